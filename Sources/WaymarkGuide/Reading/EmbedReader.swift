import WaymarkText

/// Finds `![[device id.png]]`, which only Obsidian shows; in a code span it is only spoken of.
enum EmbedReader {
  static func read(_ text: InlineText) -> [(image: Image, local: Range<Int>)] {
    guard text.bytes.firstIndex(of: "![[", from: 0) != nil else { return [] }
    var result: [(Image, Range<Int>)] = []
    var code = text.spans.filter { $0.kind == .code }.map { $0.offset..<($0.offset + $0.text.utf8.count) }[...]
    var i = 0
    while let start = text.bytes.firstIndex(of: "![[", from: i) {
      guard let end = text.bytes.firstIndex(of: "]]", from: start + 3) else { break }
      let target = text.bytes[(start + 3)..<end].prefix { $0 != UInt8(ascii: "|") }
      let local = start..<end + 2
      i = end + 2
      code = code.drop { $0.upperBound <= local.lowerBound }
      if code.first?.overlaps(local) == true { continue }
      result.append((Image(target: target.trimmed.string, embed: true, range: text.source(of: local)), local))
    }
    return result
  }
}
