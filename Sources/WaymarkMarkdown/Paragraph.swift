import WaymarkText

/// The paragraph or heading that the container pass is in.
struct Paragraph {
  /// The body that it stands in.
  let body: Int
  /// Where its content begins in that body: line and byte.
  private(set) var start: (line: Int, offset: Int)?
  /// Where it stands in the whole text.
  private(set) var range = 0..<0
  /// The content of its lines, kept only where it might hold link reference definitions.
  private(set) var pieces: [Range<Int>] = []
  private var load = MarkupLoad()
  private var hasDefinitions = false

  init(body: Int = 0) { self.body = body }

  mutating func add(_ bytes: [UInt8], _ line: Range<Int>, isHeading: Bool) {
    if range.isEmpty {
      range = line
      hasDefinitions = !isHeading && bytes[line.lowerBound] == UInt8(ascii: "[")
    }
    range = range.lowerBound..<line.upperBound
    if hasDefinitions { pieces.append(line) }
    load.add(bytes[line])
  }

  /// Whether the paragraph is too much to read; the definitions that it begins with cost nothing.
  func exceedsLimit(_ bytes: [UInt8], from place: Int) -> Bool {
    guard load.isExceeded, place > range.lowerBound else { return load.isExceeded }
    var rest = MarkupLoad()
    for piece in pieces where piece.lowerBound >= place { rest.add(bytes[piece]) }
    return rest.isExceeded
  }

  /// Learns where its first line was written.
  ///
  /// `end` is where the line ends, its ending counted on.
  mutating func locate(in text: CutText, end: Int) {
    guard start == nil else { return }
    start = (text.lines.count - 1, text.bytes.count - (end - range.lowerBound))
  }
}
