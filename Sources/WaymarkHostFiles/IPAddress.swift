/// Addresses as host files hold them.
enum IPAddress {
  /// Whether the text begins as a written-out IPv4 address and is none: `192.168.1.300`, `10.0.0`.
  static func isBrokenIPv4(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }), text.contains(UInt8(ascii: ".")) else {
      return false
    }
    return !isIPv4(text)
  }

  static func isIPv4(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.count) && part.allSatisfy(\.isDigit) && (Int(part.string).map { $0 <= 255 } ?? false)
      }
  }

  /// Hexadecimal groups and colons, with a zone or without.
  static func isIPv6(_ text: ArraySlice<UInt8>) -> Bool {
    let address = text.prefix { $0 != UInt8(ascii: "%") }
    let parts = address.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (3...9).contains(parts.count) else { return false }
    let tail = parts.last.map(isIPv4) == true
    let groups = tail ? parts.dropLast() : parts[...]
    guard groups.allSatisfy({ $0.count <= 4 && $0.allSatisfy(\.isHexDigit) }) else { return false }
    let isShortened = address.count > 1 && zip(address, address.dropFirst()).contains { $0 == 0x3A && $1 == 0x3A }
    return isShortened || groups.count + (tail ? 2 : 0) == 8 && groups.allSatisfy { !$0.isEmpty }
  }

  static func isAddress(_ text: ArraySlice<UInt8>) -> Bool { isIPv4(text) || isIPv6(text) }
}
