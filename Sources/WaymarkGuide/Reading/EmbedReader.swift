import WaymarkText

/// Finds `![[device id.png]]`, which only Obsidian shows.
enum EmbedReader {
  static func read(_ text: InlineText) -> [(image: Image, local: Range<Int>)] {
    var result: [(Image, Range<Int>)] = []
    var i = 0
    while let start = text.bytes.firstIndex(of: "![[", from: i) {
      guard let end = text.bytes.firstIndex(of: "]]", from: start + 3) else { break }
      let target = text.bytes[(start + 3)..<end].prefix { $0 != UInt8(ascii: "|") }
      let local = start..<end + 2
      result.append((Image(target: target.trimmed.string, embed: true, range: text.source(of: local)), local))
      i = end + 2
    }
    return result
  }
}
