import WaymarkGuide
import WaymarkKnowledge

/// An example value that the prose tells the reader to replace: "Replacing the **1234:5678** with your actual IDs".
struct ToldValue: Hashable, Sendable {
  let spelling: String
  /// The sentence that tells it.
  let sentence: String
  /// 1-based.
  let line: Int
  /// Values that the text lists: "{device} = vga,usb,audio etc."
  let choices: [String]
  /// Words behind "with", "by", "to": what the value stands for.
  let meaning: String
}

extension [ToldValue] {
  /// With others that are not among them.
  func adding(_ others: [ToldValue]) -> [ToldValue] {
    let known = Set(map(\.spelling))
    return self + others.filter { !known.contains($0.spelling) }
  }
}

enum ToldValues {
  private static let replace = Phrases(
    "replace", "replacing", "substitute", "substituting", "change", "changing", "remember to change", "swap", "adjust",
    "adapt",
    "exchange", "modify", "edit the")
  private static let own = Phrases(
    "your", "actual", "own", "desired", "correct", "appropriate", "whatever", "preferred", "real", "respective",
    "etc", "you want", "you like", "you choose", "you chose", "you use", "you used", "you named",
    "you created", "you prefer", "you wish", "you would like", "you'd like", "you set", "you picked", "you got",
    "you configured", "you noted", "you copied", "you predicted", "you need")
  private static let example = Phrases(
    "is just an example", "is an example", "is only an example", "are examples", "is a placeholder", "as an example",
    "are just examples", "in this example", "with the ip address of your", "placeholder*")
  private static let choice = Phrases(
    "choose a unique", "with a unique", "unique id", "choose your", "pick a", "any name",
    "whatever you want to call it", "can be anything", "can be whatever", "of your choice", "of your choosing")
  /// A change that is left to the reader is none that must be made.
  private static let wish = Phrases(
    "if you wish", "if you want", "if you prefer", "if you like", "if desired", "optionally")

  /// More values than any guide tells; each is looked for in every block.
  private static let limit = 48

  /// All that the guide tells, in order.
  static func find(_ survey: Survey) -> [ToldValue] {
    var result: [ToldValue] = []
    for (index, element) in survey.guide.elements.enumerated() {
      guard case .prose = element.kind else { continue }
      for (place, sentence) in survey.elements[index].sentences.enumerated() {
        let spans = element.spans(in: sentence.range).filter {
          ($0.kind == .code || $0.kind == .strong) && !$0.text.isEmpty
        }
        var told = tokens(of: sentence, spans)
        if told.isEmpty, place > 0, refersBack(sentence), let first = element.spans.first(where: { $0.kind == .code }) {
          told = [trimmed(first.text)].filter { isValue($0) }
        }
        for token in told where result.count < limit && !result.contains(where: { $0.spelling == token }) {
          result.append(
            ToldValue(
              spelling: token, sentence: sentence.text, line: survey.elements[index].line,
              choices: choices(for: token, in: sentence.text), meaning: meaning(of: token, in: sentence.text)))
        }
      }
    }
    return result
  }

  /// The tokens that a sentence tells to replace: marked up, quoted or in braces, before "with" or "by".
  private static func tokens(of sentence: Sentence, _ spans: [Element.Span]) -> [String] {
    let replaces = replace.found(in: sentence.folded)
    let saysReplace = replaces && own.found(in: sentence.folded)
    if replaces, !saysReplace || wish.found(in: sentence.folded) { return marked(sentence.text) }
    let saysExample = example.found(in: sentence.folded) || choice.found(in: sentence.folded)
    guard saysReplace || saysExample else { return [] }
    let limit = saysReplace ? boundary(sentence.text) : sentence.text.utf8.count
    var found: [String] = []
    for span in spans where span.offset - sentence.range.lowerBound < limit {
      // A whole sentence in bold is emphasis, a command is no value.
      guard span.text.utf8.count <= 60,
        !span.text.contains(" ") || span.kind == .code && span.text.split(separator: " ").count <= 4
      else { continue }
      found.append(trimmed(span.text))
    }
    found += quoted(sentence.text.utf8.prefix(limit))
    found += marked(sentence.text)
    return found.filter { isValue($0) }
  }

  private static func marked(_ text: String) -> [String] {
    guard let curly = text.firstIndex(of: "{"), let close = text[curly...].firstIndex(of: "}") else { return [] }
    return [String(text[curly...close])]
  }

  private static let back = Phrases(
    "replace this with", "replace it with", "change this to", "change it to", "adjust this")

  /// "Replace this with your …" speaks of what the paragraph began with.
  private static func refersBack(_ sentence: Sentence) -> Bool {
    back.found(in: sentence.folded) && own.found(in: sentence.folded)
  }

  /// Where the new value begins: " with ", " by ", " to ".
  private static func boundary(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    for word in [" with ", " by ", " to "] {
      let needle = Array(word.utf8)
      var index = 0
      while index + needle.count <= bytes.count {
        if bytes[index] == 0x20, bytes[index..<(index + needle.count)].elementsEqual(needle) { return index }
        index += 1
      }
    }
    return bytes.count
  }

  private static func trimmed(_ text: String) -> String {
    var result = Substring(text)
    while let last = result.last, ":,;".contains(last) { result = result.dropLast() }
    if result.count > 2, let first = result.first, "'\"".contains(first), result.last == first {
      result = result.dropFirst().dropLast()
    }
    return String(result)
  }

  private static func quoted(_ text: some Sequence<UInt8>) -> [String] {
    var result: [String] = []
    let string = String(decoding: Array(text), as: UTF8.self)
    var rest = Substring(string)
    while let open = rest.firstIndex(where: { $0 == "\"" || $0 == "“" || $0 == "'" || $0 == "‘" }) {
      let quote = rest[open]
      let close: Character = quote == "“" ? "”" : quote == "‘" ? "’" : quote
      let after = rest[rest.index(after: open)...]
      let starts = open == rest.startIndex || " (".contains(rest[rest.index(before: open)])
      guard starts, let end = after.firstIndex(of: close) else {
        rest = after
        continue
      }
      let value = String(after[..<end])
      if !value.contains(" ") { result.append(value) }
      rest = after[after.index(after: end)...]
    }
    return result
  }

  /// What is the same on every host: addresses, folders, files, services.
  private static let fixed: Set<String> = [
    "127.0.0.1", "localhost", "::1", "/mnt", "/etc", "/var", "/home", "/usr", "/opt", "/srv", "/tmp", "/dev", "/boot",
    "/root", "fstab", "hosts", "crontab", "sudoers", "nginx", "apache", "apache2", "httpd", "containerd", "docker",
    "systemd", "grub",
  ]
  private static let serverKeywords = Set(SSHServerKeyword.all)

  /// A value is a word that is no file, option or plain English.
  private static func isValue(_ token: String) -> Bool {
    guard token.utf8.count >= 2, !token.hasPrefix("-"),
      !HostPath.isFileName(token) || token.contains("@") || isAddress(token)
    else {
      return false
    }
    // Several holes are told apart by their marks.
    if token.count(where: { $0 == "<" || $0 == "{" }) > 1 { return false }
    if fixed.contains(token) || KnownProgram.all.contains(token) || serverKeywords.contains(token) { return false }
    if token.hasPrefix("/etc/") || token.hasPrefix("/var/log") || token.hasPrefix("#") { return false }
    return !token.hasSuffix("=") && !token.contains("(")
  }

  private static func isAddress(_ token: String) -> Bool {
    token.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2F || $0 == 0x3A }
  }

  /// "= vga,usb,audio,wireless,sas etc.": three or more words with commas behind an equals sign, "one of" or a colon.
  private static func choices(for token: String, in text: String) -> [String] {
    guard let at = text.firstOccurrence(of: token) else { return [] }
    var rest = text[at...].dropFirst(token.count).drop { " *_`".contains($0) }
    guard let mark = rest.first,
      mark == "=" || mark == ":" || rest.hasPrefix("with one of") || rest.hasPrefix("by one of")
    else { return [] }
    if mark == "=" || mark == ":" { rest = rest.dropFirst() }
    if let of = rest.firstOccurrence(of: "one of") { rest = rest[of...].dropFirst(6) }
    var values: [String] = []
    for piece in rest.split(whereSeparator: { $0 == "," || $0 == "|" || $0 == "/" }) {
      let words = piece.split(separator: " ").map { $0.filter { !"*_`.:;'\"".contains($0) } }.filter { !$0.isEmpty }
      guard let first = words.first else { continue }
      let value = words.first { $0 != "or" && $0 != "and" } ?? first
      if value == "etc" { break }
      values.append(value)
      if words.count > 1 && !["or", "and"].contains(first) { break }
    }
    return values.count >= 2 ? values : []
  }

  private static func meaning(of token: String, in text: String) -> String {
    let start = boundary(text)
    let rest = String(decoding: Array(text.utf8.dropFirst(start)), as: UTF8.self)
    let words = rest.split(separator: " ").dropFirst()
    guard let comma = words.firstIndex(where: { $0.hasSuffix(",") }) else { return words.joined(separator: " ") }
    return words[...comma].joined(separator: " ")
  }
}
