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
    if columns == nil, lines > 0, Self.isDelimiterRow(line) { columns = 1 + line.count { $0 == .pipe } }
    // Rows of a table are read one by one, but the library fills short ones up.
    if let columns {
      markup = 0
      cells += columns
    }
    lines += 1
    bytes += line.count
    markup += line.count { Self.couldBeMarkup[Int($0)] }
    let isLong = columns == nil ? bytes > ReadingLimits.paragraph : cells > ReadingLimits.cells + bytes
    isExceeded = isExceeded || markup > ReadingLimits.markup || isLong
  }

  private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "-")) && line.contains(.pipe)
      && line.allSatisfy { $0 == UInt8(ascii: "-") || $0 == .pipe || $0 == UInt8(ascii: ":") || $0.isSpace }
  }

  private static let couldBeMarkup: [Bool] = (0...255).map { "*_~`[]<&@:|".utf8.contains(UInt8($0)) }
}
