import WaymarkKnowledge
import WaymarkText

/// Tokens of prose that can be values.
enum ValueToken {
  /// A name in braces.
  static func marked(_ text: String) -> [String] {
    guard let curly = text.firstIndex(of: "{"), let close = text[curly...].firstIndex(of: "}") else { return [] }
    return [String(text[curly...close])]
  }

  /// Without quotes and the marks that end a clause.
  static func trimmed(_ text: String) -> String {
    var result = Substring(text)
    while let last = result.last, ":,;".contains(last) { result = result.dropLast() }
    if result.count > 2, let first = result.first, "'\"".contains(first), result.last == first {
      result = result.dropFirst().dropLast()
    }
    return String(result)
  }

  /// Single words in quotes.
  static func quoted(_ text: some Sequence<UInt8>) -> [String] {
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
  static func isValue(_ token: String) -> Bool {
    guard token.utf8.count >= 2, !token.hasPrefix("-"),
      !HostPath.isFileName(token) || token.contains("@") || isAddress(token) || isDomain(token)
    else {
      return false
    }
    // Several holes are told apart by their marks.
    if token.count(where: { $0 == "<" || $0 == "{" }) > 1 { return false }
    if fixed.contains(token) || KnownProgram.all.contains(token) || serverKeywords.contains(token) { return false }
    if token.hasPrefix("/etc/") || token.hasPrefix("/var/log") || token.hasPrefix("#") { return false }
    return !token.hasSuffix("=") && !token.contains("(")
  }

  /// Endings of names that are hosts' and of no kind of file.
  private static let domains: Set<Substring> = [
    "com", "org", "net", "io", "dev", "lan", "internal", "eu", "de", "uk", "us", "fr", "nl", "info", "cloud", "example",
  ]

  /// Whether a name ends as hosts do.
  static func isDomain(_ token: String) -> Bool {
    token.split(separator: ".").last.map { domains.contains($0) } ?? false
  }

  private static func isAddress(_ token: String) -> Bool {
    token.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2F || $0 == 0x3A }
  }

  /// Whether a value tells itself from words and small numbers, so that it is the same value wherever it stands.
  static func isDistinct(_ token: String) -> Bool {
    let bytes = token.utf8
    return bytes.count >= 4 && bytes.contains { !$0.isLower && !$0.isDigit }
      || bytes.count >= 4 && bytes.contains(where: \.isDigit) && bytes.contains(where: \.isLower)
  }
}
