import WaymarkText

/// One line of a source as a terminal shows it, with the columns of a range in it.
///
/// A line wider than the room is cropped around the range. Only bytes near the range are looked at, so that a line of
/// megabytes costs no more than a short one.
struct Snippet {
  /// The shown text, `…` where it was cropped.
  let text: String
  /// The columns of `text`, from 0, that the range takes; never empty.
  let marked: Range<Int>

  /// A piece of the line that is shown as a whole.
  private struct Cell {
    let shown: String
    let width: Int
    let bytes: Range<Int>
  }

  /// How far around the range a line is read, in bytes.
  private static let reach = 2000

  /// The first line of `range`, in `room` columns.
  init(of range: SourceRange, in source: SourceText, room: Int) {
    let line = source.contentRange(ofLine: source.lines.line(of: range.lower))
    let lower = min(range.lower, line.upper)
    let upper = min(max(range.upper, lower), line.upper)
    let start = Int(lower) - Int(line.lower) > Self.reach ? Int(lower) - Self.reach : Int(line.lower)
    let end = min(Int(line.upper), Int(lower) + 2 * Self.reach)
    let cells = Self.cells(of: source.bytes, in: start..<end)

    let before = cells.prefix { $0.bytes.upperBound <= Int(lower) }.count
    let inside = cells.dropFirst(before).prefix { $0.bytes.lowerBound < Int(upper) }.count
    let span = before..<(before + inside)
    let shown = Self.crop(cells, around: span, room: max(room, 20))

    func width(_ range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + $1.width } }
    let cutLeft = shown.lowerBound > 0 || start > Int(line.lower)
    let cutRight = shown.upperBound < cells.count || end < Int(line.upper)
    self.text =
      (cutLeft ? "…" : "") + cells[shown].map(\.shown).joined() + (cutRight ? "…" : "")
    let column = (cutLeft ? 1 : 0) + width(shown.lowerBound..<max(span.lowerBound, shown.lowerBound))
    let marked = width(span.clamped(to: shown))
    self.marked = column..<(column + max(1, marked))
  }

  /// The cells to show: all where they fit, else those around the span, its start before all.
  private static func crop(_ cells: [Cell], around span: Range<Int>, room: Int) -> Range<Int> {
    if cells.reduce(0, { $0 + $1.width }) <= room { return cells.indices }
    var room = room - 2
    let spanWidth = cells[span].reduce(0) { $0 + $1.width }
    var context = max(room / 3, room - spanWidth - room / 3)
    var first = span.lowerBound
    while first > 0, cells[first - 1].width <= context {
      first -= 1
      context -= cells[first].width
      room -= cells[first].width
    }
    var last = span.lowerBound
    while last < cells.count, cells[last].width <= room {
      room -= cells[last].width
      last += 1
    }
    return first..<last
  }

  /// The bytes as cells, one a grapheme cluster; a byte that is no UTF-8 is shown as U+FFFD.
  private static func cells(of bytes: [UInt8], in range: Range<Int>) -> [Cell] {
    var scalars = String.UnicodeScalarView()
    var lengths: [Int] = []
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes[range].makeIterator()
    parsing: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        scalars.append(Unicode.UTF8.decode(encoded))
        lengths.append(encoded.count)
      case .error(let length):
        scalars.append("\u{FFFD}")
        lengths.append(length)
      case .emptyInput: break parsing
      }
    }
    var cells: [Cell] = []
    var next = 0
    var offset = range.lowerBound
    for character in String(scalars) {
      let count = character.unicodeScalars.count
      let length = lengths[next..<(next + count)].reduce(0, +)
      let shown = PrintableText.of(character)
      cells.append(Cell(shown: shown, width: DisplayWidth.of(shown), bytes: offset..<(offset + length)))
      next += count
      offset += length
    }
    return cells
  }
}
