import WaymarkText

/// Reads lines about the guide itself: `👤 <strong>Author:</strong> …`, `**Version:** 1.2`, `Last updated: …`.
enum MetadataReader {
  /// The facts of a paragraph; empty unless every line of it is one and at least one key is known.
  static func read(_ text: InlineText) -> [Metadatum] {
    var result: [Metadatum] = []
    var known = false
    for number in 0..<text.lineCount {
      guard let fact = fact(text, line: text.line(number)) else { return [] }
      known = known || keys.contains(fact.key.lowercased())
      result.append(fact)
    }
    return known ? result : []
  }

  private static let keys: Set<String> = [
    "author", "authors", "by", "category", "contact", "created", "created by", "date", "difficulty", "last edited",
    "last modified", "last reviewed", "last updated", "level", "license", "maintainer", "modified", "os", "owner",
    "published", "revision", "status", "tags", "tested on", "tested with", "updated", "version", "written by",
  ]

  private static func fact(_ text: InlineText, line: Range<Int>) -> Metadatum? {
    let bytes = text.bytes
    var start = line.lowerBound
    while start < line.upperBound {
      let length = bytes[start] == 0x20 ? 1 : Emoji.length(bytes, at: start)
      if length == 0 { break }
      start += length
    }
    guard start < line.upperBound, let colon = bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let key = bytes[start..<colon].trimmed
    let value = bytes[(colon + 1)..<line.upperBound].trimmed
    guard (1...30).contains(key.count), !value.isEmpty, key.split(separator: 0x20).count <= 3,
      key.allSatisfy({ $0.isWord || $0 == 0x20 || $0 == UInt8(ascii: "-") })
    else { return nil }
    return Metadatum(
      key: key.string, value: value.string, range: text.source(of: line), valueRange: text.source(of: value.indices))
  }
}
