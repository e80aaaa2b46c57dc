import WaymarkMarkdown
import WaymarkText

/// Paragraphs and headings.
extension GuideWalk {
  mutating func heading(_ text: InlineText, plain: String, level: Int, _ range: SourceRange) {
    let index = sections.add(level: level, title: text.string, plain: plain, heading: range, element: elements.count)
    add(.heading(index), range, text)
  }

  mutating func paragraph(
    _ id: MarkdownTree.NodeID, _ frame: Int, _ following: inout MarkdownTree.NodeID?
  ) -> [Work] {
    let range = frames[frame].source(frames[frame].tree[id].range)
    let text = withoutIcon(text(id, frame))
    if sections.count <= 1, enclosures.isEmpty { metadata += MetadataReader.read(KramdownAttribute.without(text)) }
    if checklist(text, frame, &following) { return [] }
    if paragraph(text, withAttributesIn: range) { return [] }
    guard let (dialect, lead) = dialects.lead(ofParagraph: text), case .admonition(let kind) = lead.construct.meaning
    else {
      prose(text, range)
      return []
    }
    var body = text.cut(lead.marker.upperBound..<text.bytes.count)
    if let (_, again) = dialects.lead(ofParagraph: body), case .admonition(let other) = again.construct.meaning,
      AdmonitionKinds.folded(other.text.lowercased()) == AdmonitionKinds.folded(kind.text.lowercased())
    {
      // `NOTE: **Note:** …`
      body = body.cut(again.marker.upperBound..<body.bytes.count)
    }
    let bodyRange = body.source(of: 0..<body.bytes.count)
    if repeatsAdmonition(kind) {
      prose(body, bodyRange)
      return []
    }
    let count = scopes.count
    // Markup that the body begins with is none of the marker's.
    let start = body.spans.first { $0.offset == 0 }.map { min($0.range.lower, bodyRange.lower) } ?? bodyRange.lower
    let marker = SourceRange(range.lower, body.isEmpty ? range.upper : max(start, kind.range.upper))
    let index = begin(
      lead.construct, kind, of: dialect, .paragraph, marker: marker.trimmingSpace(source), range: range)
    enter(.admonition(index), opened: .admonition(index))
    if !body.isEmpty { prose(body, bodyRange) }
    let tree = frames[frame].tree
    // "**Note:** do this:" and a lead that says nothing else take what follows them.
    if body.isEmpty || body.bytes.last == UInt8(ascii: ":"), let next = following, tree[next].kind.followsLead {
      following = tree[next].next
      return [
        .node(next, frame: frame), .leave(scopes: count, end: frames[frame].source(tree[next].range).upper),
      ]
    }
    leave(to: count, at: range.upper)
    return []
  }

  /// Reads a paragraph that attributes end: an admonition, or the end of a quote that is one.
  private mutating func paragraph(_ text: InlineText, withAttributesIn range: SourceRange) -> Bool {
    guard text.bytes.last == UInt8(ascii: "}"), let (dialect, lead) = dialects.attributes(after: text),
      case .admonition(let kind) = lead.construct.meaning
    else { return false }
    let body = text.cut(0..<lead.marker.lowerBound)
    let bodyRange = body.source(of: 0..<body.bytes.count)
    if let index = scopes.last(where: \.isNode)?.admonition, admonitions[index].marker == kind.range {
      if !body.isEmpty { prose(body, bodyRange) }
      return true
    }
    guard !body.isEmpty, text.lineStarts.contains(lead.marker.lowerBound) else { return false }
    let count = scopes.count
    let index = begin(
      lead.construct, kind, of: dialect, .paragraph, marker: text.source(of: lead.marker), range: range,
      content: content(of: range, beforeAttributes: kind.range))
    enter(.admonition(index), opened: .admonition(index))
    prose(body, bodyRange)
    leave(to: count, at: range.upper)
    return true
  }

  /// Takes the icon off the first text of an `<aside>`, as Notion writes it: it says the kind.
  mutating func withoutIcon(_ text: InlineText) -> InlineText {
    guard let index = scopes.last?.admonition, admonitions[index].firstElement == elements.count,
      admonitions[index].form == .html, admonitions[index].kind.text == "aside",
      let (kind, end) = EmojiQuote.sign(text.bytes)
    else { return text }
    admonitions[index].kind = Piece(kind, admonitions[index].kind.range)
    return text.cut(end..<text.bytes.count)
  }

  /// Whether a lead only says again what the admonition around it said.
  func repeatsAdmonition(_ kind: Piece) -> Bool {
    guard let index = scopes.last?.admonition, admonitions[index].firstElement == elements.count else { return false }
    return AdmonitionKinds.folded(admonitions[index].kind.text.lowercased())
      == AdmonitionKinds.folded(kind.text.lowercased())
  }

  /// Puts a text into the reading order: cut at fences on one line, attribute lines left out.
  mutating func prose(_ text: InlineText, _ range: SourceRange) {
    let cuts = cuts(text)
    guard !cuts.isEmpty else { return plainProse(text, range) }
    var start = 0
    for (line, fence) in cuts {
      plainPart(text, start..<line.lowerBound)
      if let fence { inlineFence(fence) }
      start = line.upperBound
    }
    plainPart(text, start..<text.bytes.count)
  }

  /// The most lines of a paragraph that are looked at one by one.
  private static let maxLines = 1000

  /// The lines of a text that are no prose.
  private mutating func cuts(_ text: InlineText) -> [(line: Range<Int>, fence: InlineText.InlineFence?)] {
    guard text.lineCount <= Self.maxLines else { return [] }
    var result: [(Range<Int>, InlineText.InlineFence?)] = []
    for number in 0..<text.lineCount {
      let line = text.line(number)
      if let fence = text.inlineFences.first(where: { $0.local == line }) {
        result.append((line, fence))
      } else if KramdownAttribute.isAttributeLine(text.bytes[line]) {
        result.append((line, nil))
        if number == 0 {
          nameCode(above: source.lines.line(of: text.source(of: line).lower), text.bytes[line])
        }
        if KramdownAttribute.namesFile(text.bytes[line]), number + 1 < text.lineCount {
          label = text.bytes[text.line(number + 1)].string
        }
      }
    }
    return result
  }

  private mutating func plainPart(_ text: InlineText, _ local: Range<Int>) {
    let part = text.cut(local)
    if !part.isEmpty { plainProse(part, part.source(of: 0..<part.bytes.count)) }
  }

  private mutating func plainProse(_ text: InlineText, _ range: SourceRange) {
    let embeds = EmbedReader.read(text)
    images += embeds.map(\.image)
    if text.isEmpty {
      if let last = images.last, range.contains(last.range) { add(.image(images.count - 1), range) }
    } else if embeds.count == 1, embeds[0].local == 0..<text.bytes.count {
      add(.image(images.count - 1), range, text: text.string)
    } else {
      add(KeystrokeReader.isSaveAndExit(text) ? .keystrokes : .prose, range, text)
    }
  }

  // MARK: Checklists

  /// Takes the paragraphs of a checklist, each with a mark, as one element.
  private mutating func checklist(
    _ text: InlineText, _ frame: Int, _ following: inout MarkdownTree.NodeID?
  ) -> Bool {
    guard ChecklistReader.mark(text) != nil, text.source(of: 0..<1).lower >= notChecklistEnd else { return false }
    let tree = frames[frame].tree
    var texts = [text]
    var next = following
    let reader = reader(frame)
    while let id = next, tree[id].kind == .paragraph {
      let text = reader.read(id)
      guard ChecklistReader.mark(text) != nil else { break }
      texts.append(text)
      next = tree[id].next
    }
    let items = texts.flatMap(ChecklistReader.items)
    // The items of a list are a checklist together or not at all.
    var isItem = false
    if case .item? = enclosures.last { isItem = true }
    guard items.count > 1 || !isItem, ChecklistReader.isInstruction(items) else {
      notChecklistEnd = items.last?.range.upper ?? 0
      return false
    }
    following = next
    add(items, texts)
    return true
  }

  mutating func add(_ items: [Checklist.Item], _ texts: [InlineText]) {
    guard let first = items.first else { return }
    let range = items.reduce(first.range) { $0.union($1.range) }
    for text in texts { placeholders += PlaceholderReader.read(text) }
    checklists.append(Checklist(items: items, range: range))
    add(.checklist(checklists.count - 1), range, text: texts.map(\.string).joined(separator: " "))
  }
}

extension MarkdownTree.Kind {
  /// Whether a lead without an end of its own takes the block after it.
  fileprivate var followsLead: Bool {
    switch self {
    case .list, .codeBlock, .blockQuote: true
    default: false
    }
  }
}
