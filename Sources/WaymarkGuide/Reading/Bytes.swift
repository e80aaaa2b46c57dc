import WaymarkText

/// Questions about single bytes and runs of them, as Markdown and HTML ask them.
extension UInt8 {
  var isAlphanumeric: Bool { isLetter || isDigit }
  /// Part of a word in any script: bytes of multi-byte characters count.
  var isWord: Bool { isAlphanumeric || self == UInt8(ascii: "_") || self >= 0x80 }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  var string: String { String(decoding: self, as: UTF8.self) }

  func starts(with prefix: String, at index: Int) -> Bool {
    index >= startIndex && index < endIndex && self[index...].starts(with: prefix.utf8)
  }

  /// The first place of a text at or after `index`.
  func firstIndex(of wanted: String, from index: Int) -> Int? {
    guard let first = wanted.utf8.first else { return nil }
    var i = index
    while i < endIndex, let next = self[i...].firstIndex(of: first) {
      if starts(with: wanted, at: next) { return next }
      i = next + 1
    }
    return nil
  }

  /// Without white space at either end.
  var trimmed: SubSequence {
    var lower = startIndex
    var upper = endIndex
    while lower < upper, self[lower].isSpace { lower += 1 }
    while upper > lower, self[upper - 1].isSpace { upper -= 1 }
    return self[lower..<upper]
  }

  /// The length of the white space at `index`, no-break spaces included; 0 where there is none.
  func spaceLength(at index: Int) -> Int {
    guard index < endIndex else { return 0 }
    switch self[index] {
    case 0x09...0x0D, 0x20: return 1
    // U+00A0
    case 0xC2: return index + 1 < endIndex && self[index + 1] == 0xA0 ? 2 : 0
    // U+2007, U+202F
    case 0xE2:
      guard index + 2 < endIndex, self[index + 1] == 0x80 else { return 0 }
      return self[index + 2] == 0x87 || self[index + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }
}

extension [UInt8] {
  /// The first place of a text at or after `index`.
  func firstIndex(of wanted: String, from index: Int) -> Int? {
    guard let first = wanted.utf8.first else { return nil }
    var i = index
    while i < count {
      i = offset(of: first, from: i, to: count)
      if i < count, starts(with: wanted, at: i) { return i }
      i += 1
    }
    return nil
  }
}
