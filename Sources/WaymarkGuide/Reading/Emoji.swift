/// Emoji and other signs that stand before a text.
enum Emoji {
  /// The length of the sign at a place, joiners and selectors included; 0 where there is a letter or ASCII.
  static func length(_ bytes: [UInt8], at start: Int) -> Int {
    // U+2000, the first that may be one, begins with this byte.
    guard start < bytes.count, bytes[start] >= 0xE2 else { return 0 }
    var end = start
    for scalar in String(decoding: bytes[start..<min(start + 32, bytes.count)], as: UTF8.self).unicodeScalars {
      guard isSign(scalar) || (end > start && isModifier(scalar)) else { break }
      end += String(scalar).utf8.count
    }
    return min(end, bytes.count) - start
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x2000, scalar != "\u{FFFD}" else { return false }
    switch scalar.properties.generalCategory {
    case .otherSymbol, .mathSymbol, .modifierSymbol: return true
    default: return scalar.value == 0x203C || scalar.value == 0x2049
    }
  }

  private static func isModifier(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || scalar.value == 0x200D || scalar.value == 0x20E3
      || (0x1F3FB...0x1F3FF).contains(scalar.value)
  }
}
