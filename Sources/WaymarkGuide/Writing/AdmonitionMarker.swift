import WaymarkText

/// Where the opener of an admonition ends in the text, markup included.
struct AdmonitionMarker {
  /// Where the content begins, space before it left out.
  let end: UInt32
  /// Emphasis that began in the opener and ends in the body: `**` of `**Note: take care** of it`.
  let opening: String

  init(of admonition: Admonition, in source: SourceText) {
    let kind = admonition.kindRange
    let line = source.contentRange(ofLine: source.lines.line(of: kind.lower))
    let isAlert = source.slice(SourceRange(admonition.markerRange.lower, kind.lower)).elementsEqual("[!".utf8)
    switch admonition.form {
    case .quote where admonition.content.upper <= admonition.markerRange.lower,
      .paragraph where admonition.content.upper <= admonition.markerRange.lower:
      // Attributes at the end of a block.
      self.init(end: admonition.content.lower)
    case .quote where isAlert:
      self.init(
        end: admonition.defects.contains(.bodyOnMarkerLine) ? Self.bracketEnd(kind, line, source) : line.upper)
    case .quote where admonition.dialect == Dialect.quotedLead.id: self.init(lead: admonition, line, source)
    case .paragraph where admonition.dialect != Dialect.kramdownAttribute.id:
      self.init(lead: admonition, line, source)
    case .quote, .paragraph: self.init(end: line.upper)
    case .lines, .fence, .html: self.init(end: admonition.content.lower)
    }
  }

  private init(end: UInt32, opening: String = "") {
    self.end = end
    self.opening = opening
  }

  /// Where the title of an admonition in a quote stands with its markup; nil where it has none.
  static func title(of admonition: Admonition, in source: SourceText) -> SourceRange? {
    guard admonition.form == .quote, let title = admonition.titleRange else { return admonition.titleRange }
    let line = source.contentRange(ofLine: source.lines.line(of: title.lower))
    let start = bracketEnd(admonition.kindRange, line, source)
    guard start <= title.lower else { return title }
    return SourceRange(source.slice(SourceRange(start, line.upper)).trimmed.indices)
  }

  /// After `]` and a sign.
  private static func bracketEnd(_ kind: SourceRange, _ line: SourceRange, _ source: SourceText) -> UInt32 {
    let rest = source.slice(SourceRange(kind.upper, max(kind.upper, line.upper)))
    guard let bracket = rest.firstIndex(of: UInt8(ascii: "]")) else { return kind.upper }
    let sign = rest[(bracket + 1)...].first.map { "+-".utf8.contains($0) } == true
    return UInt32(clamping: bracket + (sign ? 2 : 1))
  }

  /// `**⚠️ Note:** `, `Note: `, `_Security Note_ – `.
  private init(lead admonition: Admonition, _ line: SourceRange, _ source: SourceText) {
    let phrase = admonition.titleRange.map { admonition.kindRange.union($0) } ?? admonition.kindRange
    let isMark = { (byte: UInt8) in byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }
    let start = source.slice(SourceRange(admonition.range.lower, phrase.lower))
    let mark = start.drop { !isMark($0) }.prefix(while: isMark)
    var rest = source.slice(SourceRange(phrase.upper, max(phrase.upper, line.upper)))
    var isClosed = mark.isEmpty
    var hasColon = false
    for _ in 0..<2 {
      if !hasColon, rest.first == UInt8(ascii: ":") {
        rest = rest.dropFirst()
        hasColon = true
      }
      if !isClosed, rest.starts(with: mark.reversed()) {
        rest = rest.dropFirst(mark.count)
        isClosed = true
      }
    }
    rest = rest.drop(while: \.isBlank)
    for dash in ["- ", "– ", "— "] where !hasColon && rest.starts(with: dash.utf8) {
      rest = rest.dropFirst(dash.utf8.count).drop(while: \.isBlank)
      break
    }
    self.init(end: UInt32(clamping: rest.startIndex), opening: isClosed ? "" : mark.string)
  }
}
