import WaymarkKnowledge
import WaymarkText

/// A prompt at the start of a line.
struct Prompt {
  enum Kind: Equatable {
    /// `$ `, `user@host:~$ `, `[root@host ~]# `: nothing else looks like it.
    case certain
    /// `# `, which may as well begin a comment.
    case hash
    /// `> `, which goes on with the line before.
    case continuation
    case powerShell
    /// Of a program that is no shell.
    case other(interpreter: String)
  }

  let kind: Kind
  /// Where it begins and where the typed text begins.
  let range: Range<Int>

  /// The prompt that a line begins with.
  init?(_ bytes: [UInt8], line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start].isBlank { start += 1 }
    let text = bytes[start..<line.upperBound]
    guard let first = text.first else { return nil }

    if let row = Self.others[Int(first)].first(where: { text.starts(with: $0.prefix) }),
      let end = Self.otherEnd(text, row)
    {
      self.init(.other(interpreter: row.interpreter), start, end, line)
    } else if first == Byte.dollar, let end = Self.end(after: start + 1, bytes, line) {
      self.init(.certain, start, end, line)
    } else if first == Byte.hash, let end = Self.end(after: start + 1, bytes, line) {
      self.init(.hash, start, end, line)
    } else if first == Byte.greater, let end = Self.end(after: start + 1, bytes, line) {
      self.init(.continuation, start, end, line)
    } else if let end = Self.powerShellEnd(text) {
      self.init(.powerShell, start, end, line)
    } else if let end = Self.hostEnd(bytes, start, line) {
      self.init(.certain, start, end, line)
    } else {
      return nil
    }
  }

  private init(_ kind: Kind, _ start: Int, _ end: Int, _ line: Range<Int>) {
    self.kind = kind
    self.range = start..<min(end, line.upperBound)
  }

  /// The prompts of other programs, by their first byte.
  private static let others: [[(prefix: [UInt8], interpreter: String)]] = {
    var rows = [[(prefix: [UInt8], interpreter: String)]](repeating: [], count: 256)
    for row in PromptSpelling.all {
      let prefix = Array(row.prefix.utf8)
      if let first = prefix.first { rows[Int(first)].append((prefix, row.interpreter)) }
    }
    return rows
  }()

  /// Behind the blank that must follow a prompt's last byte; the end of the line will do.
  private static func end(after position: Int, _ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    if position >= line.upperBound { return line.upperBound }
    return bytes[position].isBlank ? position + 1 : nil
  }

  /// Behind `mysql> `; a prompt with a part that changes ends at its `>`, `#` or `:`.
  private static func otherEnd(_ text: ArraySlice<UInt8>, _ row: (prefix: [UInt8], interpreter: String)) -> Int? {
    var end = text.startIndex + row.prefix.count
    if row.prefix.last == Byte.leftBracket || row.prefix.last == Byte.leftParenthesis {
      guard let mark = text[end...].firstIndex(where: { $0 == Byte.greater || $0 == UInt8(ascii: ":") }) else {
        return nil
      }
      end = mark + 1
    }
    if end < text.endIndex, text[end].isBlank { end += 1 }
    return end
  }

  /// `PS C:\Users\me> `, `C:\> `
  private static func powerShellEnd(_ text: ArraySlice<UInt8>) -> Int? {
    let isNamed = text.first == UInt8(ascii: "P") && (text.starts(with: "PS ".utf8) || text.starts(with: "PS>".utf8))
    let isDrive =
      text.count > 3 && text[text.startIndex].isLetter
      && text[text.startIndex + 1] == UInt8(ascii: ":") && text[text.startIndex + 2] == Byte.backslash
    guard isNamed || isDrive, let mark = text.firstIndex(of: Byte.greater) else { return nil }
    if mark + 1 < text.endIndex, text[mark + 1].isBlank { return mark + 2 }
    return isNamed && mark + 1 < text.endIndex ? nil : mark + 1
  }

  /// `user@host:~$ `, `[root@host ~]# `, `(venv) user@host $ `, `client$ `, `~ # `
  private static func hostEnd(_ bytes: [UInt8], _ start: Int, _ line: Range<Int>) -> Int? {
    var i = start
    func isPart(_ byte: UInt8) -> Bool { byte.isNameByte || byte == Byte.minus || byte == UInt8(ascii: ".") }
    if bytes[i] == Byte.leftParenthesis {
      while i < line.upperBound, bytes[i] != Byte.rightParenthesis { i += 1 }
      i += 1
      while i < line.upperBound, bytes[i].isBlank { i += 1 }
      if i < line.upperBound, bytes[i] == Byte.dollar { return end(after: i + 1, bytes, line) }
    }
    let isBracketed = i < line.upperBound && bytes[i] == Byte.leftBracket
    if isBracketed { i += 1 }
    let name = i
    while i < line.upperBound, isPart(bytes[i]) { i += 1 }
    guard i < line.upperBound else { return nil }
    if bytes[i] == Byte.at, i > name {
      i += 1
      let host = i
      while i < line.upperBound, isPart(bytes[i]) { i += 1 }
      guard i > host else { return nil }
    } else if !isBracketed, i > name, bytes[i] == Byte.dollar || bytes[i] == Byte.hash {
      return hostAloneEnd(bytes, name..<i, line)
    } else if i > name || bytes[i] != UInt8(ascii: "~") {
      return nil
    }
    return folderEnd(bytes, i, line, isBracketed)
  }

  /// `client$ `, `bash-5.1# `: no command's name ends so, but a text must follow.
  private static func hostAloneEnd(_ bytes: [UInt8], _ name: Range<Int>, _ line: Range<Int>) -> Int? {
    guard bytes[name.lowerBound].isLetter, let end = end(after: name.upperBound + 1, bytes, line), end < line.upperBound
    else { return nil }
    return end
  }

  /// Behind the folder and the mark of a prompt that names its host.
  private static func folderEnd(_ bytes: [UInt8], _ start: Int, _ line: Range<Int>, _ isBracketed: Bool) -> Int? {
    var i = start
    var blanks = 0
    while i < line.upperBound {
      let byte = bytes[i]
      if byte == Byte.dollar || byte == Byte.hash || byte == UInt8(ascii: "%") || byte == Byte.greater {
        return end(after: i + 1, bytes, line)
      }
      if byte.isBlank {
        blanks += 1
        if blanks > 2 { return nil }
      } else if byte == Byte.rightBracket {
        guard isBracketed else { return nil }
      } else if !byte.isNameByte, byte < 0x80, !ByteSet.inFolders.contains(byte) {
        return nil
      }
      i += 1
    }
    return nil
  }
}
