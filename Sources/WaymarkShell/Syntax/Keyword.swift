/// The reserved words of bash.
enum Keyword: UInt8, CaseIterable {
  case `if`, then, `else`, elif, fi, `case`, esac, `for`, select, `while`, until, `do`, done, `in`, function, time,
    coproc
  case leftBrace, rightBrace, bang, condition

  var spelling: String {
    switch self {
    case .leftBrace: "{"
    case .rightBrace: "}"
    case .bang: "!"
    case .condition: "[["
    default: "\(self)"
    }
  }

  /// Ends or continues a compound command; a list of commands stops before it.
  var closes: Bool {
    switch self {
    case .then, .else, .elif, .fi, .esac, .do, .done, .in, .rightBrace: true
    default: false
    }
  }

  /// The keyword that these bytes spell.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count <= 8, let first = bytes.first, let keyword = Keyword.byFirstByte(first, bytes) else { return nil }
    self = keyword
  }

  private static func byFirstByte(_ first: UInt8, _ bytes: ArraySlice<UInt8>) -> Keyword? {
    let candidates: [Keyword]
    switch first {
    case UInt8(ascii: "i"): candidates = [.if, .in]
    case UInt8(ascii: "t"): candidates = [.then, .time]
    case UInt8(ascii: "e"): candidates = [.else, .elif, .esac]
    case UInt8(ascii: "f"): candidates = [.fi, .for, .function]
    case UInt8(ascii: "c"): candidates = [.case, .coproc]
    case UInt8(ascii: "s"): candidates = [.select]
    case UInt8(ascii: "w"): candidates = [.while]
    case UInt8(ascii: "u"): candidates = [.until]
    case UInt8(ascii: "d"): candidates = [.do, .done]
    case Byte.leftBrace: candidates = [.leftBrace]
    case Byte.rightBrace: candidates = [.rightBrace]
    case Byte.bang: candidates = [.bang]
    case Byte.leftBracket: candidates = [.condition]
    default: return nil
    }
    return candidates.first { bytes.elementsEqual($0.spelling.utf8) }
  }
}

extension ShellParser {
  /// The keyword that stands here as a whole unquoted word, and where it ends; meant for command position.
  mutating func peekKeyword() -> (keyword: Keyword, end: Int)? {
    guard peek() != nil else { return nil }
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
    return Keyword(tree.text[at..<end]).map { ($0, end) }
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
    return Keyword(spelling[...]).map { ($0, end) }
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
