import WaymarkKnowledge
import WaymarkText

/// Finds what the reader must replace, by its spelling.
enum Placeholders {
  /// Longer texts in brackets are prose or markup.
  private static let maximumLength = 60

  struct Candidate {
    let range: SourceRange
    /// `<…>`: to a shell, redirections.
    let isAngle: Bool
    /// `{…}`: in a quoted program of awk or jq it is none.
    let isBrace: Bool
  }

  /// In order, without overlap.
  static func candidates(in bytes: [UInt8]) -> [Candidate] {
    let elements = closedElements(bytes)
    var result: [Candidate] = []
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      var end: Int?
      switch byte {
      case Byte.less: end = angleEnd(bytes, i, elements)
      case Byte.leftBrace: end = braceEnd(bytes, i)
      case Byte.leftBracket: end = bracketEnd(bytes, i)
      default: if startsWord(bytes, i) { end = wordEnd(bytes, i) }
      }
      if let end, end > i {
        result.append(
          Candidate(range: SourceRange(i..<end), isAngle: byte == Byte.less, isBrace: byte == Byte.leftBrace))
        i = end
      } else {
        i += 1
      }
    }
    return result
  }

  /// Names that are closed by `</name>` somewhere: markup, whose tags are no placeholders.
  private static func closedElements(_ bytes: [UInt8]) -> Set<ArraySlice<UInt8>> {
    var names: Set<ArraySlice<UInt8>> = []
    var i = 0
    while i + 2 < bytes.count {
      if bytes[i] == Byte.less, bytes[i + 1] == UInt8(ascii: "/") {
        var end = i + 2
        while end < bytes.count, isElementByte(bytes[end]) { end += 1 }
        if end < bytes.count, bytes[end] == Byte.greater { names.insert(bytes[(i + 2)..<end]) }
      }
      i += 1
    }
    return names
  }

  private static func isElementByte(_ byte: UInt8) -> Bool {
    byte.isNameByte || byte == Byte.minus || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
  }

  // MARK: Brackets

  /// `<your-ip>`, `<token from server>`, `<^>value<^>`; no here-document, tag, mail address or process substitution.
  private static func angleEnd(_ bytes: [UInt8], _ start: Int, _ elements: Set<ArraySlice<UInt8>>) -> Int? {
    if start + 2 < bytes.count, bytes[start + 1] == UInt8(ascii: "^"), bytes[start + 2] == Byte.greater {
      return highlightEnd(bytes, start)
    }
    if start > 0, [Byte.less, UInt8(ascii: "P"), UInt8(ascii: "k")].contains(bytes[start - 1]) { return nil }
    guard let end = closing(Byte.greater, bytes, start) else { return nil }
    let content = bytes[(start + 1)..<end]
    guard let first = content.first, let last = content.last, first.isNameByte || first == UInt8(ascii: "/"),
      last.isNameByte || last >= 0x80 || last == UInt8(ascii: "/") || last == UInt8(ascii: ".")
    else { return nil }
    if elements.contains(content) || content.contains(Byte.equals) { return nil }
    if first == UInt8(ascii: "/"), !content.dropFirst().contains(UInt8(ascii: "/")) { return nil }
    if content.contains(Byte.at), content.contains(UInt8(ascii: ".")) { return nil }
    if content.contains(where: isShellByte) { return nil }
    return end + 1
  }

  private static func isShellByte(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.pipe, Byte.semicolon, Byte.ampersand, Byte.dollar, Byte.backquote, Byte.leftParenthesis,
      Byte.doubleQuote, Byte.singleQuote, Byte.backslash, Byte.leftBrace:
      true
    default: false
    }
  }

  /// `<^>value<^>`
  private static func highlightEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var i = start + 3
    while i + 2 < bytes.count, i - start < maximumLength, bytes[i] != Byte.newline {
      if bytes[i] == Byte.less, bytes[i + 1] == UInt8(ascii: "^"), bytes[i + 2] == Byte.greater { return i + 3 }
      i += 1
    }
    return nil
  }

  /// `{device}`; no parameter, list, range or format.
  private static func braceEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    if start > 0, [Byte.dollar, Byte.leftBrace, UInt8(ascii: "%"), Byte.at, Byte.backslash].contains(bytes[start - 1]) {
      return nil
    }
    guard let end = closing(Byte.rightBrace, bytes, start) else { return nil }
    let content = bytes[(start + 1)..<end]
    guard let first = content.first, first.isLetter, content.allSatisfy({ $0.isNameByte || $0 == Byte.minus }) else {
      return nil
    }
    // The commands of awk, which stand in braces alone.
    if content.elementsEqual("print".utf8) || content.elementsEqual("next".utf8) { return nil }
    if end + 1 < bytes.count,
      bytes[end + 1] == Byte.rightBrace || bytes[end + 1] == Byte.less || bytes[end + 1] == Byte.greater
    {
      return nil
    }
    return end + 1
  }

  /// `[your-ip]`, `[SERVER_IP]`; no pattern, subscript or test.
  private static func bracketEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    if start > 0, bytes[start - 1].isNameByte || bytes[start - 1] == Byte.leftBracket || bytes[start - 1] == Byte.dollar
    {
      return nil
    }
    guard let end = closing(Byte.rightBracket, bytes, start) else { return nil }
    let content = bytes[(start + 1)..<end]
    guard content.count > 2, let first = content.first, first.isLetter,
      content.allSatisfy({ $0.isNameByte || $0 == Byte.minus || $0 == Byte.space })
    else { return nil }
    if end + 1 < bytes.count, bytes[end + 1] == Byte.leftParenthesis || bytes[end + 1] == Byte.rightBracket {
      return nil
    }
    let isCapital =
      content.allSatisfy { !($0 &- 0x61 < 26) } && content.contains { $0 == Byte.underscore || $0 == Byte.minus }
    let lowered = String(decoding: content, as: UTF8.self).lowercased()
    let isTold = PlaceholderSpelling.bracketed.contains {
      lowered.hasPrefix($0 + "-") || lowered.hasPrefix($0 + "_") || lowered.hasPrefix($0 + " ")
    }
    return isCapital || isTold ? end + 1 : nil
  }

  /// Where a closing byte stands in the same line.
  private static func closing(_ closer: UInt8, _ bytes: [UInt8], _ start: Int) -> Int? {
    var i = start + 1
    while i < bytes.count, i - start <= maximumLength, bytes[i] != Byte.newline, bytes[i] != bytes[start] {
      if bytes[i] == closer { return i }
      i += 1
    }
    return nil
  }

  // MARK: Words

  private static func startsWord(_ bytes: [UInt8], _ i: Int) -> Bool {
    guard bytes[i].isNameByte || bytes[i] == UInt8(ascii: "/") else { return false }
    guard i > 0 else { return true }
    let before = bytes[i - 1]
    return !before.isNameByte && before != Byte.dollar && before != Byte.leftBrace && before < 0x80
      && before != Byte.minus && before != Byte.leftBracket
  }

  /// `YOUR_X`, `your-domain.com`, `CHANGEME`, `/path/to/x`, `sdX`, `xxx.xxx.xxx.xxx`
  private static func wordEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "/"): return pathEnd(bytes, start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return addressEnd(bytes, start)
    default: break
    }
    if let end = addressEnd(bytes, start) { return end }
    let spellings = spellings[Int(bytes[start])]
    if spellings.isEmpty { return nil }
    var end = start
    while end < bytes.count, bytes[end].isNameByte || bytes[end] == Byte.minus { end += 1 }
    let word = bytes[start..<end]
    if end < bytes.count, bytes[end] == Byte.equals { return nil }
    for spelling in spellings {
      switch spelling.kind {
      case .word: if word.elementsEqual(spelling.bytes) { return end }
      case .device: if word.starts(with: spelling.bytes) { return end }
      case .prefix: break
      }
    }
    guard spellings.contains(where: { $0.kind == .prefix && follows($0.bytes, word) }) else { return nil }
    // A domain: `your-domain.com`.
    while end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isLetter {
      end += 1
      while end < bytes.count, bytes[end].isNameByte || bytes[end] == Byte.minus { end += 1 }
    }
    return end
  }

  private struct Spelling {
    enum Kind { case word, device, prefix }

    let kind: Kind
    let bytes: [UInt8]
  }

  /// By first byte: most words of a script begin like no placeholder.
  private static let spellings: [[Spelling]] = {
    var table = [[Spelling]](repeating: [], count: 256)
    let kinds: [(Spelling.Kind, [String])] = [
      (.word, PlaceholderSpelling.words), (.device, PlaceholderSpelling.devices),
      (.prefix, PlaceholderSpelling.prefixes),
    ]
    for (kind, texts) in kinds {
      for text in texts {
        let bytes = Array(text.utf8)
        if let first = bytes.first { table[Int(first)].append(Spelling(kind: kind, bytes: bytes)) }
      }
    }
    return table
  }()

  private static func follows(_ prefix: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
    guard word.starts(with: prefix), let next = word.dropFirst(prefix.count).first else { return false }
    if next == Byte.underscore || next == Byte.minus { return true }
    // `yourDomain`, `YOURDOMAIN`: only for the second person.
    return next.isUpper && prefix.lazy.map(\.lowercased).elementsEqual("your".utf8)
  }

  /// `/path/to/media`
  private static func pathEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard spellings[Int(Byte.slash)].contains(where: { bytes[start...].starts(with: $0.bytes) }) else { return nil }
    var end = start
    while end < bytes.count, bytes[end].isNameByte || "/-.".utf8.contains(bytes[end]) { end += 1 }
    // The part of a name before a pattern is no name.
    if end < bytes.count, bytes[end] == Byte.star || bytes[end] == Byte.leftBrace {
      while end > start + 1, bytes[end - 1] != UInt8(ascii: "/") { end -= 1 }
      end -= 1
    }
    return end
  }

  /// `xxx.xxx.xxx.xxx`, `192.168.x.x`, `XX:XX:XX:XX:XX:XX`
  private static func addressEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    func isX(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "x") }
    var end = start
    var groups = 0
    var open = 0
    var separator: UInt8?
    while end < bytes.count {
      let group = end
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      if end == group { while end < bytes.count, isX(bytes[end]) { end += 1 } }
      guard end > group, end - group <= 3 else { return nil }
      groups += 1
      if isX(bytes[group]) { open += 1 }
      guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ":"),
        separator == nil || separator == bytes[end], groups < 6, end + 1 < bytes.count,
        bytes[end + 1].isDigit || isX(bytes[end + 1])
      else { break }
      separator = bytes[end]
      end += 1
    }
    if end < bytes.count, bytes[end].isNameByte { return nil }
    return groups >= 4 && open > 0 ? end : nil
  }
}
