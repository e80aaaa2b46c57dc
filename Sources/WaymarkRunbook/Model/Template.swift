/// A text with holes that parameters fill.
///
/// It has one form: no empty literal, and no two literals side by side.
package struct Template: Hashable, Sendable, ExpressibleByStringLiteral {
  package enum Piece: Hashable, Sendable {
    case literal(String)
    /// `quoting` is how a shell takes the place it stands in; it matters in scripts only.
    case parameter(id: String, quoting: Quoting)
  }

  package enum Quoting: String, Hashable, Sendable, CaseIterable {
    case bare
    case doubleQuoted = "double-quoted"
    case singleQuoted = "single-quoted"
    case hereDocument = "here-document"
    case literalHereDocument = "literal-here-document"
  }

  package private(set) var pieces: [Piece] = []

  package init(_ pieces: [Piece]) {
    for piece in pieces { append(piece) }
  }
  package init(_ text: String) { self.pieces = text.isEmpty ? [] : [.literal(text)] }
  package init(stringLiteral text: String) { self.init(text) }

  package mutating func append(_ piece: Piece) {
    guard case .literal(let text) = piece else { return pieces.append(piece) }
    if text.isEmpty { return }
    if case .literal(let before)? = pieces.last {
      pieces[pieces.count - 1] = .literal(before + text)
    } else {
      pieces.append(piece)
    }
  }

  /// The ids of the parameters used, in order, each once.
  package var parameters: [String] {
    var seen: [String] = []
    for case .parameter(let id, _) in pieces where !seen.contains(id) { seen.append(id) }
    return seen
  }

  /// The text with each hole filled by what `value` gives for its parameter.
  package func filled(_ value: (String) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .parameter(let id, _): value(id)
      }
    }.joined()
  }
}
