import WaymarkMarkdown
import WaymarkText

/// The lines of an admonition's body, without what its dialect and the blocks around it put before them.
struct AdmonitionBody {
  struct Line {
    /// 1-based.
    let number: Int
    /// Where the content stands; empty for a blank line.
    let content: SourceRange
    /// The spaces that a tab cut in two leaves before the content.
    let spaces: Int
  }

  /// All that the admonition takes, without blank lines at its end.
  let range: SourceRange
  /// What stands before each further line of the block that the admonition is in.
  let prefix: String
  /// Without blank lines at either end.
  let lines: [Line]
  /// Markup that opened before the body and closes in it: `**` of `**Note: take care** of it`.
  let opening: String

  /// - Parameter firstText: where the first paragraph of the body begins, a lead left out that says the kind again.
  init(of admonition: Admonition, firstText: UInt32?, in guide: Guide) {
    let source = guide.source
    let prefix = source.prefix(at: admonition.range.lower)
    let cuts = Self.cuts(prefix)
    let marker = AdmonitionMarker(of: admonition, in: source)
    opening = marker.opening
    var lower = marker.end
    if admonition.form != .paragraph, let firstText, firstText > lower {
      let before = source.slice(SourceRange(lower, firstText))
      if Self.saysKind(before, admonition.kind) { lower = firstText }
    }
    let content = SourceRange(lower, max(lower, admonition.content.upper))

    let all = content.isEmpty ? [] : Array(source.lines.lines(of: content))
    let marks = Self.marks(of: admonition, content, all, source, cuts)
    var lines: [Line] = []
    for number in all {
      let line = source.contentRange(ofLine: number)
      var cursor = LineCursor(source.bytes, line.indices)
      for cut in cuts + marks { cut.skip(&cursor) }
      var lower = UInt32(clamping: cursor.offset)
      var spaces = cursor.isInsideTab ? 4 - cursor.column % 4 : 0
      if cursor.isInsideTab { lower += 1 }
      if lower < content.lower {
        lower = min(content.lower, line.upper)
        spaces = 0
        if number == all.first {
          lower += UInt32(source.slice(SourceRange(lower, line.upper)).prefix(while: \.isBlank).count)
        }
      }
      var upper = min(line.upper, content.upper)
      if number == all.last, upper > lower {
        upper -= UInt32(source.slice(SourceRange(lower, upper)).reversed().prefix(while: \.isBlank).count)
      }
      let isBlank = upper <= lower || source.slice(SourceRange(lower, upper)).allSatisfy(\.isBlank)
      lines.append(
        Line(
          number: number, content: isBlank ? SourceRange(lower, lower) : SourceRange(lower, upper),
          spaces: isBlank ? 0 : spaces))
    }
    let isBlank = { (line: Line) in line.content.isEmpty }
    self.lines = Array(lines.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    self.prefix = prefix
    range = SourceRange(admonition.range.lower, Self.end(of: admonition, self.lines, marker: marker.end, source))
  }

  // MARK: What stands before the lines

  /// What is taken off the beginning of a line.
  private enum Cut {
    case quote
    case columns(Int)

    /// A line that lacks it goes on a paragraph, and keeps what it has.
    func skip(_ cursor: inout LineCursor) {
      switch self {
      case .quote: if !BlockPrefix.quote.skip(&cursor) { cursor.skipIndent() }
      case .columns(let count): cursor.skip(columns: count)
      }
    }
  }

  private static func cuts(_ prefix: String) -> [Cut] {
    var cuts: [Cut] = []
    var columns = 0
    var column = 0
    for byte in prefix.utf8 {
      let width = byte == 0x09 ? 4 - column % 4 : 1
      column += width
      if byte == UInt8(ascii: ">") {
        if columns > 0, !cuts.isEmpty { cuts.append(.columns(columns)) }
        cuts.append(.quote)
        columns = 0
      } else if columns == 0, case .quote? = cuts.last, width == 1 {
        // The space after a `>` is the mark's own.
        columns = -1
      } else {
        columns = max(0, columns) + width
      }
    }
    if columns > 0 { cuts.append(.columns(columns)) }
    return cuts
  }

  /// What the dialect itself puts before the lines.
  private static func marks(
    of admonition: Admonition, _ content: SourceRange, _ lines: [Int], _ source: SourceText, _ cuts: [Cut]
  ) -> [Cut] {
    func starts(_ lines: [Int]) -> [LineCursor] {
      lines.compactMap { number in
        let line = source.contentRange(ofLine: number)
        guard line.lower >= content.lower || number > lines[0] else { return nil }
        var cursor = LineCursor(source.bytes, line.indices)
        for cut in cuts { cut.skip(&cursor) }
        return cursor.isBlank ? nil : cursor
      }
    }
    switch admonition.form {
    case .quote: return [.quote]
    case .lines where content.upper >= admonition.range.upper:
      // No closer: the indentation says how far it goes.
      let least = starts(Array(lines.filter { source.lines.range(ofLine: $0).lower > admonition.markerRange.lower }))
        .map(\.indent.columns).min()
      return [.columns(min(4, least ?? 0))]
    case .paragraph where admonition.dialect == Dialect.kramdownAttribute.id:
      return starts(lines).first?.rest.first == UInt8(ascii: ">") ? [.quote] : []
    default: return []
    }
  }

  // MARK: Where it begins and ends

  /// Whether a lead stands before the first text that says the kind again.
  private static func saysKind(_ before: ArraySlice<UInt8>, _ kind: String) -> Bool {
    let words = before.split { !$0.isWord && $0 != UInt8(ascii: "-") }
    return words.contains { AdmonitionKinds.folded($0.string.lowercased()) == AdmonitionKinds.folded(kind) }
  }

  private static func end(of admonition: Admonition, _ lines: [Line], marker: UInt32, _ source: SourceText) -> UInt32 {
    let text = lines.last?.content.upper ?? marker
    if admonition.form == .quote, admonition.content.lower >= admonition.markerRange.lower { return text }
    let space = source.slice(admonition.range).reversed().prefix(while: \.isSpace).count
    return max(text, admonition.range.upper - UInt32(space))
  }
}
