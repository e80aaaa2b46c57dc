/// Paths of a host in a guide's words.
enum HostPath {
  /// Whether a token is an absolute or home path: `/etc/default/grub`, `~/.ssh/config`, `$HOME/.profile`.
  static func isAbsolute(_ token: some StringProtocol) -> Bool {
    guard token.utf8.count > 2 else { return false }
    let rooted =
      token.hasPrefix("/") || token.hasPrefix("~/") || token.hasPrefix("$HOME/") || token.hasPrefix("${HOME}/")
    return rooted && !token.hasPrefix("//") && token.utf8.allSatisfy(isPathByte)
  }

  /// Whether a token can be a file's bare name: `jail.local`, `docker-compose.yml`.
  static func isFileName(_ token: some StringProtocol) -> Bool {
    guard let dot = token.lastIndex(of: "."), dot != token.startIndex || token.count > 4 else { return false }
    let ending = token[token.index(after: dot)...]
    guard (1...10).contains(ending.utf8.count), token.utf8.allSatisfy(isPathByte), !token.hasPrefix("/") else {
      return false
    }
    guard ending.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }) else {
      return false
    }
    return ending.utf8.contains { (0x61...0x7A).contains($0) }
  }

  /// The absolute paths that stand in a text, in order, sentence punctuation left off.
  static func all(in text: some StringProtocol) -> [String] {
    tokens(of: text).filter { isAbsolute($0) && $0.utf8.dropFirst().contains(0x2F) }.map { String($0) }
  }

  /// The words of a text that may be paths or names: parted by blanks, quotes, brackets and commas, sentence punctuation left
  /// off.
  static func tokens(of text: some StringProtocol) -> [Substring] {
    Substring(text).unicodeScalars.split(whereSeparator: isSeparator).map { word in
      var token = Substring(word)
      while let last = token.utf8.last, ".:!?".utf8.contains(last) { token = token.dropLast() }
      return token
    }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\u{A0}", "`", "\"", "'", "“", "”", "‘", "’", "(", ")", "<", ">", ",", ";", "*": true
    default: false
    }
  }

  /// The last component.
  static func name(of path: some StringProtocol) -> String {
    path.split { $0 == "/" }.last.map { String($0) } ?? String(path)
  }

  /// A folder with a name in it; a name that is a path already stays.
  static func join(_ folder: some StringProtocol, _ name: some StringProtocol) -> String {
    if isAbsolute(name) { return String(name) }
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : String(folder)
    return base + "/" + (name.hasPrefix("./") ? String(name.dropFirst(2)) : String(name))
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x80...0xFF: true
    default: "/._-~$@+{}<>%:".utf8.contains(byte)
    }
  }
}
