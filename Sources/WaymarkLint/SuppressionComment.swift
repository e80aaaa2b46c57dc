import WaymarkGuide
import WaymarkText

/// A comment that speaks to the linter: `<!-- waymark-disable-next-line broken-anchor -->`.
struct SuppressionComment {
  struct Word {
    let text: String
    let range: SourceRange
  }

  static let directives = ["disable", "enable", "disable-next-line", "disable-file"]

  /// What stands after `waymark-`; any word, so that a wrong one can be reported.
  let directive: String
  let directiveRange: SourceRange
  /// The rules named.
  let rules: [Word]
  let range: SourceRange

  /// The comments of a guide, in order. Code that shows such a comment is none.
  static func all(in guide: Guide) -> [SuppressionComment] {
    guide.tree.nodes.lazy
      .filter { node in
        switch node.kind {
        case .htmlBlock, .htmlInline: true
        default: false
        }
      }
      .flatMap { comments(in: $0.range, of: guide.source) }
      .sorted { $0.range.lower < $1.range.lower }
  }

  private static let opener = Array("<!--".utf8)
  private static let closer = Array("-->".utf8)

  private static func comments(in range: SourceRange, of source: SourceText) -> [SuppressionComment] {
    var found: [SuppressionComment] = []
    var rest = source.slice(range)
    while let start = rest.firstRange(of: opener) {
      let body = rest[start.upperBound...]
      guard let end = body.firstRange(of: closer) else { break }
      if let comment = read(body[..<end.lowerBound], range: SourceRange(start.lowerBound..<end.upperBound)) {
        found.append(comment)
      }
      rest = rest[end.upperBound...]
    }
    return found
  }

  private static func read(_ body: ArraySlice<UInt8>, range: SourceRange) -> SuppressionComment? {
    let words =
      body
      .split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") || (0x09...0x0D).contains($0) }
      .map { Word(text: String(decoding: $0, as: UTF8.self), range: SourceRange($0.indices)) }
      .prefix { $0.text != "--" }
    guard let first = words.first, first.text.hasPrefix("waymark-"), !first.text.hasSuffix(":") else { return nil }
    return SuppressionComment(
      directive: String(first.text.dropFirst("waymark-".count)), directiveRange: first.range,
      rules: Array(words.dropFirst()), range: range)
  }
}
