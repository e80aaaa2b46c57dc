/// Versions of a system that a part is for: "Ubuntu 22.04 and newer", "Debian Bullseye+", "Debian ≤ 12".
struct VersionRange: Hashable, Sendable {
  let isUpward: Bool
  let version: String

  /// `>=22.04`
  var suffix: String { (isUpward ? ">=" : "<=") + version }

  private static let codenames: [Substring: String] = [
    "buster": "10", "bullseye": "11", "bookworm": "12", "trixie": "13", "bionic": "18.04", "focal": "20.04",
    "jammy": "22.04", "noble": "24.04",
  ]
  private static let upward: Set<Substring> = [
    "newer", "later", "above", "up", "upwards", "higher", "onward", "onwards",
  ]
  private static let downward: Set<Substring> = ["older", "earlier", "before", "below", "prior", "lower"]

  /// Reads the words behind a system's name; nil where they tell no range, else how many words it takes.
  static func read(_ words: ArraySlice<Substring>) -> (range: VersionRange, count: Int)? {
    var rest = words
    var isUpward: Bool?
    if let sign = rest.first, sign == "≤" || sign == "≥" {
      isUpward = sign == "≥"
      rest = rest.dropFirst()
    }
    guard let word = rest.first, let version = codenames[word] ?? number(word) else { return nil }
    rest = rest.dropFirst()
    if isUpward == nil {
      if let link = rest.first, ["and", "or"].contains(link) { rest = rest.dropFirst() }
      guard let word = rest.first, upward.contains(word) || downward.contains(word) else { return nil }
      isUpward = upward.contains(word)
      rest = rest.dropFirst()
    }
    return (VersionRange(isUpward: isUpward ?? true, version: version), words.count - rest.count)
  }

  private static func number(_ word: Substring) -> String? {
    guard word.first?.isNumber == true, word.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else {
      return nil
    }
    return String(word)
  }
}

/// A variant's name taken apart: `ubuntu>=22.04` is Ubuntu from 22.04 on.
struct RangedVariant: Sendable {
  let name: String
  let base: String
  let range: VersionRange?

  init(_ name: String) {
    self.name = name
    guard let sign = name.firstIndex(where: { $0 == ">" || $0 == "<" }),
      let equals = name[sign...].firstIndex(of: "=")
    else {
      base = name
      range = nil
      return
    }
    base = String(name[..<sign])
    range = VersionRange(isUpward: name[sign] == ">", version: String(name[name.index(after: equals)...]))
  }

  /// Whether every host of this variant is one of another, too.
  func implies(_ other: RangedVariant) -> Bool {
    guard base == other.base, let range else { return false }
    guard let wider = other.range else { return true }
    guard range.isUpward == wider.isUpward, range.version != wider.version else { return false }
    return Self.isLess(wider.version, range.version) == range.isUpward
  }

  private static func isLess(_ a: String, _ b: String) -> Bool {
    let (left, right) = (a.split(separator: ".").map { Int($0) ?? 0 }, b.split(separator: ".").map { Int($0) ?? 0 })
    return left.lexicographicallyPrecedes(right)
  }

  /// A test of a host whose release stands in `/etc/os-release`.
  func probe(_ base: String?) -> String? {
    guard let base, let range else { return base }
    let order = range.isUpward ? "\(range.version) \"$VERSION_ID\"" : "\"$VERSION_ID\" \(range.version)"
    let first = range.isUpward ? range.version : "$VERSION_ID"
    return
      "\(base) && ( . /etc/os-release && test \"$(printf '%s\\n' \(order) | sort -V | head -n 1)\" = \"\(first)\" )"
  }
}
