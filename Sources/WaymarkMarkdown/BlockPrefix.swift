/// What an open block asks of the beginning of each further line.
package enum BlockPrefix: Hashable {
  case quote
  /// Indentation up to the item's content; a blank line needs none.
  case item(columns: Int)
  case footnote

  /// Skips the prefix where the line has it.
  package func skip(_ cursor: inout LineCursor) -> Bool {
    let (columns, end) = cursor.indent
    switch self {
    case .quote:
      guard columns <= 3, end < cursor.end, cursor.bytes[end] == .greater else { return false }
      cursor.skipQuoteMarker()
      return true
    case .item(let needed):
      guard columns >= needed else { return skipBlank(&cursor) }
      cursor.skip(columns: needed)
      return true
    case .footnote:
      guard columns >= 4 else { return skipBlank(&cursor) }
      cursor.skip(columns: 4)
      return true
    }
  }

  private func skipBlank(_ cursor: inout LineCursor) -> Bool {
    guard cursor.isBlank else { return false }
    cursor.skipIndent()
    return true
  }
}

extension LineCursor {
  /// Skips indentation, `>` and one column of white space.
  package mutating func skipQuoteMarker() {
    skipIndent()
    skip(bytes: 1)
    skip(columns: 1)
  }

  /// Skips a list marker and the white space up to the item's content; gives the columns that further lines must be
  /// indented by.
  package mutating func skipItemMarker(length: Int) -> Int {
    let offset = indent.columns
    skipIndent()
    skip(bytes: length)
    let (spaces, end) = indent
    let padding = (1...4).contains(spaces) && end < self.end ? spaces : 1
    skip(columns: padding)
    return offset + length + padding
  }

  /// The length of the list marker ahead, indentation left out: `-`, `12.`.
  package var itemMarkerLength: Int? {
    let start = indent.end
    guard start < end else { return nil }
    var at = start
    if bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "*") || bytes[at] == UInt8(ascii: "+") {
      at += 1
    } else {
      while at < end, at - start < 9, bytes[at].isDigit { at += 1 }
      guard at > start, at < end, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")") else { return nil }
      at += 1
    }
    return at == end || bytes[at].isBlank ? at - start : nil
  }
}
