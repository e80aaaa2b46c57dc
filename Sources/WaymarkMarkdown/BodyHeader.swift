/// The lines that are handed to the library in front of a body, so that it knows the definitions of the other bodies.
///
/// Only what the body uses is handed on, else a guide of many containers and many definitions would cost their product.
struct BodyHeader {
  let links: [String: Definitions.Link]
  private let footnotes: [String: Definitions.Footnote]
  /// The labels of the footnotes that each body defines.
  private let footnotesOfBody: [Int: [Definitions.Footnote]]

  init(_ definitions: Definitions) {
    links = Dictionary(definitions.links.map { ($0.label, $0) }) { first, _ in first }
    footnotes = Dictionary(definitions.footnotes.map { ($0.label, $0) }) { first, _ in first }
    footnotesOfBody = Dictionary(grouping: definitions.footnotes, by: \.body)
  }

  /// The header of one body; empty where it needs none.
  func lines(of body: Int, _ bytes: [UInt8]) -> [UInt8] {
    guard !links.isEmpty || !footnotes.isEmpty else { return [] }
    let used = Self.labels(in: bytes)
    var seen: Set<String> = []
    var definitions: [UInt8] = []
    var references: [UInt8] = []
    for (label, _) in used where !seen.contains(label) {
      seen.insert(label)
      if label.hasPrefix("^"), let note = footnotes[String(label.dropFirst())], note.body != body {
        definitions += Array("[^".utf8) + note.text + Array("]: x\n\n".utf8)
      } else if let link = links[label], link.body != body {
        definitions += link.text + (link.text.last == .newline ? [] : [.newline])
      }
    }
    // The library drops a footnote that nothing refers to, with all that stands in it.
    let referred = Set(used.filter { !$0.isDefinition }.map(\.label))
    for note in footnotesOfBody[body] ?? [] where !referred.contains("^" + note.label) {
      references += Array("[^".utf8) + note.text + Array("]\n".utf8)
    }
    guard !references.isEmpty || !definitions.isEmpty else { return [] }
    return references + (references.isEmpty ? [] : [.newline]) + definitions + CutText.placeholder + [.newline]
  }

  /// Everything between brackets, folded as labels are; whether a colon follows.
  static func labels(in bytes: [UInt8]) -> [(label: String, isDefinition: Bool)] {
    var labels: [(label: String, isDefinition: Bool)] = []
    var opener: Int?
    var i = 0
    while i < bytes.count {
      switch bytes[i] {
      case .backslash: i += 1
      case UInt8(ascii: "["): opener = i + 1
      case UInt8(ascii: "]"):
        if let lower = opener, i > lower, i - lower <= 1000 {
          let isDefinition = i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: ":")
          labels.append((Definitions.folded(bytes[lower..<i]), isDefinition))
        }
        opener = nil
      default: break
      }
      i += 1
    }
    return labels
  }
}
