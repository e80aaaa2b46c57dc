import WaymarkMarkdown
import WaymarkText

/// Flattens the inlines below a node into an `InlineText`.
struct InlineReader {
  let frame: Frame
  /// Names that are tags because they have an end tag somewhere.
  let closedTags: Set<String>

  private var source: SourceText { frame.guide }

  /// A node whose children are read, and what follows it.
  private struct Open {
    let next: MarkdownTree.NodeID?
    var span: (kind: Element.Span.Kind, start: Int, range: SourceRange, link: Int?)?
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
    var open: [Open] = []
    var next = frame.tree[node].firstChild
    while true {
      if let id = next {
        let node = frame.tree[id]
        if let inside = visit(node, into: &text, tags: &tags) {
          open.append(inside)
          next = node.firstChild
        } else {
          next = node.next
        }
      } else if let last = open.popLast() {
        if let (kind, start, range, link) = last.span { close(kind, start, range, link, into: &text) }
        next = last.next
      } else {
        break
      }
    }
    text.sortSpans()
    return text
  }

  private func close(
    _ kind: Element.Span.Kind, _ start: Int, _ range: SourceRange, _ link: Int?, into text: inout InlineText
  ) {
    text.addSpan(kind, from: start, range: range)
    guard let link, let span = text.spans.last else { return }
    let target = frame.tree.links[link]
    text.add(
      Link(
        destination: target.destination, text: span.text, range: range,
        destinationRange: target.destinationRange.map(frame.source)))
  }

  /// Reads a node; gives it back where its children are to be read too.
  private func visit(
    _ node: MarkdownTree.Node, into text: inout InlineText, tags: inout [OpenTag]
  ) -> Open? {
    let range = frame.source(node.range)
    func enter(_ kind: Element.Span.Kind, link: Int? = nil) -> Open {
      Open(next: node.next, span: (kind, text.nextOffset, range, link))
    }
    switch node.kind {
    case .text(let index):
      var literal = frame.tree.literals.bytes(of: index)
      let attributes = text.beginsLine ? 0 : KramdownAttribute.inlineLength(literal)
      literal = literal.dropFirst(attributes)
      append(literal, SourceRange(range.lower + UInt32(clamping: attributes), range.upper), to: &text)
    case .code(let index):
      code(frame.tree.literals.bytes(of: index), range, to: &text)
    case .softBreak, .lineBreak:
      text.lineBreak(at: range)
    case .htmlInline(let index):
      html(frame.tree.literals.bytes(of: index), range, into: &text, tags: &tags)
    case .emphasis: return enter(.emphasis)
    case .strong: return enter(.strong)
    case .link(let index): return enter(.link, link: index)
    case .image(let index):
      // A reader sees the picture, not the words that stand for it.
      text.add(Image(target: frame.tree.links[index].destination, embed: false, range: range))
    default:
      return node.firstChild == nil ? nil : Open(next: node.next)
    }
    return nil
  }

  /// A literal beside the source it came from: escapes and entities make the two differ.
  private func append(_ bytes: ArraySlice<UInt8>, _ range: SourceRange, to text: inout InlineText) {
    let written = source.slice(range)
    var at = written.startIndex
    var i = bytes.startIndex
    while i < bytes.endIndex {
      let same = plainRun(bytes[i...], written[min(at, written.endIndex)...])
      if same > 0 {
        text.append(run: bytes[i..<i + same], at: UInt32(clamping: at))
        i += same
        at += same
        continue
      }
      if at < written.endIndex, written[at] != bytes[i] {
        if written[at] == UInt8(ascii: "\\") {
          at += 1
        } else if written[at] == UInt8(ascii: "&"),
          let end = written[at...].prefix(40).firstIndex(of: UInt8(ascii: ";"))
        {
          // The character that the entity stands for maps to the entity as a whole.
          let length = max(1, bytes[i].leadLength)
          appendCharacter(bytes[i..<min(i + length, bytes.endIndex)], at: UInt32(clamping: at), to: &text)
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

  /// How many bytes of a literal stand in the guide just so and are no white space, single spaces between words apart.
  private func plainRun(_ literal: ArraySlice<UInt8>, _ written: ArraySlice<UInt8>) -> Int {
    let count = min(literal.count, written.count)
    let offset = written.startIndex - literal.startIndex
    var end = literal.startIndex + literal.wordRunLength(alike: written)
    var i = end
    while i < literal.startIndex + count, literal[i] == written[i + offset] {
      let byte = literal[i]
      if byte == 0x20 {
        // A space is part of the run if just one stands there, between words.
        guard i == end, i > literal.startIndex else { break }
        i += 1
      } else {
        if !byte.isPlain, byte.isSpace || literal.spaceLength(at: i) > 0 { break }
        i += 1
        end = i
      }
    }
    return end - literal.startIndex
  }

  private func appendCharacter(_ character: ArraySlice<UInt8>, at offset: UInt32, to text: inout InlineText) {
    if character.spaceLength(at: character.startIndex) > 0 {
      text.space(at: SourceRange(offset, offset + 1))
    } else {
      for byte in character { text.append(byte, at: offset) }
    }
  }

  /// `range` lies between the backticks.
  private func code(_ literal: ArraySlice<UInt8>, _ range: SourceRange, to text: inout InlineText) {
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
    _ literal: ArraySlice<UInt8>, _ range: SourceRange, into text: inout InlineText, tags: inout [OpenTag]
  ) {
    guard let token = HTMLScanner.tokens(Array(literal)).first else { return }
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
  /// Whether this byte is neither white space nor the first of a character that may be.
  fileprivate var isPlain: Bool { self > 0x20 && self != 0xC2 && self != 0xE2 }

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
