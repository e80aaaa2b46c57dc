/// The cells of a row of a table.
enum TableRow {
  /// The content of each cell, in pieces: the backslash before an escaped pipe is no part of it.
  static func cells(of bytes: [UInt8], _ row: Range<Int>) -> [[Range<Int>]] {
    var cells: [[Range<Int>]] = []
    var lower = row.lowerBound
    if lower < row.upperBound, bytes[lower] == .pipe { lower += 1 }
    var at = lower
    while at < row.upperBound {
      if bytes[at] == .pipe, at == row.lowerBound || bytes[at - 1] != .backslash {
        cells.append(pieces(bytes, lower..<at))
        lower = at + 1
      }
      at += 1
    }
    if lower < row.upperBound { cells.append(pieces(bytes, lower..<row.upperBound)) }
    return cells
  }

  private static func pieces(_ bytes: [UInt8], _ cell: Range<Int>) -> [Range<Int>] {
    var lower = cell.lowerBound
    var upper = cell.upperBound
    while lower < upper, bytes[lower].isSpace { lower += 1 }
    while upper > lower, bytes[upper - 1].isSpace { upper -= 1 }
    var pieces: [Range<Int>] = []
    for at in lower..<upper where bytes[at] == .pipe {
      pieces.append(lower..<(at - 1))
      lower = at
    }
    pieces.append(lower..<upper)
    return pieces
  }
}
