/// How much of a paragraph could be markup.
struct MarkupLoad {
  private var markup = 0
  private var bytes = 0
  private var lines = 0
  /// Columns of the table that the paragraph turned out to be.
  private var columns: Int?
  private var cells = 0
  private(set) var isExceeded = false

  mutating func add(_ line: ArraySlice<UInt8>) {
    var count = 0
    var pipes = 0
    var others = 0
    var hyphens = 0
    for byte in line {
      if Self.couldBeMarkup[Int(byte)] { count += 1 }
      switch byte {
      case .pipe: pipes += 1
      case UInt8(ascii: "-"): hyphens += 1
      default: if byte != UInt8(ascii: ":"), !byte.isSpace { others += 1 }
      }
    }
    let isDelimiterRow = others == 0 && hyphens > 0 && pipes > 0
    if columns == nil, lines > 0, isDelimiterRow { columns = 1 + pipes }
    // Rows of a table are read one by one, but the library fills short ones up.
    if let columns {
      markup = 0
      cells += columns
    }
    lines += 1
    bytes += line.count
    markup += count
    let isLong = columns == nil ? bytes > ReadingLimits.paragraph : cells > ReadingLimits.cells + bytes
    isExceeded = isExceeded || markup > ReadingLimits.markup || isLong
  }

  private static let couldBeMarkup: [Bool] = (0...255).map { "*_~`[]<&@:|".utf8.contains(UInt8($0)) }
}
