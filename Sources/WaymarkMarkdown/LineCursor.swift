/// A place in one line, in bytes and in columns; tabs reach to the next column that 4 divides.
package struct LineCursor {
  package let bytes: [UInt8]
  /// End of the line, its line ending left out.
  package private(set) var end: Int
  package private(set) var offset: Int
  package private(set) var column: Int
  /// Whether the tab at `offset` is consumed in part.
  package private(set) var isInsideTab = false

  package init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    self.offset = line.lowerBound
    self.end = line.upperBound
    self.column = 0
  }

  package var byte: UInt8? { offset < end ? bytes[offset] : nil }

  /// The white space ahead: how many columns, and where it ends.
  package var indent: (columns: Int, end: Int) {
    var at = offset
    var reached = column
    while at < end, bytes[at].isBlank {
      reached += bytes[at] == .tab ? 4 - reached % 4 : 1
      at += 1
    }
    return (reached - column, at)
  }

  package var isBlank: Bool { indent.end == end }

  /// The rest of the line, its indentation left out.
  package var rest: ArraySlice<UInt8> { bytes[indent.end..<end] }

  /// Skips white space up to a number of columns; a tab may be consumed in part.
  package mutating func skip(columns: Int) {
    var left = columns
    while left > 0, offset < end, bytes[offset].isBlank {
      let width = bytes[offset] == .tab ? 4 - column % 4 : 1
      column += min(width, left)
      isInsideTab = width > left
      if !isInsideTab { offset += 1 }
      left -= width
    }
  }

  /// Ends the line before its end.
  package mutating func cut(at place: Int) { end = max(offset, min(end, place)) }

  package mutating func skipIndent() { skip(columns: indent.columns) }

  /// Skips bytes that are one column wide each.
  package mutating func skip(bytes count: Int) {
    offset = min(offset + count, end)
    column += count
    isInsideTab = false
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let tilde = UInt8(ascii: "~")
  static let greater = UInt8(ascii: ">")
  static let less = UInt8(ascii: "<")
  static let pipe = UInt8(ascii: "|")

  /// ASCII punctuation: what a backslash may escape.
  var isPunctuation: Bool { (0x21...0x7E).contains(self) && !isDigit && !isLetter }
}
