import WaymarkText

/// An IP address in a text, with the length of its network where one is told.
struct Address: Hashable, Sendable {
  enum Reach: Hashable, Sendable {
    /// Loopback, unspecified, link-local, multicast, broadcast: the same on every host.
    case same
    /// RFC 1918 and RFC 4193: of somebody's own network.
    case own
    case everywhere
    /// No host can have it: a part beyond 255, or digits in a row.
    case madeUp
  }

  let reach: Reach

  /// Nil for what is no address.
  init?(_ text: Substring) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = parts.first, parts.count == 1 || parts[1].utf8.allSatisfy(\.isDigit) && !parts[1].isEmpty else {
      return nil
    }
    if address.utf8.contains(0x3A) {
      guard let reach = Self.six(address) else { return nil }
      self.reach = reach
    } else {
      guard let reach = Self.four(address) else { return nil }
      self.reach = reach
    }
  }

  private static func four(_ text: Substring) -> Reach? {
    let words = text.split(separator: ".", omittingEmptySubsequences: false)
    guard words.count == 4 else { return nil }
    var parts: [Int] = []
    for word in words {
      guard (1...3).contains(word.utf8.count), let part = Int(word), part >= 0 else { return nil }
      parts.append(part)
    }
    if parts.contains(where: { $0 > 255 }) || isRow(parts) { return .madeUp }
    switch (parts[0], parts[1]) {
    case (0, _), (127, _), (169, 254), (224..., _): return .same
    case (10, _), (192, 168), (172, 16...31), (100, 64...127): return .own
    default: return .everywhere
    }
  }

  /// `1.2.3.4`, `12.34.56.78`, `123.123.123.123`, `11.22.33.44`
  private static func isRow(_ parts: [Int]) -> Bool {
    parts == [1, 2, 3, 4] || parts == [12, 34, 56, 78] || parts == [11, 22, 33, 44] || parts == [123, 45, 67, 89]
      || parts[0] > 99 && parts.allSatisfy { $0 == parts[0] } && parts[0] < 224
  }

  /// Resolvers that everybody may ask.
  private static let resolvers = ["2606:4700:4700:", "2001:4860:4860:", "2620:fe:", "2620:119:", "2a10:50c0:"]

  private static func six(_ text: Substring) -> Reach? {
    let groups = text.split(separator: ":", omittingEmptySubsequences: false)
    guard groups.count >= 3, groups.count <= 9,
      groups.allSatisfy({ $0.utf8.count <= 4 && $0.utf8.allSatisfy(\.isHexDigit) })
    else { return nil }
    let isShort = text.firstOccurrence(of: "::") != nil
    // Only one run of zeros may be left out; at an end it leaves two empty groups.
    let gaps = groups.dropFirst().dropLast().count { $0.isEmpty }
    guard gaps < 2 || text == "::" else { return nil }
    guard isShort || groups.count == 8, let first = groups.first, first.utf8.count >= 3 || isShort else { return nil }
    let lower = text.lowercased()
    if resolvers.contains(where: { lower.hasPrefix($0) }) { return .same }
    switch first.utf8.first.map({ $0 | 0x20 }) {
    case UInt8(ascii: "2")?, UInt8(ascii: "3")?:
      return first.utf8.count == 4 && lower.hasSuffix("00::") == false ? .everywhere : .same
    case UInt8(ascii: "f")?: return lower.hasPrefix("fc") || lower.hasPrefix("fd") ? .own : .same
    default: return .same
    }
  }
}
