import WaymarkMarkdown
import WaymarkText

/// The inlines of a block as a reader sees them, with the place of each byte.
///
/// White space is folded, breaks and no-break spaces are spaces, markup is gone; `map` leads every byte back to the guide.
struct InlineText: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var spans: [Element.Span] = []
  /// Where the lines of the guide (or of `<br>`) begin in `bytes`; 0 is the first.
  private(set) var lineStarts: [Int] = [0]
  private(set) var images: [Image] = []
  private(set) var links: [Link] = []
  /// Code spans fenced by three backticks, alone on their line.
  private(set) var inlineFences: [InlineFence] = []
  private var segments: [LineMap.Segment] = []
  private var pendingSpace: SourceRange?
  private var pendingLine = false

  struct InlineFence: Sendable {
    /// From the opening backticks through the closing ones.
    let range: SourceRange
    /// What stands between them.
    let body: SourceRange
    /// Where its text stands in `bytes`.
    let local: Range<Int>
  }

  init() {}

  var isEmpty: Bool { bytes.isEmpty }
  /// Whether the next visible byte is the first of a line.
  var beginsLine: Bool { bytes.isEmpty || pendingLine }
  var string: String { bytes.string }
  var map: LineMap { LineMap(segments) }
  var lineCount: Int { lineStarts.count }

  /// The place in the guide of a piece of the text; an empty range at its end where the piece is empty.
  func source(of local: Range<Int>) -> SourceRange { map.source(of: SourceRange(local)) }

  func piece(_ local: Range<Int>) -> Piece { Piece(bytes[local].string, source(of: local)) }

  /// A line without the space at its end.
  func line(_ number: Int) -> Range<Int> {
    let lower = lineStarts[number]
    var upper = number + 1 < lineStarts.count ? lineStarts[number + 1] : bytes.count
    while upper > lower, bytes[upper - 1] == 0x20 { upper -= 1 }
    return lower..<upper
  }

  // MARK: Building

  /// Adds one visible byte; white space waits until something follows it.
  mutating func append(_ byte: UInt8, at offset: UInt32) {
    putPending()
    join(1, at: offset)
    bytes.append(byte)
  }

  /// Adds bytes that stand in the guide just so; they begin and end visibly, and single spaces part what they hold.
  mutating func append(run: ArraySlice<UInt8>, at offset: UInt32) {
    putPending()
    join(UInt32(clamping: run.count), at: offset)
    bytes.append(contentsOf: run)
  }

  private mutating func putPending() {
    if let space = pendingSpace {
      pendingSpace = nil
      if !bytes.isEmpty {
        join(1, at: space.lower)
        bytes.append(0x20)
      }
    }
    if pendingLine {
      pendingLine = false
      if !bytes.isEmpty { lineStarts.append(bytes.count) }
    }
  }

  mutating func space(at range: SourceRange) {
    if pendingSpace == nil { pendingSpace = range }
  }

  mutating func lineBreak(at range: SourceRange) {
    space(at: range)
    pendingLine = true
  }

  /// Where the next visible byte will stand.
  var nextOffset: Int { bytes.count + (pendingSpace != nil && !bytes.isEmpty ? 1 : 0) }

  mutating func addSpan(_ kind: Element.Span.Kind, from start: Int, range: SourceRange) {
    let text = start < bytes.count ? bytes[start...].string : ""
    spans.append(Element.Span(kind: kind, text: text, range: range, offset: min(start, bytes.count)))
  }

  /// Brings spans into reading order, the outer before the inner.
  mutating func sortSpans() {
    guard spans.count > 1 else { return }
    spans.sort { ($0.offset, $1.text.utf8.count) < ($1.offset, $0.text.utf8.count) }
  }

  mutating func add(_ image: Image) { images.append(image) }
  mutating func add(_ link: Link) { links.append(link) }
  mutating func add(_ fence: InlineFence) { inlineFences.append(fence) }

  /// Maps the next bytes of the text to a place in the guide.
  private mutating func join(_ count: UInt32, at offset: UInt32) {
    let local = UInt32(clamping: bytes.count)
    if let last = segments.last, last.local + last.count == local, last.source + last.count == offset {
      segments[segments.count - 1] = LineMap.Segment(local: last.local, source: last.source, count: last.count + count)
    } else {
      segments.append(LineMap.Segment(local: local, source: offset, count: count))
    }
  }

  // MARK: Cutting

  /// A part of the text, with its spans.
  func cut(_ local: Range<Int>) -> InlineText {
    var lower = local.lowerBound
    var upper = local.upperBound
    while lower < upper, bytes[lower] == 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] == 0x20 { upper -= 1 }
    var result = InlineText()
    result.bytes = Array(bytes[lower..<upper])
    result.segments = segments.compactMap { segment in
      let from = max(Int(segment.local), lower)
      let to = min(Int(segment.local) + Int(segment.count), upper)
      guard from < to else { return nil }
      return LineMap.Segment(
        local: UInt32(clamping: from - lower), source: segment.source + UInt32(from - Int(segment.local)),
        count: UInt32(to - from))
    }
    result.lineStarts = [0] + lineStarts.filter { $0 > lower && $0 < upper }.map { $0 - lower }
    result.spans = spans.compactMap { span in
      let from = max(span.offset, lower)
      let to = min(span.offset + span.text.utf8.count, upper)
      guard from < to else { return nil }
      return Element.Span(kind: span.kind, text: bytes[from..<to].string, range: span.range, offset: from - lower)
    }
    result.images = images
    result.links = links
    result.inlineFences = inlineFences.filter { $0.local.lowerBound >= lower && $0.local.upperBound <= upper }.map {
      InlineFence(
        range: $0.range, body: $0.body, local: $0.local.lowerBound - lower..<$0.local.upperBound - lower)
    }
    return result
  }
}
