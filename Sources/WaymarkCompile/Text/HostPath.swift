import WaymarkText

/// Paths of a host in a guide's words.
enum HostPath {
  /// Whether a token is an absolute or home path: `/etc/default/grub`, `~/.ssh/config`, `$HOME/.profile`.
  static func isAbsolute(_ token: some StringProtocol) -> Bool {
    let bytes = token.utf8
    guard let first = bytes.first, first == 0x2F || first == 0x7E || first == 0x24,
      bytes.count > 2 || bytes.elementsEqual("~/".utf8)
    else { return false }
    let rooted =
      switch first {
      case 0x2F: bytes.dropFirst().first != 0x2F
      case 0x7E: bytes.dropFirst().first == 0x2F
      case 0x24: bytes.starts(with: "$HOME/".utf8) || bytes.starts(with: "${HOME}/".utf8)
      default: false
      }
    return rooted && bytes.allSatisfy(isPathByte)
  }

  /// Whether a target is edited by a command of its own and is no file: `crontab:root`, `libvirt-domain:web`.
  static func isNoFile(_ target: String) -> Bool {
    ["crontab", "libvirt-domain", "libvirt-network", "libvirt-pool", "kubernetes"].contains {
      target == $0 || target.hasPrefix($0 + ":")
    }
  }

  /// Whether a token can be a file's bare name: `jail.local`, `docker-compose.yml`.
  static func isFileName(_ token: some StringProtocol) -> Bool {
    let bytes = Substring(token).utf8
    guard let dot = bytes.lastIndex(of: 0x2E), dot != bytes.startIndex || token.count > 4 else { return false }
    let ending = bytes[bytes.index(after: dot)...]
    guard (1...10).contains(ending.count), bytes.first != 0x2F, bytes.allSatisfy(isPathByte) else { return false }
    return ending.allSatisfy { $0.isLower || $0.isDigit || $0 == 0x5F } && ending.contains(where: \.isLower)
  }

  /// The absolute paths that stand in a text, in order, sentence punctuation left off.
  static func all(in text: some StringProtocol) -> [String] {
    guard text.holds(0x2F) else { return [] }
    return tokens(of: text).filter { isAbsolute($0) && $0.utf8.dropFirst().contains(0x2F) }.map { String($0) }
  }

  /// The words of a text that may be paths or names: parted by blanks, quotes, brackets and commas, sentence punctuation left
  /// off.
  static func tokens(of text: some StringProtocol) -> [Substring] {
    let text = Substring(text)
    let view = text.utf8
    let bytes = Array(view)
    var tokens: [Substring] = []
    tokens.reserveCapacity(bytes.count / 6 + 1)
    var start = 0
    while start < bytes.count {
      let separator = separatorLength(bytes, start)
      if separator > 0 {
        start += separator
        continue
      }
      var end = start + 1
      while end < bytes.count, separatorLength(bytes, end) == 0 { end += 1 }
      var last = end
      while last > start, isPunctuation(bytes[last - 1]) { last -= 1 }
      let lower = view.index(view.startIndex, offsetBy: start)
      tokens.append(Substring(view[lower..<view.index(lower, offsetBy: last - start)]))
      start = end
    }
    return tokens
  }

  /// How many bytes a separator takes that stands here; 0 where none does.
  private static func separatorLength(_ bytes: [UInt8], _ at: Int) -> Int {
    switch bytes[at] {
    case 0x20, 0x09, 0x60, 0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x2C, 0x3B, 0x2A: return 1
    // A space that does not break.
    case 0xC2: return at + 1 < bytes.count && bytes[at + 1] == 0xA0 ? 2 : 0
    // Curly quotes, single and double.
    case 0xE2:
      guard at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return 0 }
      switch bytes[at + 2] {
      case 0x98, 0x99, 0x9C, 0x9D: return 3
      default: return 0
      }
    default: return 0
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x3A || byte == 0x21 || byte == 0x3F
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
    // / . _ - ~ $ @ + { } < > % :
    case 0x2F, 0x2E, 0x5F, 0x2D, 0x7E, 0x24, 0x40, 0x2B, 0x7B, 0x7D, 0x3C, 0x3E, 0x25, 0x3A: true
    default: false
    }
  }
}
