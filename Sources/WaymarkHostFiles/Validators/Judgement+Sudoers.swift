import WaymarkKnowledge
import WaymarkText

/// sudoers: settings, aliases, and who may run what; sudo refuses to work with a file that it cannot read.
extension Judgement {
  mutating func sudoers() {
    var index = 0
    while index < lines.count {
      let first = lines[index]
      while index + 1 < lines.count, lines[index].last == UInt8(ascii: "\\"),
        lines[index].droppingLeadingBlanks.first != UInt8(ascii: "#")
      {
        index += 1
      }
      let range = first.startIndex..<lines[index].endIndex
      index += 1
      let text = first.trimmed
      // Keystrokes of an editor (`:wq`) are no content.
      guard let sign = text.first, !content[range].isElided, sign != UInt8(ascii: ":") || !isFragment else { continue }
      if let quote = content[range].smartQuote {
        refuse(quote, "A typographic quote is no quote for sudo; write \".")
      } else if sign == UInt8(ascii: "@") {
        sudoersInclude(text)
      } else if sign != UInt8(ascii: "#") || text.dropFirst().first?.isDigit == true {
        sudoersLine(range)
      }
    }
  }

  private mutating func sudoersInclude(_ text: ArraySlice<UInt8>) {
    let words = text.words
    if !words[0].equals("@include"), !words[0].equals("@includedir") {
      refuse(words[0].range, "sudo knows @include and @includedir, and not '\(words[0].string)'.")
    } else if words.count != 2 {
      refuse(text.range, "One path must follow '\(words[0].string)'.")
    }
  }

  private mutating func sudoersLine(_ range: Range<Int>) {
    var scanner = SudoersScanner(content, range)
    let word = scanner.word
    if word.hasPrefix("Defaults"), word.count == 8 || "@>!".utf8.contains(word[word.startIndex + 8]) {
      sudoersDefaults(&scanner, isBound: word.count > 8)
    } else if Self.aliasKeywords.contains(word.string) {
      scanner.next()
      sudoersAliases(&scanner, isCommand: word.hasPrefix("Cmnd") || word.hasPrefix("Cmd"))
    } else {
      sudoersRule(&scanner)
    }
  }

  private static let aliasKeywords: Set<String> = [
    "Cmd_Alias", "Cmnd_Alias", "Host_Alias", "Runas_Alias", "User_Alias",
  ]

  private mutating func refuse(_ scanner: SudoersScanner, _ wanted: String) {
    switch scanner.token {
    case .openQuote:
      refuse(
        "unbalanced-quote", scanner.range.lowerBound..<(scanner.range.lowerBound + 1), "This quote is never closed.")
    case .end:
      let last = content[..<scanner.range.lowerBound].lastIndex { !$0.isSpace } ?? scanner.range.lowerBound
      refuse(last..<min(last + 1, content.count), "The line ends where \(wanted) must follow.")
    default: refuse(scanner.range, "'\(scanner.word.string)' stands where \(wanted) must follow.")
    }
  }

  // MARK: - Settings

  private mutating func sudoersDefaults(_ scanner: inout SudoersScanner, isBound: Bool) {
    scanner.next()
    if !isBound, scanner.token == .sign(UInt8(ascii: ":")) {
      // Defaults:user, with a list.
      scanner.next()
      guard sudoersList(&scanner, of: "a user") else { return }
    }
    while true {
      var isNegated = false
      while scanner.token == .sign(UInt8(ascii: "!")) {
        isNegated = true
        scanner.next()
      }
      guard scanner.token == .word else { return refuse(scanner, "a setting") }
      var name = scanner.word
      if name.first == UInt8(ascii: "!") {
        isNegated = true
        name = name.dropFirst()
      }
      let kind = SudoersDefault.kinds[name.string]
      if kind == nil { unknown(name, to: "sudo", among: SudoersDefault.kinds.keys.sorted(), stops: true) }
      scanner.next()
      if scanner.token == .sign(UInt8(ascii: "=")) {
        scanner.nextValue()
        guard scanner.token == .word else { return refuse(scanner, "the value of '\(name.string)'") }
        if scanner.word.first != 0x22, let quote = scanner.word.firstIndex(of: 0x22) {
          refuse("unbalanced-quote", quote..<(quote + 1), "This quote has no other half.")
        }
        if kind == .flag {
          refuse(name.range, "'\(name.string)' is switched on by its name and off by a '!'; it has no value.")
        }
        if kind == .number,
          !scanner.word.allSatisfy({ $0.isDigit || $0 == 0x22 || $0.isLetter && name.equals("command_timeout") })
        {
          refuse(scanner.range, "'\(name.string)' takes a number, and '\(scanner.word.string)' is none.")
        }
        scanner.next()
      } else if kind == .text || kind == .number, !isNegated {
        refuse(name.range, "'\(name.string)' needs a value: \(name.string)=…")
      }
      if scanner.token == .end { return }
      guard scanner.token == .sign(UInt8(ascii: ",")) else { return refuse(scanner, "a ',' or the end of the line") }
      scanner.next()
    }
  }

  // MARK: - Aliases and rules

  private mutating func sudoersAliases(_ scanner: inout SudoersScanner, isCommand: Bool) {
    while true {
      let name = scanner.word
      guard scanner.token == .word else { return refuse(scanner, "the name of an alias") }
      guard name.first?.isUpper == true, name.allSatisfy({ $0.isUpper || $0.isDigit || $0 == UInt8(ascii: "_") }) else {
        return refuse(name.range, "The name of an alias is written in capitals, and '\(name.string)' is not.")
      }
      scanner.next()
      guard scanner.token == .sign(UInt8(ascii: "=")) else { return refuse(scanner, "a '='") }
      scanner.next()
      guard isCommand ? sudoersCommands(&scanner) : sudoersList(&scanner, of: "a member of the alias") else { return }
      if scanner.token == .end { return }
      guard scanner.token == .sign(UInt8(ascii: ":")) else { return refuse(scanner, "a ',' or the end of the line") }
      scanner.next()
    }
  }

  /// Items parted by commas, each with `!` before it or without.
  private mutating func sudoersList(_ scanner: inout SudoersScanner, of what: String) -> Bool {
    while true {
      while scanner.token == .sign(UInt8(ascii: "!")) { scanner.next() }
      guard scanner.token == .word else {
        refuse(scanner, what)
        return false
      }
      scanner.next()
      guard scanner.token == .sign(UInt8(ascii: ",")) else { return true }
      scanner.next()
    }
  }

  private mutating func sudoersRule(_ scanner: inout SudoersScanner) {
    guard sudoersList(&scanner, of: "a user") else { return }
    while true {
      guard sudoersList(&scanner, of: "a host, as ALL") else { return }
      guard scanner.token == .sign(UInt8(ascii: "=")) else { return refuse(scanner, "a '='") }
      scanner.next()
      guard sudoersCommands(&scanner) else { return }
      if scanner.token == .end { return }
      guard scanner.token == .sign(UInt8(ascii: ":")) else { return refuse(scanner, "a ',' or the end of the line") }
      scanner.next()
    }
  }

  private mutating func sudoersCommands(_ scanner: inout SudoersScanner) -> Bool {
    while true {
      guard sudoersRunAs(&scanner), sudoersCommand(&scanner) else { return false }
      guard scanner.token == .sign(UInt8(ascii: ",")) else { return true }
      scanner.next()
    }
  }

  /// `(users:groups)`, either left out.
  private mutating func sudoersRunAs(_ scanner: inout SudoersScanner) -> Bool {
    guard scanner.token == .sign(UInt8(ascii: "(")) else { return true }
    scanner.next()
    if scanner.token != .sign(UInt8(ascii: ")")), scanner.token != .sign(UInt8(ascii: ":")) {
      guard sudoersList(&scanner, of: "a user") else { return false }
    }
    if scanner.token == .sign(UInt8(ascii: ":")) {
      scanner.next()
      if scanner.token != .sign(UInt8(ascii: ")")), !sudoersList(&scanner, of: "a group") { return false }
    }
    guard scanner.token == .sign(UInt8(ascii: ")")) else {
      refuse(scanner, "a ')'")
      return false
    }
    scanner.next()
    return true
  }

  /// Tags, options and one command with its arguments.
  private mutating func sudoersCommand(_ scanner: inout SudoersScanner) -> Bool {
    while true {
      while scanner.token == .sign(UInt8(ascii: "!")) { scanner.next() }
      guard scanner.token == .word else {
        refuse(scanner, "a command")
        return false
      }
      let word = scanner.word
      let name = word.first == UInt8(ascii: "!") ? word.dropFirst() : word
      if name.first == UInt8(ascii: "/") || name.first == UInt8(ascii: "^") || name.equals("sudoedit")
        || name.equals("list")
      {
        scanner.skipArguments()
        return true
      }
      scanner.next()
      if scanner.token == .sign(UInt8(ascii: ":")), Self.sudoersTags.contains(name.string) || name.hasPrefix("sha") {
        name.hasPrefix("sha") ? scanner.nextValue() : scanner.next()
        if name.hasPrefix("sha") { scanner.next() }
      } else if scanner.token == .sign(UInt8(ascii: "=")), Self.sudoersOptions.contains(name.string) {
        scanner.next()
        scanner.next()
      } else if Self.sudoersTags.contains(name.string) {
        refuse(word.range, "A ':' must follow '\(name.string)'.")
        return false
      } else if name.first?.isUpper == true, name.allSatisfy({ $0.isUpper || $0.isDigit || $0 == UInt8(ascii: "_") }) {
        guard scanner.token == .sign(UInt8(ascii: ":")) else { return true }
        // Behind an alias or ALL a colon begins the next rule; a misspelt tag is followed by a command.
        guard let meant = nearest(to: name.string, among: Self.sudoersTags.sorted()) else { return true }
        refuse(word.range, "sudo knows no tag '\(name.string)'; is \(meant) meant?")
        return false
      } else {
        refuse(word.range, "A command is written with its whole path, as /usr/bin/\(name.string).")
        return false
      }
    }
  }

  private static let sudoersTags: Set<String> = [
    "EXEC", "FOLLOW", "INTERCEPT", "LOG_INPUT", "LOG_OUTPUT", "MAIL", "NOEXEC", "NOFOLLOW", "NOINTERCEPT",
    "NOLOG_INPUT", "NOLOG_OUTPUT", "NOMAIL", "NOPASSWD", "NOSETENV", "PASSWD", "SETENV",
  ]
  private static let sudoersOptions: Set<String> = [
    "APPARMOR_PROFILE", "CHROOT", "CWD", "LIMITPRIVS", "NOTAFTER", "NOTBEFORE", "PRIVS", "ROLE", "TIMEOUT", "TYPE",
  ]
}
