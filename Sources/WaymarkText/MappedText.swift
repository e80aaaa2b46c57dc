/// Where the bytes of a cut-out text came from.
///
/// The text is a row of segments, usually one a line: a code block in a list in a quote loses a prefix on each line, a
/// container body its indentation. Bytes that the cut invented (a line ending at the end of the file, the spaces of a split
/// tab) map to the nearest byte that exists.
package struct LineMap: Hashable, Sendable {
  package struct Segment: Hashable, Sendable {
    /// Offset of the segment's first byte in the cut text.
    package let local: UInt32
    /// Offset in the source that this byte came from.
    package let source: UInt32
    /// How many bytes stand in the source as they stand in the cut.
    package let count: UInt32

    package init(local: UInt32, source: UInt32, count: UInt32) {
      self.local = local
      self.source = source
      self.count = count
    }
  }

  /// Ordered by `local`, without overlap.
  package private(set) var segments: [Segment]

  package init(_ segments: [Segment] = []) { self.segments = segments }

  /// A text that was cut out in one piece.
  package init(identity range: SourceRange) {
    self.segments = [Segment(local: 0, source: range.lower, count: range.upper - range.lower)]
  }

  /// Adds a segment at the end; one that goes on where the last one stopped is joined to it.
  package mutating func append(local: UInt32, source: UInt32, count: UInt32) {
    if let last = segments.last, last.count > 0, count > 0, last.local + last.count == local,
      last.source + last.count == source
    {
      segments[segments.count - 1] = Segment(local: last.local, source: last.source, count: last.count + count)
      return
    }
    segments.append(Segment(local: local, source: source, count: count))
  }

  /// The source offset of a byte of the cut text.
  package func source(of local: UInt32) -> UInt32 {
    guard !segments.isEmpty else { return local }
    let segment = segments[self.segment(at: local)]
    return segment.source + min(local < segment.local ? 0 : local - segment.local, segment.count)
  }

  /// The source range that a range of the cut text spans, prefixes of inner lines included.
  package func source(of range: SourceRange) -> SourceRange {
    let lower = source(of: range.lower)
    guard !range.isEmpty else { return SourceRange(lower, lower) }
    return SourceRange(lower, source(of: range.upper - 1) + 1)
  }

  /// This map seen through an outer one: local offsets stay, sources become the outer map's sources.
  package func through(_ outer: LineMap) -> LineMap {
    var result = LineMap()
    for segment in segments {
      var done: UInt32 = 0
      repeat {
        let left = segment.count - done
        let (source, count, next) = outer.run(from: segment.source + done)
        // A segment may run over several of the outer map's, and over bytes that these invented.
        result.append(local: segment.local + done, source: source, count: min(count, left))
        done += count > 0 ? count : max(1, next)
      } while done < segment.count
    }
    return result
  }

  /// The index of the segment that an offset belongs to; the map is not empty.
  private func segment(at local: UInt32) -> Int {
    var low = 0
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].local <= local { low = middle } else { high = middle }
    }
    return low
  }

  /// Where a byte came from, how many from there on stand in the source alike, and how far the next segment is.
  private func run(from local: UInt32) -> (source: UInt32, count: UInt32, next: UInt32) {
    guard !segments.isEmpty else { return (local, .max - local, .max - local) }
    let index = segment(at: local)
    let found = segments[index]
    let after = index + 1 < segments.count ? segments[index + 1].local - local : .max - local
    let end = found.local + found.count
    return (source(of: local), local >= found.local && local < end ? end - local : 0, after)
  }
}

/// A text cut out of a source, with the place each of its bytes came from.
package struct MappedText: Hashable, Sendable {
  package let bytes: [UInt8]
  package let map: LineMap

  package init(bytes: [UInt8], map: LineMap) {
    self.bytes = bytes
    self.map = map
  }

  package init(_ source: SourceText, _ range: SourceRange) {
    self.init(bytes: Array(source.slice(range)), map: LineMap(identity: range))
  }

  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The source range of a range of this text.
  package func source(of range: SourceRange) -> SourceRange { map.source(of: range) }

  /// The lines, without their endings, each with its range in this text.
  package var lines: [(text: String, range: SourceRange)] {
    var result: [(String, SourceRange)] = []
    let index = LineIndex(bytes)
    for line in 1...index.count {
      let whole = index.range(ofLine: line)
      var upper = whole.upper
      while upper > whole.lower, bytes[Int(upper) - 1] == 0x0A || bytes[Int(upper) - 1] == 0x0D { upper -= 1 }
      if whole.isEmpty, line == index.count { break }
      result.append(
        (String(decoding: bytes[Int(whole.lower)..<Int(upper)], as: UTF8.self), SourceRange(whole.lower, upper)))
    }
    return result
  }
}
