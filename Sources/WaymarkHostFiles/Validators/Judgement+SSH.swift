import WaymarkKnowledge
import WaymarkText

/// sshd_config and ssh_config: `Keyword value`, case apart; both programs stop at a keyword they do not know.
extension Judgement {
  mutating func sshd() {
    secureShell(program: "sshd", known: SSHServerKeyword.all)
  }

  mutating func ssh() {
    secureShell(program: "ssh", known: SSHKeyword.client)
  }

  private mutating func secureShell(program: String, known: [String]) {
    let names = Set(known.map { $0.lowercased() })
    // A line that tells ssh to pass over unknown keywords.
    let isLenient = statements().contains { $0.prefix(13).lowercased == "ignoreunknown" }
    for line in statements() where !line.isElided {
      let word = line.prefix { $0.isLetter || $0.isDigit }
      let rest = line[word.endIndex...]
      guard let first = word.first, first.isLetter, rest.first.map({ $0.isBlank || $0 == UInt8(ascii: "=") }) ?? true
      else { continue }
      // No keyword is longer.
      let name = word.prefix(64).lowercased
      guard names.contains(name) else {
        if !isLenient { unknown(word, to: program, among: known, stops: true, isWholeLine: rest.isBlank) }
        continue
      }
      var value = rest.droppingLeadingBlanks
      if value.first == UInt8(ascii: "=") { value = value.dropFirst().droppingLeadingBlanks }
      secureShellValue(value, of: name, word: word)
    }
  }

  private mutating func secureShellValue(_ value: ArraySlice<UInt8>, of name: String, word: ArraySlice<UInt8>) {
    if let quote = value.smartQuote {
      refuse(quote, "A typographic quote is no quote for ssh; write \".")
      return
    }
    let keyword = word.string
    guard let words = Self.sshWords(value) else {
      let quote = value.firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") } ?? value.startIndex
      refuse("unbalanced-quote", quote..<(quote + 1), "The quote in the value of \(keyword) is never closed.")
      return
    }
    guard let first = words.first, !first.isEmpty else {
      refuse(word.range, "\(keyword) needs a value behind it.")
      return
    }
    if name == "subsystem", words.count < 2 {
      refuse(value.range, "Subsystem needs a name and a command.")
    }
    if name == "match" {
      matchCriteria(words)
      return
    }
    if name == "authenticationmethods" { authenticationMethods(words) }
    guard !SSHKeyword.free.contains(name) else { return }
    if words.count > 1, SSHKeyword.values[name] != nil {
      refuse(words[1].range, "\(keyword) takes one value, and '\(words[1].string)' is a second one.")
      return
    }
    switch SSHKeyword.values[name] {
    case .number:
      if let digit = first.first, digit.isDigit, !first.allSatisfy(\.isDigit) {
        refuse(first.range, "\(keyword) takes a number, and '\(first.string)' is none.")
      } else if name == "port", first.count > 5 || (Int(first.string).map { $0 > 65535 || $0 == 0 } ?? false) {
        if first.allSatisfy(\.isDigit) { refuse(first.range, "A port is a number from 1 to 65535.") }
      }
    case .time:
      let isTime = zip(first, first.dropFirst()).allSatisfy { $0.isDigit || $1.isDigit }
      if let digit = first.first, digit.isDigit,
        !isTime || !first.allSatisfy({ $0.isDigit || "smhdwSMHDW".utf8.contains($0) })
      {
        refuse(first.range, "\(keyword) takes a time such as 120 or 2m, and '\(first.string)' is none.")
      }
    case .words(let choices):
      let isPlain = first.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
      let chosen = first.lowercased
      guard isPlain, !choices.contains(where: { $0.lowercased() == chosen }) else { return }
      let shown = choices.filter { $0 != "true" && $0 != "false" }
      refuse(first.range, "\(keyword) takes \(shown.joined(separator: ", ")), and '\(first.string)' is none of them.")
    case nil: break
    }
  }

  /// `publickey,keyboard-interactive:pam publickey`
  private mutating func authenticationMethods(_ lists: [ArraySlice<UInt8>]) {
    for method in lists.flatMap({ $0.split(separator: UInt8(ascii: ",")) }) where !method.isElided {
      let name = method.prefix { $0 != UInt8(ascii: ":") }
      guard !SSHKeyword.authenticationMethods.contains(name.string) else { continue }
      let meant = nearest(to: name.string, among: SSHKeyword.authenticationMethods).map { "; is \($0) meant?" } ?? "."
      refuse(name.range, "sshd knows no way to log in '\(name.string)'\(meant)")
      return
    }
  }

  private mutating func matchCriteria(_ words: [ArraySlice<UInt8>]) {
    var index = 0
    while index < words.count {
      let word = words[index]
      let name = word.prefix { $0 != UInt8(ascii: "=") }
      let bare = name.first == UInt8(ascii: "!") ? name.dropFirst() : name
      guard SSHKeyword.matchCriteria.contains(bare.lowercased) else {
        refuse(word.range, "'\(word.string)' is nothing that Match can ask.")
        return
      }
      let standsAlone = ["all", "canonical", "final", "invalid-user"].contains(bare.lowercased)
      if standsAlone || name.endIndex < word.endIndex {
        index += 1
      } else if index + 1 < words.count {
        index += 2
      } else {
        refuse(word.range, "'\(word.string)' needs a value behind it.")
        return
      }
    }
  }

  /// The words of a value, quotes taken off; nil where a quote stays open. A comment ends them.
  private static func sshWords(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    var result: [ArraySlice<UInt8>] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index].isBlank {
        index += 1
        continue
      }
      if text[index] == UInt8(ascii: "#") { break }
      let start = index
      var quote: UInt8?
      while index < text.endIndex, quote != nil || !text[index].isBlank {
        let byte = text[index]
        if byte == UInt8(ascii: "\\"), index + 1 < text.endIndex, "\"'\\".utf8.contains(text[index + 1]) {
          index += 1
        } else if byte == quote {
          quote = nil
        } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        }
        index += 1
      }
      guard quote == nil else { return nil }
      index = min(index, text.endIndex)
      let isQuoted = index - start > 1 && (text[start] == 0x22 || text[start] == 0x27) && text[index - 1] == text[start]
      result.append(isQuoted ? text[(start + 1)..<(index - 1)] : text[start..<index])
    }
    return result
  }
}
