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

  /// Up to eight bytes in one number, so that a look-up compares no texts.
  private static let byBytes: [UInt64: Keyword] = Dictionary(
    uniqueKeysWithValues: allCases.map { (packed($0.rawValue.utf8), $0) })

  private static func packed(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

  /// The keyword that these bytes spell.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first, bytes.count <= 8, Self.mayBegin(first),
      let keyword = Self.byBytes[Self.packed(bytes)]
    else { return nil }
    self = keyword
  }

  /// Whether a byte begins a keyword; most words end here.
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "i"),
      UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "u"), UInt8(ascii: "w"), Byte.leftBrace, Byte.rightBrace,
      Byte.bang, Byte.leftBracket, Byte.rightBracket:
      true
    default: false
    }
  }
}

extension ShellParser {
  /// The keyword that stands here as a whole unquoted word, and where it ends; meant for command position.
  mutating func peekKeyword() -> (keyword: Keyword, end: Int)? {
    guard let first = peek(), Keyword.mayBegin(first) else { return nil }
    var end = at
    var continued = false
    while end < limit, end - at <= 8 {
      let byte = tree.text[end]
      if byte.endsWord { break }
      if byte == Byte.backslash, end + 1 < limit, tree.text[end + 1] == Byte.newline {
        continued = true
        break
      }
      end += 1
    }
    if continued { return keywordOverLines() }
    return known(Keyword(tree.text[at..<end]), end)
  }

  /// Without the keywords that dash has not.
  private func known(_ keyword: Keyword?, _ end: Int) -> (keyword: Keyword, end: Int)? {
    guard let keyword, isBash || !keyword.isAddedByBash else { return nil }
    return (keyword, end)
  }

  /// A keyword that a continued line tears in two: rare, so it is put together byte by byte.
  private func keywordOverLines() -> (keyword: Keyword, end: Int)? {
    var spelling: [UInt8] = []
    var end = at
    while end < limit, spelling.count <= 8, !tree.text[end].endsWord {
      if tree.text[end] == Byte.backslash, end + 1 < limit, tree.text[end + 1] == Byte.newline {
        end += 2
        continue
      }
      spelling.append(tree.text[end])
      end += 1
    }
    return known(Keyword(spelling[...]), end)
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
