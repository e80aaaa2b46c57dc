import WaymarkMarkdown
import WaymarkText

/// A table as rows of cells, to be set in columns.
struct TableGrid {
  private struct Row {
    /// From the margin to the end of the line.
    let range: Range<Int>
    /// Where the first cell or its pipe may begin.
    let lower: Int
    let cells: [Range<Int>]
    let widths: [Int]
  }

  private let page: Page
  private let alignments: [MarkdownTree.Alignment]
  private var rows: [Row] = []
  /// The row that tells the alignments.
  private let delimiter = 1

  /// Of a wider table the last column is not padded; if it is too wide even so, none is.
  private static let widest = 120

  /// nil for a table that cannot be told apart safely: tabs, more cells than columns.
  init?(_ block: Page.Block, _ alignments: [MarkdownTree.Alignment], _ page: Page) {
    self.page = page
    self.alignments = alignments
    for line in block.first...block.last {
      guard let row = Self.row(line, block, page), row.cells.count <= alignments.count else { return nil }
      rows.append(row)
    }
    guard rows.count > delimiter, rows[delimiter].cells.count == alignments.count else { return nil }
  }

  private static func row(_ line: Int, _ block: Page.Block, _ page: Page) -> Row? {
    guard let space = page.indentation(ofLine: line, inside: block.parent) else { return nil }
    let isOnGrid = page.isOnGrid(space.count, inside: block.parent)
    var upper = page.content(ofLine: line).upperBound
    while upper > space.upperBound, page.bytes[upper - 1] == 0x20 { upper -= 1 }
    let content = space.upperBound..<upper
    // A tab has no width of its own; other control characters mean damage.
    guard !page.bytes[content].contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
    let cells = TableRow.ranges(of: page.bytes, content)
    return Row(
      range: (isOnGrid ? content.lowerBound : space.lowerBound)..<upper, lower: content.lowerBound, cells: cells,
      widths: cells.map { width(of: $0, page) })
  }

  private static func width(of cell: Range<Int>, _ page: Page) -> Int {
    let bytes = page.bytes[cell]
    return bytes.allSatisfy { $0 < 0x80 } ? bytes.count : DisplayWidth.of(String(decoding: bytes, as: UTF8.self))
  }

  var edits: [TextEdit] {
    let widths = alignments.indices.map { column in
      rows.enumerated().reduce(3) { widest, row in
        row.offset == delimiter || column >= row.element.cells.count
          ? widest : max(widest, row.element.widths[column])
      }
    }
    let width = widths.reduce(1) { $0 + $1 + 3 }
    guard width > Self.widest else { return edits(widths) }
    if isSpaced { return [] }
    if isPadded { return edits(widths) }
    let isNarrow = width - (widths.last ?? 0) <= Self.widest
    return edits(isNarrow ? widths.dropLast() + [0] : Array(repeating: 0, count: widths.count))
  }

  /// Whether every cell stands between pipes, with space to them.
  private var isSpaced: Bool {
    rows.allSatisfy { row in
      guard row.cells.count == alignments.count, row.range.lowerBound == row.lower,
        page.bytes[row.range].first == UInt8(ascii: "|"), page.bytes[row.range].last == UInt8(ascii: "|")
      else { return false }
      return row.cells.allSatisfy { cell in
        page.bytes[cell.lowerBound - 1] == 0x20 && (cell.isEmpty || page.bytes[cell.upperBound] == 0x20)
      }
    }
  }

  /// Whether most rows of a wide table are as wide as each other.
  private var isPadded: Bool {
    let widths = rows.map { Self.width(of: $0.range, page) }
    guard let usual = mostUsed(widths), usual > Self.widest else { return false }
    return widths.count { $0 == usual } * 2 > widths.count
  }

  private func edits(_ widths: [Int]) -> [TextEdit] {
    rows.enumerated().flatMap { index, row in edits(row, isDelimiter: index == delimiter, widths) }
      .filter { !page.source.slice($0.range).elementsEqual($0.replacement.utf8) }
  }

  /// Writes what stands between the cells of a row; the cells themselves stay.
  private func edits(_ row: Row, isDelimiter: Bool, _ widths: [Int]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var at = row.range.lowerBound
    var between = "| "
    for column in alignments.indices {
      guard !isDelimiter else {
        between += rule(column, widths[column]) + (column + 1 < alignments.count ? " | " : " |")
        continue
      }
      let cell = column < row.cells.count ? row.cells[column] : nil
      let (left, right) = padding(column, widths[column] - (cell == nil ? 0 : row.widths[column]))
      between += String(repeating: " ", count: left)
      if let cell, !cell.isEmpty {
        edits.append(TextEdit(SourceRange(at..<cell.lowerBound), between))
        at = cell.upperBound
        between = ""
      }
      between += String(repeating: " ", count: right) + (column + 1 < alignments.count ? " | " : " |")
    }
    edits.append(TextEdit(SourceRange(at..<row.range.upperBound), between))
    return edits
  }

  private func padding(_ column: Int, _ space: Int) -> (left: Int, right: Int) {
    let space = max(0, space)
    switch alignments[column] {
    case .right: return (space, 0)
    case .center: return (space / 2, space - space / 2)
    case .left, .none: return (0, space)
    }
  }

  /// The dashes of a column; without padding as many as its head is wide at most.
  private func rule(_ column: Int, _ width: Int) -> String {
    let head = column < rows[0].widths.count ? rows[0].widths[column] : 0
    let width = max(3, width > 0 ? width : min(head, rows[delimiter].widths[column]))
    switch alignments[column] {
    case .none: return String(repeating: "-", count: width)
    case .left: return ":" + String(repeating: "-", count: width - 1)
    case .right: return String(repeating: "-", count: width - 1) + ":"
    case .center: return ":" + String(repeating: "-", count: width - 2) + ":"
    }
  }
}
