/// Where the lines of a text begin.
///
/// A line ends with LF, CRLF or a lone CR; the ending belongs to its line. Lines and columns are 1-based; columns count
/// UTF-8 bytes.
package struct LineIndex: Hashable, Sendable {
  package struct Position: Hashable, Sendable, Comparable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    package static func < (a: Position, b: Position) -> Bool {
      (a.line, a.column) < (b.line, b.column)
    }
  }

  /// The offset of each line's first byte; never empty.
  package let starts: [UInt32]
  /// The length of the text in bytes.
  package let end: UInt32

  package init(_ bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 32 + 1)
    bytes.forEachOffset(of: UInt8(ascii: "\n"), UInt8(ascii: "\r")) { offset in
      let next = offset + 1
      guard next < bytes.count else { return }
      // Of CRLF only the LF ends the line.
      if bytes[offset] == UInt8(ascii: "\r"), bytes[next] == UInt8(ascii: "\n") { return }
      starts.append(UInt32(clamping: next))
    }
    self.starts = starts
    self.end = UInt32(clamping: bytes.count)
  }

  package var count: Int { starts.count }

  /// The 1-based line that holds an offset; the last line for an offset past the end.
  package func line(of offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  package func position(of offset: UInt32) -> Position {
    let line = line(of: offset)
    return Position(line: line, column: Int(min(offset, end) - starts[line - 1]) + 1)
  }

  /// The range of a 1-based line with its line ending; empty at the end of the text for a line that does not exist.
  package func range(ofLine line: Int) -> SourceRange {
    guard line >= 1, line <= starts.count else { return SourceRange(end, end) }
    return SourceRange(starts[line - 1], line < starts.count ? starts[line] : end)
  }

  /// The 1-based first and last line that a range touches.
  package func lines(of range: SourceRange) -> ClosedRange<Int> {
    let first = line(of: range.lower)
    let last = range.isEmpty ? first : line(of: range.upper - 1)
    return first...max(first, last)
  }
}
