import WaymarkText

/// Finds where the inlines of one block stand, by reading the block's content along with the tree that the library made of it.
///
/// The library's own positions of inlines are wrong after links, entities and stripped white space and in table cells. Its
/// tree is right, and with it every byte of the content is either of a literal or of known markup.
struct InlineAligner {
  var content: ContentReader
  private let document: CMark.Document
  /// End of the last byte that was read.
  private var done: Int

  init(_ content: ContentReader, _ document: CMark.Document) {
    self.content = content
    self.document = document
    self.done = content.offset
  }

  /// A node whose closing markup is still to come.
  private struct Open {
    let id: MarkdownTree.NodeID
    let kind: CMark.Kind
    let depth: Int
    /// Where the node begins, and where what it holds does.
    let start: Int
    let inner: Int
    let style: LinkStyle
  }

  private enum LinkStyle {
    /// `[text](destination)`; emphasis and its like count as such too.
    case bracketed
    /// `<destination>`, without escapes.
    case angle
    /// A destination in running text.
    case bare
  }

  /// Adds the inlines of a block, by the indices of their nodes, below a node of the tree.
  mutating func align(_ inlines: Range<Int>, below parent: MarkdownTree.NodeID, in tree: inout TreeBuilder) {
    var open: [Open] = []
    var i = inlines.lowerBound
    while i < inlines.upperBound {
      let node = document.nodes[i]
      while let last = open.last, last.depth >= node.depth {
        open.removeLast()
        leave(last, in: &tree)
      }
      let above = open.last?.id ?? parent
      i += 1
      switch node.kind {
      case .text:
        // The library splits text wherever markup might have begun.
        var end = node.literal.upperBound
        while i < inlines.upperBound, case .text = document.nodes[i].kind, document.nodes[i].depth == node.depth {
          end = document.nodes[i].literal.upperBound
          i += 1
        }
        let literal = document.bytes[node.literal.lowerBound..<end]
        let range = skipText(literal, escapes: open.last?.style != .angle)
        tree.append(.text(tree.add(literal)), range, below: above)
      case .code:
        let range = skipCode()
        tree.append(.code(tree.add(document.bytes[node.literal])), range, below: above)
      case .htmlInline:
        let literal = document.bytes[node.literal]
        let range = skipHTML(literal)
        tree.append(.htmlInline(tree.add(literal)), range, below: above)
      case .softBreak: tree.append(.softBreak, skipBreak(), below: above)
      case .lineBreak: tree.append(.lineBreak, skipBreak(), below: above)
      case .footnoteReference:
        let (label, range) = skipFootnoteReference()
        tree.append(.footnoteReference(tree.add(label)), range, below: above)
      case .emphasis: open.append(enter(node, .emphasis, below: above, in: &tree))
      case .strong: open.append(enter(node, .strong, below: above, in: &tree))
      case .strikethrough: open.append(enter(node, .strikethrough, below: above, in: &tree))
      case .link(let title):
        let index = tree.add(link(node, title))
        open.append(enter(node, .link(index), below: above, in: &tree))
      case .image(let title):
        let index = tree.add(link(node, title))
        open.append(enter(node, .image(index), below: above, in: &tree))
      default: continue
      }
    }
    while let last = open.popLast() { leave(last, in: &tree) }
  }

  private func link(_ node: CMark.Node, _ title: Range<Int>) -> MarkdownTree.Link {
    MarkdownTree.Link(
      destination: String(decoding: document.bytes[node.literal], as: UTF8.self),
      title: title.isEmpty ? "" : String(decoding: document.bytes[title], as: UTF8.self), destinationRange: nil)
  }

  // MARK: Markup

  private mutating func take(_ count: Int = 1) {
    for _ in 0..<count where !content.isAtEnd {
      done = content.offset + 1
      content.skip()
    }
  }

  private mutating func take(to reader: ContentReader) {
    while content.offset < reader.offset, !content.isAtEnd { take() }
  }

  /// Skips what opens a node, and adds it.
  private mutating func enter(
    _ node: CMark.Node, _ kind: MarkdownTree.Kind, below parent: MarkdownTree.NodeID, in tree: inout TreeBuilder
  ) -> Open {
    content.skip { $0.isBlank }
    let start = content.offset
    var style = LinkStyle.bracketed
    switch node.kind {
    case .emphasis: take()
    case .strong, .image: take(2)
    case .strikethrough: take(min(content.runLength, 2))
    default:
      style = content.byte == UInt8(ascii: "[") ? .bracketed : content.byte == .less ? .angle : .bare
      if style != .bare { take() }
    }
    return Open(
      id: tree.append(kind, start..<start, below: parent), kind: node.kind, depth: node.depth, start: start,
      inner: content.offset, style: style)
  }

  /// Skips what closes a node, and settles its range.
  private mutating func leave(_ open: Open, in tree: inout TreeBuilder) {
    switch open.kind {
    case .emphasis: take()
    case .strong: take(2)
    case .strikethrough: take(min(content.runLength, 2))
    case .link where open.style != .bracketed:
      let destination = open.inner..<max(open.inner, done)
      tree.settle(open.id, destination: tree.map.source(of: SourceRange(destination)))
      if open.style == .angle { take() }
    default:
      let text = open.inner..<max(open.inner, content.offset)
      take()
      var tail = content
      if let destination = tail.skipLinkTail() {
        tree.settle(open.id, destination: tree.map.source(of: SourceRange(destination)))
      } else if !tree.destinations.isEmpty {
        var label = tail.skipLabel() ?? text
        if label.isEmpty { label = text }
        tree.settle(open.id, destination: tree.destinations[Definitions.folded(content.bytes[label])])
      } else {
        _ = tail.skipLabel()
      }
      take(to: tail)
    }
    tree.settle(open.id, open.start..<max(open.start, done))
  }

  // MARK: Leaves

  private mutating func skipText(_ literal: ArraySlice<UInt8>, escapes: Bool) -> Range<Int> {
    var lower: Int?
    var i = literal.startIndex
    while i < literal.endIndex, let byte = content.byte {
      let start = content.offset
      let count = content.skipPlain(literal[i...])
      if count > 0 {
        i += count
        done = start + count
      } else if byte == .backslash, escapes, let next = content.second, next.isPunctuation, next == literal[i] {
        take(2)
        i += 1
      } else if byte == UInt8(ascii: "&"), let count = skipEntity(literal[i...]) {
        i += count
      } else if byte == literal[i] {
        take()
        i += 1
      } else {
        // White space that the library dropped.
        guard byte.isSpace else { break }
        content.skip()
        continue
      }
      if lower == nil { lower = start }
    }
    let from = lower ?? content.offset
    return from..<max(from, done)
  }

  /// Skips an entity that stands for the beginning of a literal; gives how many of its bytes.
  private mutating func skipEntity(_ literal: ArraySlice<UInt8>) -> Int? {
    var ahead = content
    ahead.skip()
    var name: [UInt8] = []
    while name.count < 40, let byte = ahead.byte, byte.isLetter || byte.isDigit || byte == UInt8(ascii: "#") {
      name.append(byte)
      ahead.skip()
    }
    guard !name.isEmpty, ahead.skip(UInt8(ascii: ";")) else { return nil }
    let count: Int
    if name.first == UInt8(ascii: "#") {
      guard let value = Self.character(name), literal.starts(with: Array(String(value).utf8)) else { return nil }
      count = String(value).utf8.count
    } else if literal.first == UInt8(ascii: "&") {
      // Only two names stand for an ampersand; after any other this one was taken as it is.
      guard name == Array("amp".utf8) || name == Array("AMP".utf8) else { return nil }
      count = 1
    } else {
      let one = Self.width(of: literal)
      let rest = literal.dropFirst(one)
      let isPair = Self.secondCharacters.contains { rest.starts(with: $0) } || name == Array("fjlig".utf8)
      count = isPair ? one + Self.width(of: rest) : one
    }
    take(to: ahead)
    return count
  }

  /// What comes second where a name stands for two characters: variants with a stroke, a line or a serif, and a thin space.
  private static let secondCharacters = [
    "\u{338}", "\u{20D2}", "\u{20E5}", "\u{FE00}", "\u{333}", "\u{331}", "\u{200A}",
  ]
  .map { Array($0.utf8) }

  private static func width(of text: ArraySlice<UInt8>) -> Int {
    guard let first = text.first else { return 0 }
    return min(text.count, first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
  }

  private static func character(_ name: [UInt8]) -> Character? {
    let isHex = name.count > 1 && name[1] & 0xDF == UInt8(ascii: "X")
    let digits = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
    guard let value = UInt64(digits, radix: isHex ? 16 : 10) else { return nil }
    let scalar = value == 0 ? nil : Unicode.Scalar(UInt32(clamping: value))
    return Character(scalar ?? "\u{FFFD}")
  }

  /// Skips a code span; gives the range between its backticks, the one space that is stripped on both sides left out.
  private mutating func skipCode() -> Range<Int> {
    let length = content.runLength
    take(length)
    let start = content
    var lower = content.offset
    var upper = lower
    var beforeLast = lower
    var hasText = false
    while let byte = content.byte {
      if byte == .backtick {
        let run = content.runLength
        if run == length { break }
        for _ in 0..<run {
          beforeLast = upper
          take()
          upper = done
        }
        hasText = true
      } else {
        hasText = hasText || !(byte == .space || byte == .newline)
        beforeLast = upper
        take()
        upper = done
      }
    }
    let last = upper > 0 && upper > lower ? content.bytes[upper - 1] : 0
    if hasText, let first = start.byte, first == .space || first == .newline, last == .space || last == .newline {
      var inner = start
      inner.skip()
      lower = inner.offset
      upper = max(lower, beforeLast)
    }
    take(length)
    return lower..<upper
  }

  private mutating func skipHTML(_ literal: ArraySlice<UInt8>) -> Range<Int> {
    let lower = content.offset
    for expected in literal {
      while let byte = content.byte, byte != expected, byte.isBlank { content.skip() }
      guard content.byte == expected else { break }
      take()
    }
    return lower..<max(lower, done)
  }

  /// Skips the end of a line, with the spaces or the backslash that make it a hard break.
  private mutating func skipBreak() -> Range<Int> {
    let lower = content.offset
    content.skip { $0.isBlank }
    if content.byte == .backslash { take() }
    if content.byte == .newline { take() }
    content.skip { $0.isBlank }
    return lower..<max(lower, done)
  }

  /// Skips `[^label]`; gives the label.
  private mutating func skipFootnoteReference() -> (label: [UInt8], range: Range<Int>) {
    let lower = content.offset
    var label: [UInt8] = []
    take(2)
    while let byte = content.byte, byte != UInt8(ascii: "]"), byte != .newline {
      label.append(byte)
      take()
    }
    take()
    return (label, lower..<done)
  }
}
