import WaymarkText

/// A text that the container pass writes line by line: a body, with a placeholder line for each container in it.
struct CutText {
  struct Line {
    /// Where it begins in `bytes`.
    let offset: Int
    /// The line of the whole text that it came from.
    let number: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [LineMap.Segment] = []
  private(set) var lines: [Line] = []
  /// The line (counted from 0) that stands for a container, and the container's index; in order.
  private(set) var placeholders: [(line: Int, container: Int)] = []

  /// An HTML comment interrupts a paragraph, stays one block of one line, and leaves a list as tight as it is.
  static let placeholder = Array("<!---->".utf8)

  /// Where the bytes came from, if so many others stand in front of them.
  func map(after count: Int) -> LineMap {
    var map = LineMap()
    for piece in pieces {
      map.append(local: piece.local + UInt32(clamping: count), source: piece.source, count: piece.count)
    }
    return map
  }

  /// Whether nothing was cut out or added: these are all bytes of a text, and no others.
  func isWhole(_ text: [UInt8]) -> Bool {
    bytes.count == text.count && pieces.count == 1 && Int(pieces[0].count) == bytes.count
  }

  /// Whether the last line is blank.
  var endsBlank: Bool {
    guard let last = lines.last else { return false }
    return bytes[last.offset...].allSatisfy { $0.isSpace }
  }

  mutating func beginLine(_ number: Int) {
    lines.append(Line(offset: bytes.count, number: number))
  }

  /// Adds a part of the whole text.
  mutating func append(_ text: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let (local, source) = (UInt32(clamping: bytes.count), UInt32(clamping: range.lowerBound))
    if let last = pieces.last, last.local + last.count == local, last.source + last.count == source {
      pieces[pieces.count - 1] = .init(
        local: last.local, source: last.source, count: last.count + UInt32(clamping: range.count))
    } else {
      pieces.append(.init(local: local, source: source, count: UInt32(clamping: range.count)))
    }
    bytes += text[range]
  }

  /// Adds bytes that stand for a place of the whole text.
  mutating func append(invented: some Collection<UInt8>, at place: Int) {
    guard !invented.isEmpty else { return }
    pieces.append(.init(local: UInt32(clamping: bytes.count), source: UInt32(clamping: place), count: 0))
    bytes += invented
  }

  mutating func append(placeholderFor container: Int, at place: Int) {
    placeholders.append((lines.count - 1, container))
    append(invented: Self.placeholder, at: place)
  }

  /// Takes back all lines but the first ones.
  mutating func truncate(lines count: Int) {
    guard count < lines.count else { return }
    truncate(bytes: lines[count].offset)
    lines.removeLast(lines.count - count)
    while let last = placeholders.last, last.line >= count { placeholders.removeLast() }
  }

  /// Takes back all bytes but the first ones.
  mutating func truncate(bytes count: Int) {
    guard count < bytes.count else { return }
    bytes.removeLast(bytes.count - count)
    while let last = pieces.last, Int(last.local) >= count { pieces.removeLast() }
    guard let last = pieces.popLast() else { return }
    pieces.append(.init(local: last.local, source: last.source, count: min(last.count, UInt32(count) - last.local)))
  }
}
