import WaymarkText

/// Names and addresses that stand for a reader's own by convention.
///
/// `example.com`, `.org`, `.net` (RFC 2606), 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 (RFC 5737), 2001:db8::/32 (RFC 3849).
enum StandIn {
  private static let networks = ["192.0.2.", "198.51.100.", "203.0.113."].map { Array($0.utf8) }
  private static let domains = ["example.com", "example.org", "example.net"].map { Array($0.utf8) }

  /// The end of a stand-in that starts at an offset; nil where none does.
  static func length(_ bytes: [UInt8], _ start: Int) -> Int? {
    if start > 0, isName(bytes[start - 1]) || bytes[start - 1] == 0x2E && !follows("www.", bytes, start) { return nil }
    switch bytes[start] {
    case UInt8(ascii: "1"), UInt8(ascii: "2"): return address(bytes, start)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return domain(bytes, start)
    default: return nil
    }
  }

  private static func follows(_ prefix: String, _ bytes: [UInt8], _ end: Int) -> Bool {
    bytes[..<end].suffix(prefix.utf8.count).elementsEqual(prefix.utf8)
  }

  private static func address(_ bytes: [UInt8], _ start: Int) -> Int? {
    let rest = bytes[start...]
    if rest.starts(with: "2001:db8".utf8) {
      return rest.firstIndex { !isHex($0) && $0 != 0x3A && $0 != 0x2F } ?? bytes.count
    }
    guard networks.contains(where: { rest.starts(with: $0) }) else { return nil }
    var end = rest.firstIndex { !$0.isDigit && $0 != 0x2E } ?? bytes.count
    while bytes[end - 1] == 0x2E { end -= 1 }
    if end + 1 < bytes.count, bytes[end] == 0x2F, bytes[end + 1].isDigit {
      end = bytes[(end + 1)...].firstIndex { !$0.isDigit } ?? bytes.count
    }
    return end
  }

  /// The domain with its subdomains; `www.` belongs to none.
  private static func domain(_ bytes: [UInt8], _ start: Int) -> Int? {
    let rest = bytes[start...]
    if rest.starts(with: "www.".utf8) { return nil }
    let end = rest.firstIndex { !isName($0) && $0 != 0x2E } ?? bytes.count
    let name = bytes[start..<end]
    guard
      domains.contains(where: { domain in
        name.elementsEqual(domain)
          || name.count > domain.count && name.suffix(domain.count).elementsEqual(domain)
            && name[name.endIndex - domain.count - 1] == 0x2E
      })
    else { return nil }
    return end
  }

  private static func isHex(_ byte: UInt8) -> Bool { byte.isDigit || (0x61...0x66).contains(byte | 0x20) }
  private static func isName(_ byte: UInt8) -> Bool {
    byte.isDigit || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D
  }
}
