import WaymarkMarkdown
import WaymarkText

/// Where the lines of a written admonition stand, so that other marks can be put around them.
struct AdmonitionBody {
  struct Line {
    /// What the admonition's dialect puts before the line: `> `, four spaces, nothing; of a blank line all.
    let mark: SourceRange
    /// Whether nothing follows the mark.
    let isBlank: Bool
    /// 1-based.
    let number: Int
  }

  /// Where the opener begins.
  let start: UInt32
  /// What stands before each line of the block that the admonition is in.
  let prefix: String
  /// 1-based first and last line of the opener, with a header where the dialect has one.
  let head: ClosedRange<Int>
  /// The lines between, without blank ones at either end.
  let lines: [Line]
  /// The line that closes it, where there is one.
  let closer: Int?
  /// The last line of the admonition.
  let end: Int

  /// nil where the lines do not stand as regularly as they must to be marked anew.
  init?(of admonition: Admonition, in guide: Guide) {
    let source = guide.source
    start = admonition.markerRange.lower - UInt32(Self.quoteMark(admonition, source))
    let prefix = source.prefix(at: start)
    guard admonition.defects.isDisjoint(with: [.bodyOnMarkerLine, .lazyBody]), !prefix.contains("\t") else {
      return nil
    }
    var range = source.lines.lines(of: admonition.range)
    var first = range.lowerBound
    guard source.lines.line(of: admonition.markerRange.lower) == first else { return nil }
    self.prefix = prefix
    // Blank lines at the end belong to nobody.
    while range.upperBound > first, Self.isBlank(source.contentRange(ofLine: range.upperBound), source) {
      range = range.lowerBound...(range.upperBound - 1)
    }
    end = range.upperBound
    let mark: Mark
    switch admonition.dialect {
    case "github":
      (closer, mark) = (nil, .quote)
    case "mkdocs":
      (closer, mark) = (nil, .indent)
    case "colon-fence", "gitbook":
      guard Self.isCloser(source.contentRange(ofLine: end), source), end > first else { return nil }
      (closer, mark) = (end, .none)
    case "obsidian-ad":
      guard let block = guide.codeBlocks.first(where: { $0.range == admonition.range }), block.closed, end > first
      else {
        return nil
      }
      (closer, mark) = (end, .none)
      // `title:` and its kin belong to the opener.
      let header = ObsidianFence.headerEnd(of: block.body)
      if header > 0 { first = source.lines.line(of: block.body.source(of: SourceRange(0..<header)).upper - 1) }
    default: return nil
    }
    head = range.lowerBound...first
    var lines: [Line] = []
    for number in (first + 1)..<max(first + 1, closer ?? end + 1) {
      guard let line = Self.line(number, prefix, mark, source) else { return nil }
      lines.append(line)
    }
    self.lines = Array(lines.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed())
  }

  private enum Mark { case quote, indent, none }

  /// How many bytes of a quote's own mark stand before its marker.
  private static func quoteMark(_ admonition: Admonition, _ source: SourceText) -> Int {
    guard admonition.dialect == "github" else { return 0 }
    let line = source.contentRange(ofLine: source.lines.line(of: admonition.markerRange.lower))
    let before = source.slice(SourceRange(line.lower, admonition.markerRange.lower))
    guard let mark = before.lastIndex(of: UInt8(ascii: ">")) else { return 0 }
    return before.endIndex - mark
  }

  private static func isBlank(_ line: SourceRange, _ source: SourceText) -> Bool {
    source.slice(line).allSatisfy { $0.isBlank || $0 == UInt8(ascii: ">") }
  }

  private static func isCloser(_ line: SourceRange, _ source: SourceText) -> Bool {
    let text = source.slice(line).drop { $0.isBlank || $0 == UInt8(ascii: ">") }
    return text.starts(with: Array(":::".utf8)) || text.starts(with: Array("{%".utf8))
  }

  private static func line(_ number: Int, _ prefix: String, _ mark: Mark, _ source: SourceText) -> Line? {
    let content = source.contentRange(ofLine: number)
    let bytes = source.slice(content)
    let prefix = Array(prefix.utf8)
    var at = bytes.startIndex
    if bytes.starts(with: prefix) {
      at += prefix.count
    } else if isBlank(content, source), prefix.starts(with: Array(bytes)) {
      // A blank line need not carry the spaces of its block.
      return Line(mark: content, isBlank: true, number: number)
    } else {
      return nil
    }
    let start = at
    switch mark {
    case .quote:
      guard at < bytes.endIndex, bytes[at] == UInt8(ascii: ">") else { return nil }
      at += 1
      if at < bytes.endIndex, bytes[at] == 0x20 { at += 1 }
    case .indent:
      if at < bytes.endIndex, bytes[at] == 0x09 {
        at += 1
      } else {
        at += bytes[at...].prefix(4).prefix { $0 == 0x20 }.count
        guard at - start == 4 || bytes[at...].allSatisfy(\.isBlank) else { return nil }
      }
    case .none: break
    }
    // Spaces beyond the mark may be a line of code.
    return at == bytes.endIndex
      ? Line(mark: content, isBlank: true, number: number)
      : Line(mark: SourceRange(start..<at), isBlank: false, number: number)
  }
}
