import WaymarkGuide
import WaymarkHostFiles

/// Where in a file new lines go, as the sentence before them says: "above the line `exit 0`", "under `[mysqld]`".
enum ToldPlace: Hashable {
  case before(line: String)
  case after(line: String)
  /// In a section, `[mysqld]`.
  case section(String)

  private static let above: Set<String> = ["above", "before"]
  private static let below: Set<String> = ["below", "after", "beneath", "underneath", "under"]
  private static let inside: Set<String> = ["in", "into", "inside", "within", "to", "under", "below", "beneath"]

  /// The place that the introduction of a block names; nil where it names none, or the block shows it itself.
  static func find(_ block: BlockContext, _ survey: Survey) -> ToldPlace? {
    guard let sentence = block.introduction, let at = block.leadElements.last else { return nil }
    let bytes = Array(sentence.text.utf8)
    for span in survey.guide.elements[at].spans(in: sentence.range) where span.kind == .code || span.kind == .strong {
      let start = span.offset - sentence.range.lowerBound
      guard bytes.indices.contains(start), !HostPath.isAbsolute(span.text), !HostPath.isFileName(span.text) else {
        continue
      }
      let words = FoldedText(String(decoding: bytes[..<start], as: UTF8.self)).words.suffix(4).map(String.init)
      if span.text.hasPrefix("["), span.text.hasSuffix("]"), LineShape(Substring(span.text)) == .section {
        if words.contains(where: inside.contains), !holds(span.text, block) { return .section(span.text) }
        continue
      }
      // A word alone may be a part of a line, or no line.
      guard span.text.contains(" "), !holds(span.text, block) else { continue }
      if words.contains(where: above.contains) { return .before(line: span.text) }
      if words.contains(where: below.contains) { return .after(line: span.text) }
    }
    return nil
  }

  private static func holds(_ line: String, _ block: BlockContext) -> Bool {
    block.body.lines.contains { $0.text.firstOccurrence(of: line) != nil }
  }
}
