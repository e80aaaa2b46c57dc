import WaymarkText

/// A text in which `⟦` and `⟧` mark a range.
struct Marked {
  let bytes: [UInt8]
  /// In order of their opening marks.
  let ranges: [SourceRange]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var ranges: [SourceRange] = []
    var open: [Int] = []
    for character in text.unicodeScalars {
      switch character {
      case "⟦":
        open.append(ranges.count)
        ranges.append(SourceRange(bytes.count..<bytes.count))
      case "⟧":
        guard let index = open.popLast() else { continue }
        ranges[index].upper = UInt32(clamping: bytes.count)
      default: bytes += Array(String(character).utf8)
      }
    }
    self.bytes = bytes
    self.ranges = ranges
  }

  var range: SourceRange? { ranges.first }
}
