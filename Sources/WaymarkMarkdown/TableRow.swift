/// The cells of a row of a table.
package enum TableRow {
  /// Where each cell's content stands, white space around it left out; an empty one has an empty range before its pipe.
  package static func ranges(of bytes: [UInt8], _ row: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var lower = row.lowerBound
    if lower < row.upperBound, bytes[lower] == .pipe { lower += 1 }
    var at = lower
    while at < row.upperBound {
      if bytes[at] == .pipe, at == row.lowerBound || bytes[at - 1] != .backslash {
        cells.append(trimmed(bytes, lower..<at))
        lower = at + 1
      }
      at += 1
    }
    if lower < row.upperBound { cells.append(trimmed(bytes, lower..<row.upperBound)) }
    return cells
  }

  /// The content of each cell, in pieces: the backslash before an escaped pipe is no part of it.
  static func cells(of bytes: [UInt8], _ row: Range<Int>) -> [[Range<Int>]] {
    ranges(of: bytes, row).map { cell in
      var lower = cell.lowerBound
      var pieces: [Range<Int>] = []
      for at in cell where bytes[at] == .pipe {
        pieces.append(lower..<(at - 1))
        lower = at
      }
      pieces.append(lower..<cell.upperBound)
      return pieces
    }
  }

  private static func trimmed(_ bytes: [UInt8], _ cell: Range<Int>) -> Range<Int> {
    var lower = cell.lowerBound
    var upper = cell.upperBound
    while lower < upper, bytes[lower].isSpace { lower += 1 }
    while upper > lower, bytes[upper - 1].isSpace { upper -= 1 }
    return lower..<upper
  }
}
