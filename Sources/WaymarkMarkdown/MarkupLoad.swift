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
    markup += Self.countOfMarkup(line)
    let isLong = columns == nil ? bytes > ReadingLimits.paragraph : cells > ReadingLimits.cells + bytes
    isExceeded = isExceeded || markup > ReadingLimits.markup || isLong
  }

  private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    // The first byte of most lines says no.
    line.allSatisfy { $0 == UInt8(ascii: "-") || $0 == .pipe || $0 == UInt8(ascii: ":") || $0.isSpace }
      && line.contains(UInt8(ascii: "-")) && line.contains(.pipe)
  }

  private static func countOfMarkup(_ line: ArraySlice<UInt8>) -> Int {
    unsafe couldBeMarkup.withUnsafeBufferPointer { table in
      unsafe line.withUnsafeBufferPointer { bytes in
        var count = 0
        // A table of 256 has a place for every byte.
        for i in 0..<bytes.count { unsafe count += Int(table[Int(bytes[i])]) }
        return count
      }
    }
  }

  private static let couldBeMarkup: [UInt8] = (0...UInt8.max).map { "*_~`[]<&@:|".utf8.contains($0) ? 1 : 0 }
}
