import WaymarkKnowledge
import WaymarkText

/// Names and addresses that stand for a reader's own by convention.
///
/// `example.com`, `.org`, `.net` (RFC 2606), 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 (RFC 5737), 2001:db8::/32 (RFC 3849);
/// and the hosts of private networks (RFC 1918), which are the author's.
enum StandIn {
  private static let networks = ["192.0.2.", "198.51.100.", "203.0.113."].map { Array($0.utf8) }
  private static let domains = StandInName.domains.map { Array($0.utf8) }

  private static let reserved = Array(StandInName.reservedLabel.utf8)

  /// A text that lists several of the reserved networks speaks of the networks themselves.
  static func isAboutNetworks(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"].count { text.firstOccurrence(of: $0) != nil } > 1
  }

  /// The end of a stand-in that starts at an offset; nil where none does.
  static func length(_ bytes: [UInt8], _ start: Int) -> Int? {
    if start > 0, isName(bytes[start - 1]) || bytes[start - 1] == 0x2E && !follows("www.", bytes, start) { return nil }
    switch bytes[start] {
    case UInt8(ascii: "1"), UInt8(ascii: "2"): return address(bytes, start)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return domain(bytes, start)
    default: return nil
    }
  }

  /// The end of an address that cannot be a host's (`123.456.78.90`, `xx.xxx.xx.xx`), or that a name logs in at
  /// (`admin@198.18.4.7`), whoever has it.
  static func madeUp(_ bytes: [UInt8], _ start: Int) -> Int? {
    let first = bytes[start] | 0x20
    guard bytes[start].isDigit || first == UInt8(ascii: "x"),
      start == 0 || !isName(bytes[start - 1]) && bytes[start - 1] != 0x2E
    else { return nil }
    var end = start
    var dots = 0
    while end < bytes.count, end - start < 15,
      bytes[end].isDigit || bytes[end] == 0x2E || bytes[end] | 0x20 == UInt8(ascii: "x")
    {
      if bytes[end] == 0x2E { dots += 1 }
      end += 1
    }
    if end > start, bytes[end - 1] == 0x2E {
      end -= 1
      dots -= 1
    }
    guard dots == 3, end == bytes.count || !isName(bytes[end]) && bytes[end] != 0x5F else { return nil }
    let text = Substring(decoding: bytes[start..<end], as: UTF8.self)
    if bytes[start..<end].contains(where: { $0 | 0x20 == UInt8(ascii: "x") }) {
      // Four parts of digits or crosses, each alike.
      return text.split(separator: ".").count == 4
        && text.split(separator: ".").allSatisfy { part in
          part.utf8.count <= 3 && (part.utf8.allSatisfy(\.isDigit) || part.utf8.allSatisfy { $0 | 0x20 == 0x78 })
        } ? end : nil
    }
    guard let address = Address(text) else { return nil }
    if address.reach == .madeUp { return end }
    let isLogin = start > 1 && bytes[start - 1] == UInt8(ascii: "@") && isName(bytes[start - 2])
    return isLogin && address.reach == .everywhere ? end : nil
  }

  private static func follows(_ prefix: String, _ bytes: [UInt8], _ end: Int) -> Bool {
    bytes[..<end].suffix(prefix.utf8.count).elementsEqual(prefix.utf8)
  }

  private static func address(_ bytes: [UInt8], _ start: Int) -> Int? {
    let rest = bytes[start...]
    if rest.starts(with: "2001:db8".utf8) {
      return rest.firstIndex { !isHex($0) && $0 != 0x3A && $0 != 0x2F } ?? bytes.count
    }
    guard networks.contains(where: { rest.starts(with: $0) }) else { return privateHost(bytes, start) }
    var end = rest.firstIndex { !$0.isDigit && $0 != 0x2E } ?? bytes.count
    while bytes[end - 1] == 0x2E { end -= 1 }
    if end + 1 < bytes.count, bytes[end] == 0x2F, bytes[end + 1].isDigit {
      end = bytes[(end + 1)...].firstIndex { !$0.isDigit } ?? bytes.count
    }
    return end
  }

  /// `192.168.1.20`, `10.0.0.2/24`: a host, no network and no broadcast.
  private static func privateHost(_ bytes: [UInt8], _ start: Int) -> Int? {
    var end = start
    var parts: [Int] = []
    while parts.count < 4, end < bytes.count, bytes[end].isDigit {
      var value = 0
      let first = end
      while end < bytes.count, bytes[end].isDigit, end - first < 3 {
        value = value * 10 + Int(bytes[end] - 0x30)
        end += 1
      }
      parts.append(value)
      guard parts.count < 4, end < bytes.count, bytes[end] == 0x2E else { break }
      end += 1
    }
    guard parts.count == 4, parts.allSatisfy({ $0 < 256 }), (1...254).contains(parts[3]),
      end == bytes.count
        || !bytes[end].isDigit && !(bytes[end] == 0x2E && end + 1 < bytes.count && bytes[end + 1].isDigit)
    else { return nil }
    let isPrivate =
      parts[0] == 10 || parts[0] == 192 && parts[1] == 168 || parts[0] == 172 && (16...31).contains(parts[1])
    guard isPrivate else { return nil }
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
    let isReserved = name.count > reserved.count && name.suffix(reserved.count).elementsEqual(reserved)
    guard
      isReserved
        || domains.contains(where: { domain in
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
