import WaymarkKnowledge
import WaymarkText

/// Lines that are typed: into a shell, into another program, into an editor.
extension LineShape {
  /// Words with which a command of several lines begins.
  private static let shellWords: Set<Substring> = [
    "if", "for", "while", "until", "case", "function", "return", "local", "readonly", "shift", "done", "fi", "esac",
    "then",
    "else", "elif", "do",
  ]

  /// A known program first, behind `sudo` and assignments; never a `key:` or `key = value`.
  static func isCommand(_ words: [Substring]) -> Bool {
    var rest = words[...]
    var assigned = false
    while let word = rest.first {
      if word == "sudo" || word == "doas" {
        rest = rest.dropFirst()
        if rest.isEmpty { return true }
        while let option = rest.first, option.hasPrefix("-") {
          rest = rest.dropFirst(option == "-u" || option == "-g" ? 2 : 1)
        }
        return true
      }
      if isAssignment(word), !word.hasSuffix("="), rest.count > 1 {
        assigned = true
        rest = rest.dropFirst()
        continue
      }
      break
    }
    guard let program = rest.first else { return false }
    if program == ".", rest.count > 1 { return rest.dropFirst().first?.contains("/") == true }
    if program.hasPrefix("./") || program.hasPrefix("~/") && rest.count > 1 { return true }
    let name = program.hasSuffix(";") ? program.dropLast() : program
    let isKnown = shellWords.contains(name) || KnownProgram.all.contains(String(name))
    guard isKnown else {
      if program.hasPrefix("/") {
        return ["bin", "sbin", "libexec", "init.d", "rc.d"].contains { program.holds("/\($0)/") }
          && !(rest.count > 1 && rest.dropFirst().first == "{")
      }
      return !assigned && program.utf8.first?.isLetter == true && isBareWord(program)
        && (takesOption(rest.dropFirst()) || feedsProgram(rest.dropFirst()))
    }
    let next = rest.dropFirst().first
    if next == "=" || next == ":" || next == "{" || next?.hasPrefix("=") == true { return assigned }
    if let next, next.hasSuffix(":"), next.dropLast().allSatisfy(\.isLetter) { return assigned }
    return true
  }

  /// `tool -x …`, `tool --long …`: no format of files writes so.
  private static func takesOption(_ words: ArraySlice<Substring>) -> Bool {
    guard let first = words.first else { return false }
    let isShort = first.utf8.count <= 4 && first.hasPrefix("-") && first.utf8.dropFirst().allSatisfy(\.isLetter)
    let isLong = first.hasPrefix("--") && first.utf8.count > 3 && first.utf8.dropFirst(2).first?.isLetter == true
    return isShort && first.utf8.count > 1 || isLong
  }

  /// `… | grep x`, `… && make`: what follows is a program for sure.
  private static func feedsProgram(_ words: ArraySlice<Substring>) -> Bool {
    zip(words, words.dropFirst()).contains { mark, next in
      (mark == "|" || mark == "&&") && (KnownProgram.all.contains(String(next)) || next == "sudo")
    }
  }

  private static let sqlVerbs: Set<String> = [
    "CREATE", "GRANT", "ALTER", "SELECT", "INSERT", "UPDATE", "DELETE", "DROP", "FLUSH", "SHOW", "USE", "REVOKE", "SET",
  ]

  private static let sqlWords: Set<String> = ["FROM", "TO", "INTO", "SET", "ON", "WITH", "VALUES", "WHERE"]

  private static func isCapital(_ word: Substring) -> Bool { word.uppercased() == String(word) }

  static func isSQL(_ words: [Substring]) -> Bool {
    guard words.count > 1, let head = words.first, head.utf8.count <= 6, sqlVerbs.contains(head.uppercased()) else {
      return false
    }
    guard let last = words.last, !last.hasSuffix(";") else { return true }
    // Without its end a statement shows by capitals; rules of a firewall say DROP too.
    return isCapital(head) && words.count > 2
      && (isCapital(words[1]) || words.dropFirst(2).contains { sqlWords.contains(String($0)) })
  }

  /// `:wq`, `:q!`
  static func isEditorKeys(_ bytes: [UInt8]) -> Bool {
    bytes.count <= 5 && bytes.first == UInt8(ascii: ":")
      && [":wq", ":wq!", ":q", ":q!", ":x", ":w", ":x!", ":wqa"].contains {
        $0.utf8.elementsEqual(bytes.filter { $0 > 0x20 })
      }
  }

  /// Three groups in angle brackets or more, and nothing between them.
  static func isFields(_ bytes: [UInt8]) -> Bool {
    guard bytes.first == UInt8(ascii: "<") else { return false }
    var groups = 0
    var isInside = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<") where !isInside: isInside = true
      case UInt8(ascii: ">") where isInside:
        isInside = false
        groups += 1
      default: if !isInside, byte > 0x20 { return false }
      }
    }
    return groups >= 3 && !isInside
  }

  /// A URL, or an address with a port.
  static func isAlone(_ word: Substring) -> Bool {
    for scheme in ["http://", "https://"] where word.hasPrefix(scheme) { return true }
    let host = word.prefix { $0 != ":" && $0 != "#" }
    return host.utf8.count < word.utf8.count && isAddress(host)
      && word.utf8.dropFirst(host.utf8.count + 1).allSatisfy(\.isDigit)
  }

  /// `rs.initiate()`, `db.items.insert({…});`
  static func isCall(_ bytes: [UInt8]) -> Bool {
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), open > 0, bytes[0].isLetter else { return false }
    var end = bytes[...]
    while let last = end.last, last <= 0x20 || last == UInt8(ascii: ";") { end = end.dropLast() }
    return end.last == UInt8(ascii: ")") && bytes[..<open].contains(UInt8(ascii: "."))
      && bytes[..<open].allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
  }
}
