import WaymarkMarkdown
import WaymarkText

/// Quotes, and the admonitions that are quotes.
extension GuideWalk {
  mutating func quote(_ id: MarkdownTree.NodeID, _ frame: Int) -> [Work] {
    let tree = frames[frame].tree
    let range = frames[frame].source(tree[id].range)
    if let (dialect, lead) = attributes(ofQuote: id, frame, range), case .admonition(let kind) = lead.construct.meaning
    {
      let index = begin(
        lead.construct, kind, of: dialect, .quote, marker: kind.range, range: range,
        content: content(of: range, beforeAttributes: kind.range))
      return inside(.admonition(index), opened: .admonition(index), end: range.upper, children(id, frame))
    }
    let first = tree[id].firstChild
    if let marker = markerTakenForDefinition(range, before: first.map { frames[frame].source(tree[$0].range) }),
      let (dialect, lead) = dialects.lead(ofQuote: marker)
    {
      return open(lead, marker, of: dialect, range, children(id, frame))
    }
    guard let first else { return inside(.quote, end: range.upper, []) }
    let rest: [Work] = tree[first].next.map { [.nodes($0, frame: frame)] } ?? []
    switch tree[first].kind {
    case .heading(_, setext: false):
      let text = reader(frame).read(first)
      guard let (dialect, lead) = dialects.lead(ofQuotedHeading: text) else { break }
      return open(lead, text, of: dialect, range, rest)
    // A setext heading, too: `> [!NOTE]` above `> ---` is one to CommonMark.
    case .paragraph, .heading:
      let text = reader(frame).read(first)
      guard let (dialect, found) = dialects.lead(ofQuote: text) else {
        guard tree[first].kind == .paragraph, dialects.lead(ofParagraph: text) == nil else { break }
        keep(text)
        let inner = inside(.quote, end: range.upper, rest)
        prose(text, frames[frame].source(tree[first].range))
        return inner
      }
      var lead = found
      if hasLazyLines(text) { lead.construct.defects.insert(.lazyBody) }
      guard tree[first].kind != .paragraph || beginsBlock(text, range) || beginsLead(text, lead),
        lead.marker.upperBound == text.line(0).upperBound
      else {
        keep(text)
        return open(lead, text, of: dialect, range, rest)
      }
      // What follows the marker is a block that CommonMark did not see, as it took it for the marker's paragraph.
      let body = read(bodyOfQuote(range), in: frame)
      return open(lead, text.cut(lead.marker), of: dialect, range, body)
    default: break
    }
    return inside(.quote, end: range.upper, children(id, frame))
  }

  /// Opens the admonition that a quote is; what its first paragraph holds beside the marker comes before the rest.
  private mutating func open(
    _ lead: Lead, _ text: InlineText, of dialect: Dialect, _ range: SourceRange, _ rest: [Work]
  ) -> [Work] {
    var lead = lead
    if let message = lead.message, rest.isEmpty, text.lineCount == 1 {
      lead.construct.title = nil
      lead.construct.defects.formUnion(lead.messageDefects)
      lead.marker = lead.marker.lowerBound..<message
    }
    let marker = text.source(of: lead.marker).trimmingSpace(source)
    let inner = open(lead.construct, of: dialect, .quote, marker: marker, range: range, rest)
    let body = text.cut(min(lead.marker.upperBound, text.bytes.count)..<text.bytes.count)
    if dialect.endsAtNextMarker, let (next, end) = nextLead(in: body), end > 0 {
      prose(body.cut(0..<end), body.source(of: 0..<end))
      leave(to: scopes.count - 1, at: body.source(of: 0..<end).upper)
      return open(next, body.cut(end..<body.bytes.count), of: dialect, range, rest)
    }
    if !body.isEmpty { prose(body, body.source(of: 0..<body.bytes.count)) }
    return inner
  }

  /// The first line of a text that is a marker by itself.
  private func nextLead(in text: InlineText) -> (lead: Lead, start: Int)? {
    for number in 0..<text.lineCount where text.bytes[text.line(number)].starts(with: "[!".utf8) {
      let start = text.line(number).lowerBound
      if let (_, lead) = dialects.lead(ofQuote: text.cut(start..<text.bytes.count)), lead.construct.title == nil {
        return (lead, start)
      }
    }
    return nil
  }

  /// Whether a line after the first lacks the quote's `>`.
  private func hasLazyLines(_ text: InlineText) -> Bool {
    (1..<max(text.lineCount, 1)).contains { number in
      let start = text.source(of: text.line(number)).lower
      let line = source.contentRange(ofLine: source.lines.line(of: start))
      return !source.slice(SourceRange(line.lower, start)).contains(UInt8(ascii: ">"))
    }
  }

  // MARK: Attributes

  /// Attributes at the end of a quote's last paragraph.
  private func attributes(
    ofQuote id: MarkdownTree.NodeID, _ frame: Int, _ range: SourceRange
  ) -> (dialect: Dialect, lead: Lead)? {
    guard source.slice(range).last == UInt8(ascii: "}") else { return nil }
    let tree = frames[frame].tree
    var last: MarkdownTree.NodeID?
    for child in tree.children(of: id) { last = child }
    guard let last, tree[last].kind == .paragraph else { return nil }
    let text = reader(frame).read(last)
    guard let (dialect, lead) = dialects.attributes(after: text) else { return nil }
    // A line of attributes inside a quote belongs to the paragraph above it, one below the quote to the quote.
    let place = text.source(of: lead.marker).lower
    let line = source.contentRange(ofLine: source.lines.line(of: place))
    let marks = source.slice(SourceRange(line.lower, place)).count { $0 == UInt8(ascii: ">") }
    let isInside = text.lineStarts.dropFirst().contains(lead.marker.lowerBound) && marks >= depth(ofQuote: range)
    return isInside ? nil : (dialect, lead)
  }

  /// What stands before the attributes that end a block.
  func content(of range: SourceRange, beforeAttributes kind: SourceRange) -> SourceRange {
    let before = source.slice(SourceRange(range.lower, max(range.lower, kind.lower)))
    let brace = before.lastIndex(of: UInt8(ascii: "{")) ?? before.endIndex
    return SourceRange(range.lower, UInt32(clamping: brace))
  }

  // MARK: Repairs

  /// `[!NOTE]: word` is a link reference definition to CommonMark, and vanishes.
  private func markerTakenForDefinition(_ range: SourceRange, before first: SourceRange?) -> InlineText? {
    let line = source.contentRange(ofLine: source.lines.line(of: range.lower))
    if let first, first.lower <= line.upper { return nil }
    let inner = source.slice(SourceRange(range.lower + 1, max(range.lower + 1, line.upper)))
    let content = inner.trimmed
    guard content.starts(with: "[!".utf8) else { return nil }
    var text = InlineText()
    for index in content.indices { text.append(content[index], at: UInt32(clamping: index)) }
    return text
  }

  /// Whether the line below a quote's marker begins a block that cannot interrupt a paragraph.
  private func beginsBlock(_ text: InlineText, _ range: SourceRange) -> Bool {
    guard text.lineCount > 1 else { return false }
    let number = source.lines.line(of: range.lower) + 1
    let (content, isLazy) = content(ofQuoteLine: number, depth(ofQuote: range))
    guard !isLazy, let first = source.slice(content).first else { return false }
    if first == 0x20 || first == 0x09 {
      let indent = source.slice(content).prefix { $0 == 0x20 || $0 == 0x09 }
      return indent.count >= 4 || indent.contains(0x09)
    }
    let rest = source.slice(content).drop { $0.isDigit }
    return first.isDigit && rest.first.map { ".)".utf8.contains($0) } == true && rest.dropFirst().first == 0x20
  }

  /// Whether the text below a quote's marker opens as an admonition of its own does.
  private func beginsLead(_ text: InlineText, _ lead: Lead) -> Bool {
    dialects.lead(ofParagraph: text.cut(min(lead.marker.upperBound, text.bytes.count)..<text.bytes.count)) != nil
  }

  /// How many quotes stand around a quote's content.
  private func depth(ofQuote range: SourceRange) -> Int {
    let line = source.contentRange(ofLine: source.lines.line(of: range.lower))
    return 1 + source.slice(SourceRange(line.lower, range.lower)).count { $0 == UInt8(ascii: ">") }
  }

  /// What a line of a quote holds; `isLazy` where it lacks a mark.
  private func content(ofQuoteLine number: Int, _ depth: Int) -> (range: SourceRange, isLazy: Bool) {
    let line = source.contentRange(ofLine: number)
    let bytes = source.slice(line)
    var at = bytes.startIndex
    var left = depth
    while left > 0 {
      let mark = bytes[at...].drop { $0 == 0x20 || $0 == 0x09 }
      at = mark.startIndex
      guard mark.first == UInt8(ascii: ">") else { return (SourceRange(at..<bytes.endIndex), true) }
      at += 1
      left -= 1
    }
    if at < bytes.endIndex, bytes[at] == 0x20 { at += 1 }
    return (SourceRange(at..<bytes.endIndex), false)
  }

  /// All of a quote but its first line.
  private func bodyOfQuote(_ range: SourceRange) -> MappedText {
    let depth = depth(ofQuote: range)
    var bytes: [UInt8] = []
    var map = LineMap()
    for number in source.lines.lines(of: range).dropFirst() {
      let content = content(ofQuoteLine: number, depth).range
      let part = SourceRange(content.lower, min(source.lines.range(ofLine: number).upper, range.upper + 1))
      map.append(local: UInt32(clamping: bytes.count), source: part.lower, count: UInt32(clamping: part.count))
      bytes += source.slice(part)
    }
    return MappedText(bytes: bytes, map: map)
  }
}
