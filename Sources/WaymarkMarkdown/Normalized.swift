import WaymarkText

extension SourceText {
  /// The text as the library reads it: lines end with LF; no byte order mark, no NUL, no byte that is not UTF-8.
  ///
  /// What is dropped or replaced by U+FFFD stands in the map. A text that has none of it stays as it is.
  var normalized: MappedText {
    var result: [UInt8] = []
    var map = LineMap()
    var kept = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var at = kept

    func keep(upTo end: Int) {
      guard kept < end else { return }
      map.append(local: UInt32(result.count), source: UInt32(kept), count: UInt32(end - kept))
      result += bytes[kept..<end]
    }
    func replace(_ count: Int, by replacement: [UInt8]) {
      keep(upTo: at)
      map.append(local: UInt32(result.count), source: UInt32(at), count: replacement.count == count ? UInt32(count) : 0)
      result += replacement
      at += count
      kept = at
    }

    while at < bytes.count {
      at = bytes.offsetOfUncommon(from: at)
      guard at < bytes.count else { break }
      let byte = bytes[at]
      if byte == 0x0D {
        if at + 1 < bytes.count, bytes[at + 1] == .newline {
          keep(upTo: at)
          at += 2
          kept = at - 1
        } else {
          replace(1, by: [.newline])
        }
      } else if byte == 0 {
        replace(1, by: Self.replacementCharacter)
      } else if let length = Self.scalarLength(bytes, at: at) {
        at += length
      } else {
        replace(1, by: Self.replacementCharacter)
      }
    }
    if kept == 0 { return MappedText(bytes: bytes, map: LineMap(identity: range)) }
    keep(upTo: at)
    if map.segments.isEmpty { map = LineMap(identity: SourceRange(UInt32(at), UInt32(at))) }
    return MappedText(bytes: result, map: map)
  }

  private static let replacementCharacter = Array("\u{FFFD}".utf8)

  /// How many bytes the scalar of two or more bytes takes that starts here; nil where none does.
  private static func scalarLength(_ bytes: [UInt8], at start: Int) -> Int? {
    let first = bytes[start]
    let length: Int
    // The second byte's range keeps out what is too long, surrogates, and what lies above U+10FFFF.
    let second: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return nil }
    for i in 2..<max(length, 2) where !(0x80...0xBF).contains(bytes[start + i]) { return nil }
    return length
  }
}
