import WaymarkKnowledge
import WaymarkText

/// Placeholders that a text marks as such: `<your-ip>`, `{device}`, `YOUR_DOMAIN`, `/path/to/media`.
enum MarkedHoles {
  struct Hole: Hashable, Sendable {
    /// As written, brackets and all.
    let spelling: String
    /// UTF-8 offsets in the text.
    let range: Range<Int>
  }

  /// The marked placeholders of a text, in order, each place once.
  ///
  /// `angles` is false for markup, whose tags are no placeholders; `curlies` for languages in which braces hold code.
  static func find(in bytes: [UInt8], angles: Bool, curlies: Bool) -> [Hole] {
    var result: [Hole] = []
    var index = 0
    // Asked for only where something stands that they decide about.
    lazy var isFail2ban = isFail2ban(bytes)
    lazy var elements = closedElements(bytes)
    lazy var isAboutNetworks = StandIn.isAboutNetworks(bytes)
    while index < bytes.count {
      let end: Int? =
        switch bytes[index] {
        case UInt8(ascii: "<"): angles ? angle(bytes, index, isFail2ban, elements) ?? unnamed(bytes, index) : nil
        case UInt8(ascii: "{"): curlies ? curly(bytes, index) : nil
        case _ where isInsideWord(bytes, index): nil
        default:
          HardwareName.length(bytes, index)
            ?? StandIn.length(bytes, index).flatMap { isAboutNetworks ? nil : $0 } ?? StandIn.madeUp(bytes, index)
            ?? (startsWord(bytes, index) ? word(bytes, index).map { domainEnd(bytes, $0) } : nil)
        }
      if let end {
        result.append(Hole(spelling: String(decoding: bytes[index..<end], as: UTF8.self), range: index..<end))
        index = end
      } else {
        index += 1
      }
    }
    return result
  }

  /// Whether nothing can begin here: behind a letter or digit, or at a byte that begins no name.
  private static func isInsideWord(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    guard byte.isLetter || byte.isDigit || byte == 0x2F else { return true }
    return index > 0 && (bytes[index - 1].isLetter || bytes[index - 1].isDigit)
  }

  /// Names between angle brackets that belong to a configuration language.
  private static let syntax: Set<String> = [
    "HOST", "ADDR", "IP4", "IP6", "DNS", "CIDR", "SUBNET", "F-ID", "F-USER", "F-CONTENT", "SKIPLINES", "ip4", "any",
    "stdin",
    "stdio.h", "stdlib.h", "string.h", "br", "TAB", "tab", "Enter", "ENTER", "enter", "none", "pending", "nil", "Tab",
    "cr",
    "LOOPBACK", "BROADCAST",
  ]

  /// Names that are closed by `</name>` somewhere: parts of a file, as OpenVPN has them.
  private static func closedElements(_ bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    var index = 0
    while index + 2 < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == 0x2F {
        let name = bytes[(index + 2)...].prefix(64).prefix { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F }
        if bytes[name.endIndex...].first == UInt8(ascii: ">") { names.insert(String(decoding: name, as: UTF8.self)) }
      }
      index += 1
    }
    return names
  }

  /// Whether a text is a filter or action of fail2ban, whose tags stand in angle brackets.
  private static func isFail2ban(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return ["failregex", "actionban", "actionstart", "ignoreregex"].contains { text.firstOccurrence(of: $0) != nil }
  }

  /// `--token <>`: to a shell, `<>` opens a file, and nobody means that behind an option.
  private static func unnamed(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start > 1, bytes[start - 1] == 0x20, start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: ">"),
      start + 2 == bytes.count || bytes[start + 2].isSpace
    else { return nil }
    let word = bytes[..<(start - 1)].reversed().prefix { !$0.isSpace }
    return word.count > 2 && Array(word.suffix(2)) == [0x2D, 0x2D] ? start + 2 : nil
  }

  private static func angle(_ bytes: [UInt8], _ start: Int, _ isFail2ban: Bool, _ elements: Set<String>) -> Int? {
    if start > 0, bytes[start - 1] == UInt8(ascii: "<") { return nil }
    guard let close = bytes[start...].prefix(64).firstIndex(of: UInt8(ascii: ">")), close > start + 1 else {
      return nil
    }
    let inside = bytes[(start + 1)..<close]
    guard let first = inside.first, first.isLetter || first.isDigit || first == 0x2F && inside.count > 5,
      let last = inside.last, last != 0x20, last != 0x2F
    else { return nil }
    guard inside.allSatisfy({ $0.isLetter || $0.isDigit || " _-./:'|@+()#".utf8.contains($0) || $0 >= 0x80 }) else {
      return nil
    }
    if inside.contains(0x2F), !inside.dropFirst().contains(where: { $0.isLetter }) { return nil }
    let name = String(decoding: inside, as: UTF8.self)
    if elements.contains(name.hasPrefix("/") ? String(name.dropFirst()) : name) { return nil }
    if syntax.contains(name) || isFail2ban && StandInName.fail2banTags.contains(name)
      || inside.contains(UInt8(ascii: ":")) && name.contains("://") || name.hasPrefix("http")
    {
      return nil
    }
    return close + 1
  }

  private static func curly(_ bytes: [UInt8], _ start: Int) -> Int? {
    if start > 0, "${\\%#".utf8.contains(bytes[start - 1]) { return nil }
    guard let close = bytes[start...].prefix(40).firstIndex(of: UInt8(ascii: "}")), close > start + 2 else {
      return nil
    }
    if close + 1 < bytes.count, bytes[close + 1] == UInt8(ascii: "}") { return nil }
    let inside = bytes[(start + 1)..<close]
    guard inside.allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x5F || $0 == 0x2D }),
      inside.contains(where: \.isLetter)
    else { return nil }
    let name = String(decoding: inside, as: UTF8.self)
    return ["print", "next", "exit", "x", "n"].contains(name) ? nil : close + 1
  }

  private static func startsWord(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard bytes[index].isLetter || bytes[index] == 0x2F else { return false }
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    // The user of an address: `ssh://sammy@host`.
    if before == 0x2F, index > 1, bytes[index - 2] == 0x2F, bytes[index] != 0x2F { return true }
    return !before.isLetter && !before.isDigit && before != 0x5F && before != 0x2F && before != UInt8(ascii: "$")
      && before != UInt8(ascii: "{") && before != UInt8(ascii: "<") && (before != 0x2E || bytes[index] != 0x2F)
      && before != 0x2D
  }

  private static let prefixes = [
    "YOUR_", "YOUR-", "your_", "your-", "Your_", "Your-", "REPLACE_", "CHANGE_ME", "CHANGEME", "changeme", "SELECTED_",
    "SELECTED-", "INSERT_",
  ]

  /// The two letters that any of the words below begins with, both cases alike.
  private static let initials: [Bool] = {
    var pairs = [Bool](repeating: false, count: 1 << 10)
    let known = prefixes + ["your", "XXXX"] + StandInName.prefixes + StandInName.passwords + StandInName.words
    for word in known {
      let letters = Array(word.utf8.prefix(2))
      if letters.count == 2 { pairs[pair(letters[0], letters[1])] = true }
    }
    return pairs
  }()

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

  private static func word(_ bytes: [UInt8], _ start: Int) -> Int? {
    if bytes[start] == 0x2F { return path(bytes, start) }
    var end = start
    while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit || bytes[end] == 0x5F || bytes[end] == 0x2D {
      end += 1
    }
    while end > start, bytes[end - 1] == 0x2D { end -= 1 }
    let next = bytes[end...].first { $0 != 0x20 }
    guard end - start >= 4,
      next != UInt8(ascii: "=") || end < bytes.count && bytes[end] == 0x20 && bytes[end - 1].isUpper
    else { return nil }
    // Most words begin with none of these and do not end in `_HERE`.
    guard initials[pair(bytes[start], bytes[start + 1])] || bytes[end - 1] == UInt8(ascii: "E") else { return nil }
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    for prefix in prefixes where name.hasPrefix(prefix) { return end }
    if name.hasPrefix("your"), name.utf8.count > 6,
      name.utf8.dropFirst(4).first.map({ (0x41...0x5A).contains($0) }) == true
    {
      return end
    }
    // `holu2`: another one of the same name.
    let bare = name.lowercased().reversed().drop { $0.isNumber }
    if StandInName.words.contains(String(bare.reversed())) { return passwordEnd(bytes, name, end) }
    if StandInName.prefixes.contains(where: { name.hasPrefix($0) && name.utf8.count > $0.utf8.count + 1 }) {
      return end
    }
    if name.hasSuffix("_HERE") || name == "XXXX" || name == "XXXXX" { return end }
    let isPassword = StandInName.passwords.contains { name.lowercased().hasPrefix($0) }
    return isPassword ? passwordEnd(bytes, name, end) : nil
  }

  /// The end of a name together with the label of a domain behind it: `yourdomain.com`.
  private static func domainEnd(_ bytes: [UInt8], _ end: Int) -> Int {
    guard end < bytes.count, bytes[end] == 0x2E else { return end }
    let label = bytes[(end + 1)...].prefix(12).prefix { $0.isLower }
    guard ValueToken.isDomain("." + String(decoding: label, as: UTF8.self)),
      label.endIndex == bytes.count
        || !bytes[label.endIndex].isLetter && !bytes[label.endIndex].isDigit && bytes[label.endIndex] != 0x2D
    else { return end }
    return label.endIndex
  }

  /// The end of a name, and for a password's that of the marks behind it.
  private static func passwordEnd(_ bytes: [UInt8], _ name: String, _ end: Int) -> Int {
    guard StandInName.passwords.contains(where: { name.lowercased().hasPrefix($0) }) else { return end }
    return bytes[end...].firstIndex { !"!#".utf8.contains($0) } ?? bytes.count
  }

  /// `/path/to/media`, `/path_to_logs`
  private static func path(_ bytes: [UInt8], _ start: Int) -> Int? {
    let rest = bytes[start...]
    let isDeep = ["/path/to/", "/path/on/", "/your/", "/some/path"].contains { rest.starts(with: $0.utf8) }
    guard isDeep || rest.starts(with: "/path_to".utf8) || rest.starts(with: "/path-to".utf8) else { return nil }
    let end = rest.dropFirst().firstIndex { byte in
      !byte.isLetter && !byte.isDigit && !"_-.<>".utf8.contains(byte) && !(isDeep && byte == 0x2F)
    }
    return end ?? bytes.count
  }

}
