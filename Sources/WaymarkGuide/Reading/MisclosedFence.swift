import WaymarkMarkdown
import WaymarkText

/// A fence opened with three backticks and closed with two.
///
/// CommonMark reads on and swallows the next fence's opening line; a person does not.
enum MisclosedFence {
  struct Cut {
    let range: SourceRange
    let body: MappedText
    /// What CommonMark took for code and is none, the closing fence included.
    let rest: MappedText
  }

  static func cut(_ block: MarkdownTree.CodeBlock, _ range: SourceRange, _ source: SourceText) -> Cut? {
    guard case .fenced(UInt8(ascii: "`"), 3, let closed) = block.style,
      block.body.bytes.firstIndex(of: "``", from: 0) != nil,
      let short = line(of: block.body, where: { $0.elementsEqual("``".utf8) }, from: 0),
      line(of: block.body, where: isOpener, from: short.upperBound) != nil
    else { return nil }
    let body = block.body.prefix(short.lowerBound)
    var rest = block.body.suffix(from: short.upperBound)
    if closed {
      let last = source.contentRange(ofLine: source.lines.lines(of: range).upperBound)
      let fence = SourceRange(max(last.lower, range.lower), range.upper).trimmingSpace(source)
      var map = rest.map
      map.append(local: UInt32(clamping: rest.bytes.count), source: fence.upper - 3, count: 3)
      rest = MappedText(bytes: rest.bytes + Array("```".utf8), map: map)
    }
    let end = block.body.source(of: SourceRange(short)).trimmingSpace(source)
    return Cut(range: SourceRange(range.lower, end.upper), body: body, rest: rest)
  }

  /// A fence line that can only open: it says a language.
  private static func isOpener(_ line: ArraySlice<UInt8>) -> Bool {
    let info = line.drop { $0 == UInt8(ascii: "`") }
    return line.count - info.count >= 3 && !info.isEmpty && !info.contains(UInt8(ascii: "`"))
  }

  private static func line(
    of body: MappedText, where isWanted: (ArraySlice<UInt8>) -> Bool, from start: Int
  ) -> Range<Int>? {
    let lines = LineIndex(body.bytes)
    for number in lines.line(of: UInt32(clamping: start))...lines.count {
      let range = lines.range(ofLine: number).indices
      if range.lowerBound >= start, isWanted(body.bytes[range].trimmed) { return range }
    }
    return nil
  }
}

extension MappedText {
  func prefix(_ count: Int) -> MappedText { part(0..<count) }
  func suffix(from start: Int) -> MappedText { part(start..<bytes.count) }

  /// A part of the text, which keeps the place of each of its bytes.
  private func part(_ range: Range<Int>) -> MappedText {
    let range = range.clamped(to: 0..<bytes.count)
    let local = LineMap.Segment(
      local: 0, source: UInt32(clamping: range.lowerBound), count: UInt32(clamping: range.count))
    return MappedText(bytes: Array(bytes[range]), map: LineMap([local]).through(map))
  }
}
