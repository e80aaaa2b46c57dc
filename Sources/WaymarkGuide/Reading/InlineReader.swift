import WaymarkMarkdown
import WaymarkText

/// Flattens the inlines below a node into an `InlineText`.
struct InlineReader {
  let frame: Frame
  let source: SourceText
  /// Names that are tags because they have an end tag somewhere.
  let closedTags: Set<String>

  private enum Work {
    case visit(MarkdownTree.NodeID)
    case close(Element.Span.Kind, start: Int, range: SourceRange, link: Int?)
  }

  /// An HTML tag that waits for its end.
  private struct OpenTag {
    let name: String
    let kind: Element.Span.Kind
    let start: Int
    let range: SourceRange
    let href: Piece?
  }

  func read(_ node: MarkdownTree.NodeID) -> InlineText {
    var text = InlineText()
    var tags: [OpenTag] = []
    var stack = children(of: node)
    while let work = stack.popLast() {
      switch work {
      case .close(let kind, let start, let range, let link):
        text.addSpan(kind, from: start, range: range)
        if let link, let span = text.spans.last {
          let target = frame.tree.links[link]
          text.add(
            Link(
              destination: target.destination, text: span.text, range: range,
              destinationRange: target.destinationRange.map(frame.source)))
        }
      case .visit(let id):
        visit(id, into: &text, tags: &tags, stack: &stack)
      }
    }
    text.sortSpans()
    return text
  }

  private func children(of id: MarkdownTree.NodeID) -> [Work] {
    frame.tree.children(of: id).map { .visit($0) }.reversed()
  }

  private func visit(
    _ id: MarkdownTree.NodeID, into text: inout InlineText, tags: inout [OpenTag], stack: inout [Work]
  ) {
    let node = frame.tree[id]
    let range = frame.source(node.range)
    func enter(_ kind: Element.Span.Kind, link: Int? = nil) {
      stack.append(.close(kind, start: text.nextOffset, range: range, link: link))
      stack.append(contentsOf: children(of: id))
    }
    switch node.kind {
    case .text(let index):
      let literal = frame.tree.literals[index]
      let attributes = text.beginsLine ? 0 : KramdownAttribute.inlineLength(literal)
      append(
        String(literal.utf8.dropFirst(attributes)) ?? literal,
        SourceRange(range.lower + UInt32(clamping: attributes), range.upper), to: &text)
    case .code(let index):
      code(frame.tree.literals[index], range, to: &text)
    case .softBreak, .lineBreak:
      text.lineBreak(at: range)
    case .htmlInline(let index):
      html(frame.tree.literals[index], range, into: &text, tags: &tags)
    case .emphasis: enter(.emphasis)
    case .strong: enter(.strong)
    case .link(let index): enter(.link, link: index)
    case .image(let index):
      // A reader sees the picture, not the words that stand for it.
      text.add(Image(target: frame.tree.links[index].destination, embed: false, range: range))
    default:
      stack.append(contentsOf: children(of: id))
    }
  }

  /// A literal beside the source it came from: escapes and entities make the two differ.
  private func append(_ literal: String, _ range: SourceRange, to text: inout InlineText) {
    let bytes = Array(literal.utf8)
    let written = source.slice(range)
    var at = written.startIndex
    var i = 0
    while i < bytes.count {
      if at < written.endIndex, written[at] != bytes[i] {
        if written[at] == UInt8(ascii: "\\") {
          at += 1
        } else if written[at] == UInt8(ascii: "&"),
          let end = written[at...].prefix(40).firstIndex(of: UInt8(ascii: ";"))
        {
          // The character that the entity stands for maps to the entity as a whole.
          let length = max(1, bytes[i].leadLength)
          appendCharacter(bytes[i..<min(i + length, bytes.count)], at: UInt32(clamping: at), to: &text)
          i += length
          at = end + 1
          continue
        } else if bytes[i...].starts(with: "\u{FFFD}".utf8) {
          // A byte that is no UTF-8.
          appendCharacter(bytes[i..<i + 3], at: UInt32(clamping: at), to: &text)
          i += 3
          at += 1
          continue
        }
      }
      let length = bytes.spaceLength(at: i)
      let offset = UInt32(clamping: max(written.startIndex, min(at, written.endIndex - 1)))
      if length > 0 {
        text.space(at: SourceRange(offset, offset + UInt32(length)))
        i += length
        at += length
      } else {
        text.append(bytes[i], at: offset)
        i += 1
        at += 1
      }
    }
  }

  private func appendCharacter(_ character: ArraySlice<UInt8>, at offset: UInt32, to text: inout InlineText) {
    if character.spaceLength(at: character.startIndex) > 0 {
      text.space(at: SourceRange(offset, offset + 1))
    } else {
      for byte in character { text.append(byte, at: offset) }
    }
  }

  /// `range` lies between the backticks.
  private func code(_ literal: String, _ range: SourceRange, to text: inout InlineText) {
    let start = text.nextOffset
    append(literal, range, to: &text)
    text.addSpan(.code, from: start, range: range)
    let whole = fence(around: range)
    if whole.ticks >= 3, standsAlone(whole.range) {
      text.add(
        InlineText.InlineFence(range: whole.range, body: range, local: min(start, text.bytes.count)..<text.bytes.count))
    }
  }

  /// A code span with its backticks, and how many there are.
  private func fence(around range: SourceRange) -> (range: SourceRange, ticks: Int) {
    let tick = UInt8(ascii: "`")
    var lower = Int(range.lower)
    while lower > 0, source.bytes[lower - 1] == 0x20 { lower -= 1 }
    let end = lower
    while lower > 0, source.bytes[lower - 1] == tick { lower -= 1 }
    var upper = Int(range.upper)
    while upper < source.bytes.count, source.bytes[upper] == 0x20 { upper += 1 }
    while upper < source.bytes.count, source.bytes[upper] == tick { upper += 1 }
    return (SourceRange(lower..<upper), end - lower)
  }

  /// Whether a range is all that its line says, quote markers apart.
  private func standsAlone(_ range: SourceRange) -> Bool {
    let lines = source.lines.lines(of: range)
    guard lines.count == 1 else { return false }
    let line = source.contentRange(ofLine: lines.lowerBound)
    let before = source.slice(SourceRange(line.lower, range.lower)).drop { $0.isSpace || $0 == UInt8(ascii: ">") }
    return before.isEmpty && source.slice(SourceRange(range.upper, line.upper)).trimmed.isEmpty
  }

  private func html(
    _ literal: String, _ range: SourceRange, into text: inout InlineText, tags: inout [OpenTag]
  ) {
    guard let token = HTMLScanner.tokens(Array(literal.utf8)).first else { return }
    switch token.kind {
    case .open(let name) where name == "br":
      text.lineBreak(at: range)
    case .open(let name)
    where HTMLNames.known.contains(name) || closedTags.contains(name) || token.selfClosing
      || token.attributes.contains(where: { !$0.value.text.isEmpty }):
      if name == "img", let target = token.attribute("src") {
        text.add(Image(target: target.text, embed: false, range: range))
      }
      if let kind = HTMLNames.spans[name], !token.selfClosing {
        let href = token.attribute("href").map { value in
          Piece(value.text, SourceRange(range.lower + value.range.lower, range.lower + value.range.upper))
        }
        tags.append(OpenTag(name: name, kind: kind, start: text.nextOffset, range: range, href: href))
      }
    case .open:
      // Not HTML: `<your-ip>` is a hole for the reader, and what the author wants to be seen.
      append(literal, range, to: &text)
    case .close(let name):
      guard let index = tags.lastIndex(where: { $0.name == name }) else { return }
      let tag = tags[index]
      tags.removeSubrange(index...)
      let whole = tag.range.union(range)
      text.addSpan(tag.kind, from: tag.start, range: whole)
      if let href = tag.href, let span = text.spans.last {
        text.add(Link(destination: href.text, text: span.text, range: whole, destinationRange: href.range))
      }
    case .comment, .text: break
    }
  }
}

extension UInt8 {
  /// How many bytes the character has that begins with this one.
  fileprivate var leadLength: Int {
    switch self {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...: 4
    default: 1
    }
  }
}
