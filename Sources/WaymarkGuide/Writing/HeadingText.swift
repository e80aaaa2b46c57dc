import WaymarkText

/// A heading's text for use in a link.
enum HeadingText {
  /// As it is written where a link may hold that, else the plain text with Markdown's marks escaped.
  static func source(of section: Section, in guide: Guide) -> String {
    let line = guide.source.slice(section.heading)
    let marks = line.prefix { $0 == UInt8(ascii: "#") }
    var text = line.dropFirst(marks.count).trimmed
    let closing = text.reversed().prefix { $0 == UInt8(ascii: "#") }.count
    if closing > 0, text.dropLast(closing).last?.isBlank != false { text = text.dropLast(closing).trimmed }
    let isPlain = !text.contains { byte in "[]<>{}\n\r!".utf8.contains(byte) }
    return !marks.isEmpty && isPlain && !text.isEmpty ? text.string : escaped(section.title)
  }

  private static func escaped(_ title: String) -> String {
    var result = ""
    for character in title {
      if "\\[]*_`<>".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
