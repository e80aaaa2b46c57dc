/// The reserved words of bash.
enum Keyword: String, CaseIterable {
  case `if`, then, `else`, elif, fi, `case`, esac, `for`, select, `while`, until, `do`, done, `in`, function, time,
    coproc
  case leftBrace = "{"
  case rightBrace = "}"
  case bang = "!"
  case condition = "[["
  case conditionEnd = "]]"

  var spelling: String { rawValue }

  /// Ends or continues a compound command; a list of commands stops before it.
  var closes: Bool {
    switch self {
    case .then, .else, .elif, .fi, .esac, .do, .done, .in, .rightBrace, .conditionEnd: true
    default: false
    }
  }

  var isAddedByBash: Bool {
    switch self {
    case .select, .function, .time, .coproc, .condition, .conditionEnd: true
    default: false
    }
  }

  /// Begins a compound command; a function's body begins with one of these.
  var opensCompound: Bool {
    switch self {
    case .if, .while, .until, .for, .select, .case, .leftBrace, .condition: true
    default: false
    }
  }

  /// The keyword that this word is.
  init?(_ word: ShortWord) {
    guard let keyword = Self.table[word] else { return nil }
    self = keyword
  }

  private static let table = ShortWordTable(allCases.map { (ShortWord($0.spelling), $0) })

  /// Whether a byte begins a keyword; most words end here.
  @inline(__always) static func mayBegin(_ byte: UInt8) -> Bool { ByteSet.keywordStarts.contains(byte) }
}

extension ByteSet {
  /// The first bytes of `if`, `then`, `else`, `case`, `for`, `select`, `while`, `until`, `do` and the marks.
  @inline(__always) fileprivate static var keywordStarts: ByteSet {
    ByteSet()
      .with(UInt8(ascii: "i")).with(UInt8(ascii: "t")).with(UInt8(ascii: "e")).with(UInt8(ascii: "c"))
      .with(UInt8(ascii: "f")).with(UInt8(ascii: "s")).with(UInt8(ascii: "w")).with(UInt8(ascii: "u"))
      .with(UInt8(ascii: "d")).with(Byte.leftBrace).with(Byte.rightBrace).with(Byte.bang)
      .with(Byte.leftBracket).with(Byte.rightBracket)
  }
}

extension ShellParser {
  /// The keyword that stands here as a whole unquoted word, and where it ends; meant for command position.
  mutating func peekKeyword() -> (keyword: Keyword, end: Int)? {
    guard let first = peek(), Keyword.mayBegin(first) else { return nil }
    var word = ShortWord()
    var end = at
    while end < limit {
      let byte = tree.text[end]
      if byte.endsWord { break }
      if byte == Byte.backslash { return continuesLine(end) ? keywordOverLines() : nil }
      guard word.append(byte) else { return nil }
      end += 1
    }
    return known(word, end)
  }

  /// Without the keywords that dash has not.
  @inline(__always)
  private func known(_ word: ShortWord, _ end: Int) -> (keyword: Keyword, end: Int)? {
    guard let keyword = Keyword(word), isBash || !keyword.isAddedByBash else { return nil }
    return (keyword, end)
  }

  /// A keyword that a continued line tears in two: rare, so it is put together byte by byte.
  private func keywordOverLines() -> (keyword: Keyword, end: Int)? {
    var word = ShortWord()
    var end = at
    while end < limit, !tree.text[end].endsWord {
      if tree.text[end] == Byte.backslash, continuesLine(end) {
        end = min(end + 2, limit)
        continue
      }
      guard word.append(tree.text[end]) else { return nil }
      end += 1
    }
    return known(word, end)
  }

  /// Adds the keyword that must stand here; says so where another thing does.
  @discardableResult
  mutating func expect(_ keyword: Keyword, into parent: inout OpenNode, opened: Range<Int>, of construct: String)
    -> Bool
  {
    skipBlanks()
    if let (found, end) = peekKeyword(), found == keyword {
      take(.keyword, end - at, into: &parent)
      return true
    }
    missing("`\(keyword.spelling)`", opened: opened, of: construct)
    return false
  }

  /// Says that a construct lacks a part: at the end of the text that it is never closed, elsewhere what stands in the way.
  mutating func missing(_ part: String, opened: Range<Int>, of construct: String) {
    if peek() == nil {
      reportUnclosed("shell-syntax", opened: opened, "This \(construct) is never closed: \(part) is missing.")
    } else {
      reportUnexpected(expected: "\(part) of the \(construct) before")
    }
  }
}
