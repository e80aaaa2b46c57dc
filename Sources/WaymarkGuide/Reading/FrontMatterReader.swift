import WaymarkMarkdown
import WaymarkText

/// Reads the facts of a front matter.
enum FrontMatterReader {
  /// The top-level scalars; nil where no line is a `key: value`.
  static func read(_ container: MarkdownTree.Container, _ range: SourceRange) -> FrontMatter? {
    let values = container.body.lines.compactMap { line, local in value(Array(line.utf8), local, container.body) }
    guard !values.isEmpty else { return nil }
    return FrontMatter(range: range, body: container.body, values: values)
  }

  private static func value(_ line: [UInt8], _ local: SourceRange, _ body: MappedText) -> Metadatum? {
    guard let first = line.first, first.isWord || first == UInt8(ascii: "\""),
      let separator = line.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") })
    else { return nil }
    func place(_ range: Range<Int>) -> SourceRange {
      body.source(
        of: SourceRange(
          local.lower + UInt32(clamping: range.lowerBound), local.lower + UInt32(clamping: range.upperBound)))
    }
    let key = line[..<separator].trimmed
    var value = line[(separator + 1)...].trimmed
    if value.count >= 2, let quote = value.first, quote == value.last, "\"'".utf8.contains(quote) {
      value = value.dropFirst().dropLast()
    }
    guard !key.isEmpty, !value.isEmpty else { return nil }
    return Metadatum(
      key: key.string, value: value.string, range: place(0..<line.count), valueRange: place(value.indices))
  }
}
