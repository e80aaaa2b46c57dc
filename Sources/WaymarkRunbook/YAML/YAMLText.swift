/// What unquoted words mean in YAML, and which characters may stand in a file as they are.
enum YAMLText {
  /// The meaning of an unquoted scalar by the core schema of YAML 1.2 (section 10.3.2).
  static func meaning(ofPlain text: String) -> YAML.Content {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .boolean(true)
    case "false", "False", "FALSE": return .boolean(false)
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .number(.infinity)
    case "-.inf", "-.Inf", "-.INF": return .number(-.infinity)
    case ".nan", ".NaN", ".NAN": return .number(.nan)
    default: return number(text) ?? .text(text)
    }
  }

  private static func number(_ text: String) -> YAML.Content? {
    for (prefix, radix) in [("0x", 16), ("0o", 8)] where text.hasPrefix(prefix) {
      let digits = text.utf8.dropFirst(2)
      guard !digits.isEmpty, digits.allSatisfy({ isDigit($0) || (radix == 16 && isHexLetter($0)) }) else { return nil }
      return Int(text.dropFirst(2), radix: radix).map { .integer($0) }
    }
    // Swift reads more words as numbers than YAML does ("nan", "0x1p3"): only these bytes may stand in one.
    guard text.utf8.contains(where: isDigit),
      text.utf8.allSatisfy({ isDigit($0) || "+-.eE".utf8.contains($0) }),
      let first = text.utf8.first, first != UInt8(ascii: "e"), first != UInt8(ascii: "E")
    else { return nil }
    if let value = Int(text) { return .integer(value) }
    return Double(text).map { .number($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9") }

  private static func isHexLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a") <= byte | 0x20 && byte | 0x20 <= UInt8(ascii: "f")
  }

  /// Whether a character may stand in a file unescaped and is seen there.
  ///
  /// Controls, line separators, byte order marks, and marks that turn the reading direction are not.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x200A, 0x2010...0x2027, 0x202F...0x2065, 0x206A...0xD7FF, 0xE000...0xFEFE,
      0xFF00...0xFFFD:
      true
    // Joins the parts of many emoji.
    case 0x200D: true
    case 0x10000...0x10FFFF: scalar.value & 0xFFFE != 0xFFFE
    default: false
    }
  }

  /// Whether a text on one line can stand without quotes and is read as the same text by YAML 1.1 and 1.2.
  static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, last != UInt8(ascii: ":"), last != UInt8(ascii: " ") else {
      return false
    }
    // A letter or one of these: so no number, no date, no indicator of YAML.
    guard isLetter(first) || first == UInt8(ascii: "/") || first == UInt8(ascii: "_") else { return false }
    if words.contains(text.lowercased()) { return false }
    var before: UInt8 = 0
    for byte in bytes {
      if before == UInt8(ascii: ":"), byte == UInt8(ascii: " ") || inFlow { return false }
      if before == UInt8(ascii: " "), byte == UInt8(ascii: "#") { return false }
      if inFlow, ",[]{}".utf8.contains(byte) { return false }
      before = byte
    }
    return text.unicodeScalars.allSatisfy(isPrintable)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a") <= byte | 0x20 && byte | 0x20 <= UInt8(ascii: "z")
  }

  /// What YAML 1.1 or 1.2 takes for something else than a text.
  private static let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
}
