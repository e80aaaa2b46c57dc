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

  /// The site that a guide's front matter names: `site: mkdocs`, or the keys that only one site has.
  static func site(_ source: SourceText) -> String? {
    guard let mark = source.bytes.first(where: { !$0.isSpace }), "-+".utf8.contains(mark) || mark == 0xEF else {
      return nil
    }
    var isOpen = false
    for number in 1...min(200, source.lines.count) {
      let line = source.slice(source.contentRange(ofLine: number)).trimmed
      if line.count == 3, line.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }) {
        if isOpen { return nil }
        isOpen = true
      } else if isOpen {
        let key = line.prefix { isClassByte($0) || $0 == UInt8(ascii: ".") }.string
        let value = line.dropFirst(key.utf8.count).drop { !$0.isAlphanumeric }.prefix(while: isClassByte).string
        if key == "site", !value.isEmpty { return value.lowercased() }
        if key == "ms.topic" || key == "ms.date" { return "docfx" }
      } else {
        return nil
      }
    }
    return nil
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
