/// The prompt that a terminal shows before what is typed.
enum Prompt {
  /// The length in UTF-8 bytes of a prompt and the space behind it at the start of a line; nil where there is none.
  ///
  /// `$ `, `% ` and `> ` alone, `user@host:~$ `, `[root@host ~]# `, `~# `, `mysql> `, `PS C:\> `. A bare `# ` is a comment to most
  /// guides and is none.
  static func length(in line: Substring) -> Int? {
    let bytes = Array(line.utf8.prefix(96))
    guard let first = bytes.first else { return nil }
    if bytes.count >= 3, first == UInt8(ascii: "$") || first == UInt8(ascii: "%"), bytes[1] == 0x20, bytes[2] != 0x20 {
      return 2
    }
    if bytes.starts(with: "PS ".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")), end > 3 {
      return end + (end + 1 < bytes.count && bytes[end + 1] == 0x20 ? 2 : 1)
    }
    for name in ["mysql> ", "MariaDB [(none)]> ", "sqlite> ", ">>> ", "postgres=# ", "postgres=> "]
    where bytes.starts(with: name.utf8) && bytes.count > name.utf8.count { return name.utf8.count }
    return shell(bytes)
  }

  /// `[root@host ~]# `, `root@host:~# `, `~$ `, `/mnt# `: up to a `$` or `#` with a space behind it.
  private static func shell(_ bytes: [UInt8]) -> Int? {
    var index = 0
    var hasAt = false
    let bracketed = bytes[0] == UInt8(ascii: "[") || bytes[0] == UInt8(ascii: "(")
    let rooted = bytes[0] == UInt8(ascii: "~") || bytes[0] == UInt8(ascii: "/")
    while index + 1 < bytes.count, index < 80 {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "%"):
        guard index > 0, bytes[index + 1] == 0x20, index + 2 < bytes.count else { return nil }
        let before = bytes[index - 1]
        return hasAt || rooted && before != 0x20 ? index + 2 : nil
      case UInt8(ascii: "@"): hasAt = index > 0
      case 0x20:
        // Spaces stand in prompts only before a folder or a closing bracket.
        guard hasAt || bracketed else { return nil }
        let next = bytes[index + 1]
        guard
          next == UInt8(ascii: "~") || next == UInt8(ascii: "/") || next == UInt8(ascii: "$")
            || next == UInt8(ascii: "#")
            || bracketed
        else { return nil }
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: break
      default:
        guard "_-.:~/[](){}<>+=".utf8.contains(byte) else { return nil }
      }
      index += 1
    }
    return nil
  }
}
