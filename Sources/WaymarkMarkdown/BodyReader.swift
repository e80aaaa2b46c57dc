import WaymarkText

/// Turns the library's nodes of one text into nodes of the tree.
///
/// Of the library's positions it takes only the line and column that a block starts at; where blocks end follows from what
/// they hold.
struct BodyReader {
  /// What was handed to the library; lines end with LF.
  let text: MappedText
  let lines: LineIndex
  let document: CMark.Document
  /// So many lines stand in front of the body; nothing in them is part of the tree.
  private let headerLines: Int
  /// The containers by the line that stands for them.
  private let placeholders: [Int: Int]
  /// The node that is read next.
  private var next = 1
  /// The open blocks around it.
  private var open: [Ancestor] = []

  private struct Ancestor {
    let id: MarkdownTree.NodeID
    let depth: Int
    let prefix: BlockPrefix?
    let line: Int
    /// Where its content starts on its first line.
    let content: LineCursor?
  }

  /// `lines` are those of the text.
  init(
    _ text: MappedText, lines: LineIndex, headerLines: Int = 0, placeholders: [(line: Int, container: Int)] = []
  ) {
    self.text = text
    self.lines = lines
    self.headerLines = headerLines
    var document = CMark.parse(text.bytes)
    Self.bringIntoDocumentOrder(&document.nodes)
    self.document = document
    self.placeholders = Dictionary(
      placeholders.map { ($0.line + headerLines + 1, $0.container) }, uniquingKeysWith: { first, _ in first })
  }

  private var nodes: [CMark.Node] { document.nodes }

  /// The literal of a node.
  func literal(_ node: CMark.Node) -> ArraySlice<UInt8> { document.bytes[node.literal] }

  /// The containers whose placeholder is not a block of its own.
  var lost: [Int] {
    guard !placeholders.isEmpty else { return [] }
    let found = Set(nodes.compactMap { container($0) })
    return placeholders.values.filter { !found.contains($0) }
  }

  /// The container that a node stands for.
  private func container(_ node: CMark.Node) -> Int? {
    guard case .htmlBlock = node.kind, let container = placeholders[node.line],
      literal(node).drop(while: \.isBlank).prefix(while: { $0 != .newline }).elementsEqual(CutText.placeholder)
    else { return nil }
    return container
  }

  /// Adds blocks below a node, up to the next container or the end; what the container holds belongs below `above`.
  mutating func read(below root: MarkdownTree.NodeID, in tree: inout TreeBuilder) -> Int? {
    tree.map = text.map
    if open.isEmpty { open = [Ancestor(id: root, depth: 0, prefix: nil, line: 0, content: nil)] }
    while next < nodes.count {
      let i = next
      let node = nodes[i]
      next += 1
      while open.count > 1, let last = open.last, last.depth >= node.depth { open.removeLast() }
      if node.line > 0, node.line <= headerLines {
        next = end(ofNode: i)
        continue
      }
      switch node.kind {
      case .table:
        next = end(ofNode: i)
        readTable(i..<next, in: &tree)
      case .paragraph, .heading:
        next = end(ofNode: i)
        readContent(i..<next, in: &tree)
      default:
        if let container = container(node) { return container }
        readBlock(node, in: &tree)
      }
    }
    return nil
  }

  /// The library puts footnotes at the end, in the order of their use; here they stand where they were written.
  private static func bringIntoDocumentOrder(_ nodes: inout [CMark.Node]) {
    let hasFootnotes = nodes.contains { if case .footnoteDefinition = $0.kind { true } else { false } }
    guard hasFootnotes else { return }
    let starts = nodes.indices.filter { nodes[$0].depth == 1 }
    var blocks: [(line: Int, range: Range<Int>)] = []
    for (index, start) in starts.enumerated().reversed() {
      let end = index + 1 < starts.count ? starts[index + 1] : nodes.count
      // The paragraph before a table has no line of its own.
      blocks.append((nodes[start].line > 0 ? nodes[start].line : blocks.last?.line ?? .max, start..<end))
    }
    let ordered = blocks.reversed().enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    nodes = [nodes[0]] + ordered.flatMap { nodes[$0.element.range] }
  }

  /// The innermost open block.
  var above: MarkdownTree.NodeID { open.last?.id ?? .root }

  /// The index after all that stands below a node.
  private func end(ofNode index: Int) -> Int {
    var end = index + 1
    while end < nodes.count, nodes[end].depth > nodes[index].depth { end += 1 }
    return end
  }

  // MARK: Places

  /// A line of the text without its ending; lines are 1-based, empty at the end where there is none.
  func line(_ number: Int) -> Range<Int> {
    let whole = lines.range(ofLine: number).indices
    let hasEnding = whole.isEmpty ? false : text.bytes[whole.upperBound - 1] == .newline
    return whole.lowerBound..<(hasEnding ? whole.upperBound - 1 : whole.upperBound)
  }

  func place(_ node: CMark.Node) -> Int {
    let line = line(node.line)
    return min(line.lowerBound + max(node.column - 1, 0), line.upperBound)
  }

  /// The end of a line, white space at its end left out, but not before a place.
  func end(ofLine number: Int, from lower: Int) -> Int {
    let line = line(number)
    var end = line.upperBound
    while end > line.lowerBound, text.bytes[end - 1].isBlank { end -= 1 }
    return max(end, lower)
  }

  /// Where the content of the innermost open block stands on a line; not `all` where the line is a lazy continuation.
  func content(ofLine number: Int) -> (cursor: LineCursor, all: Bool) {
    var cursor = LineCursor(text.bytes, line(number))
    var rest = open[...]
    if let index = open.lastIndex(where: { $0.line == number && $0.content != nil }), let start = open[index].content {
      cursor = start
      rest = open[(index + 1)...]
    }
    for ancestor in rest {
      if let prefix = ancestor.prefix, !prefix.skip(&cursor) { return (cursor, false) }
    }
    return (cursor, true)
  }

  // MARK: Blocks

  private mutating func readBlock(_ node: CMark.Node, in tree: inout TreeBuilder) {
    let start = place(node)
    switch node.kind {
    case .blockQuote:
      var (cursor, _) = content(ofLine: node.line)
      cursor.skipQuoteMarker()
      push(.blockQuote, start..<(start + 1), node, .quote, cursor, in: &tree)
    case .list(let ordered, let number, let tight):
      push(.list(ordered: ordered, start: number, tight: tight), start..<start, node, nil, nil, in: &tree)
    case .item(let checked):
      var (cursor, _) = content(ofLine: node.line)
      let length = cursor.itemMarkerLength ?? 1
      let columns = cursor.skipItemMarker(length: length)
      push(.item(checked: checked), start..<(start + length), node, .item(columns: columns), cursor, in: &tree)
    case .footnoteDefinition:
      var (cursor, _) = content(ofLine: node.line)
      let lower = cursor.indent.end
      cursor.skip(bytes: max(0, start - cursor.offset))
      push(.footnoteDefinition, lower..<max(lower, start), node, .footnote, cursor, in: &tree)
    case .codeBlock(let fenced): readCode(node, fenced: fenced, in: &tree)
    case .htmlBlock:
      let literal = literal(node)
      let count = max(1, literal.count { $0 == .newline })
      tree.append(
        .htmlBlock(tree.add(literal)), start..<end(ofLine: node.line + count - 1, from: start), below: above)
    case .thematicBreak: tree.append(.thematicBreak, start..<end(ofLine: node.line, from: start), below: above)
    default: break
    }
  }

  private mutating func push(
    _ kind: MarkdownTree.Kind, _ range: Range<Int>, _ node: CMark.Node, _ prefix: BlockPrefix?, _ content: LineCursor?,
    in tree: inout TreeBuilder
  ) {
    let id = tree.append(kind, range, below: above)
    open.append(Ancestor(id: id, depth: node.depth, prefix: prefix, line: node.line, content: content))
  }

  // MARK: Paragraphs, headings, tables

  /// Adds a paragraph or a heading with its inlines.
  private func readContent(_ range: Range<Int>, in tree: inout TreeBuilder) {
    let node = nodes[range.lowerBound]
    var first = node.line
    var last = node.endLine
    if first == 0, range.upperBound < nodes.count {
      // The library leaves the lines of a paragraph that turned out to end with a table's header without a position.
      let table = nodes[range.upperBound]
      first = table.line
      last = headerLine(ofTableAt: range.upperBound) - 1
    }
    if case .heading = node.kind, last > first + 1, isUnderline(last - 1) { last -= 1 }
    let start = node.line == 0 ? content(ofLine: first).cursor.indent.end : place(node)
    var pieces: [Range<Int>] = []
    for number in first...max(first, last) {
      let whole = lines.range(ofLine: number).indices
      let lower: Int
      if number == first {
        lower = start
      } else {
        let (cursor, all) = content(ofLine: number)
        lower = all ? cursor.indent.end : cursor.offset
      }
      if lower < whole.upperBound { pieces.append(lower..<whole.upperBound) }
    }
    var reader = ContentReader(text.bytes, pieces, at: start)
    var kind = MarkdownTree.Kind.paragraph
    if case .heading(let level) = node.kind {
      let isSetext = last > first
      kind = .heading(level: level, setext: isSetext)
      if !isSetext {
        reader.skip { $0 == UInt8(ascii: "#") }
        reader.skip { $0.isBlank }
      }
    }
    let isATX = kind != .paragraph && last == first
    if node.line != 0, !isATX { while reader.skipDefinition() != nil {} }
    let lower = isATX ? start : reader.offset
    let id = tree.append(kind, lower..<end(ofLine: last, from: lower), below: above)
    var aligner = InlineAligner(reader, document)
    aligner.align(range.dropFirst(), below: id, in: &tree)
  }

  /// Whether a line underlines a heading; the library ends one with the line after that, unless the text ends first.
  private func isUnderline(_ number: Int) -> Bool {
    let (cursor, all) = content(ofLine: number)
    return all && cursor.indent.columns <= 3 && cursor.isSetextUnderline
  }

  /// The line of a table's header row; the library counts it from where the paragraph before began.
  private func headerLine(ofTableAt index: Int) -> Int {
    let table = nodes[index]
    var i = index + 1
    while i < nodes.count, nodes[i].depth > table.depth {
      if case .tableRow(header: false) = nodes[i].kind { return max(nodes[i].line - 2, table.line) }
      i += 1
    }
    return max(table.endLine - 1, table.line)
  }

  private func readTable(_ range: Range<Int>, in tree: inout TreeBuilder) {
    let alignments = literal(nodes[range.lowerBound]).map { MarkdownTree.Alignment(letter: $0) }
    let header = headerLine(ofTableAt: range.lowerBound)
    let start = content(ofLine: header).cursor.indent.end
    let table = tree.append(
      .table(tree.add(alignments)), start..<end(ofLine: header + 1, from: start), below: above)
    var row = (id: table, cells: [[Range<Int>]](), end: start)
    var i = range.lowerBound + 1
    while i < range.upperBound {
      let node = nodes[i]
      let next: Int
      if case .tableRow(let isHeader) = node.kind {
        let number = isHeader ? header : node.line
        let lower = content(ofLine: number).cursor.indent.end
        let end = end(ofLine: number, from: lower)
        row.id = tree.append(.tableRow(header: isHeader), lower..<end, below: table)
        row.cells = TableRow.cells(of: text.bytes, lower..<end).reversed()
        row.end = end
        next = i + 1
      } else {
        next = self.end(ofNode: i)
        let pieces = row.cells.popLast() ?? []
        let lower = pieces.first?.lowerBound ?? row.end
        let cell = tree.append(.tableCell, lower..<(pieces.last?.upperBound ?? lower), below: row.id)
        var aligner = InlineAligner(ContentReader(text.bytes, pieces, at: lower), document)
        aligner.align((i + 1)..<next, below: cell, in: &tree)
      }
      i = next
    }
  }
}

extension MarkdownTree.Alignment {
  /// By the library's letter.
  fileprivate init(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "l"): self = .left
    case UInt8(ascii: "c"): self = .center
    case UInt8(ascii: "r"): self = .right
    default: self = .none
    }
  }
}
