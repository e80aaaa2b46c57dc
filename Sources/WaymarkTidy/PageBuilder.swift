import WaymarkMarkdown
import WaymarkText

/// Finds the blocks of a tree and the lines that they take.
struct PageBuilder {
  private let source: SourceText
  private let tree: MarkdownTree
  private(set) var blocks: [Page.Block] = []
  private(set) var leaves: [Int32]
  /// The block that a node became.
  private var blockOfNode: [Int32]

  init(_ source: SourceText, _ tree: MarkdownTree) {
    self.source = source
    self.tree = tree
    leaves = Array(repeating: -1, count: source.lines.count)
    blockOfNode = Array(repeating: 0, count: tree.nodes.count)
  }

  mutating func run() {
    for (index, node) in tree.nodes.enumerated() where node.kind.isBlock {
      add(node, MarkdownTree.NodeID(UInt32(clamping: index)))
    }
    for index in blocks.indices.reversed() where index > 0 {
      let parent = blocks[index].parent
      blocks[parent].last = max(blocks[parent].last, blocks[index].last)
    }
  }

  private mutating func add(_ node: MarkdownTree.Node, _ id: MarkdownTree.NodeID) {
    let index = blocks.count
    let parent = node.parent.map { Int(blockOfNode[Int($0.index)]) } ?? 0
    let first = source.lines.line(of: node.range.lower)
    let last = min(max(first, last(of: node, first)), source.lines.count)
    blockOfNode[Int(id.index)] = Int32(clamping: index)
    blocks.append(
      Page.Block(
        id: id, kind: node.kind, parent: parent, start: Int(node.range.lower), first: first, last: last,
        prefix: prefix(of: node, first, inside: parent), followsList: index > 0 && endsWithList(parent)))
    if index > 0 { blocks[parent].children.append(index) }
    if isLeaf(node.kind) {
      for line in first...last { leaves[line - 1] = Int32(clamping: index) }
    }
  }

  /// Whether there is a list among what a block holds so far, below its last heading.
  private func endsWithList(_ block: Int) -> Bool {
    guard let last = blocks[block].children.last else { return false }
    switch blocks[last].kind {
    case .list: return true
    case .heading: return false
    default: return blocks[last].followsList
    }
  }

  private func last(of node: MarkdownTree.Node, _ first: Int) -> Int {
    switch node.kind {
    case .codeBlock(let index):
      let code = tree.codeBlocks[index]
      let count = code.body.bytes.count { $0 == 0x0A }
      if case .fenced(_, _, let closed) = code.style { return first + count + (closed ? 1 : 0) }
      return first + max(1, count) - 1
    case .htmlBlock(let index): return first + max(1, tree.literals[index].utf8.count { $0 == 0x0A }) - 1
    default: return source.lines.line(of: node.range.isEmpty ? node.range.lower : node.range.upper - 1)
    }
  }

  private func isLeaf(_ kind: MarkdownTree.Kind) -> Bool {
    switch kind {
    case .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak, .table: true
    case .container(let index): tree.containers[index].isVerbatim
    default: false
    }
  }

  private func prefix(of node: MarkdownTree.Node, _ first: Int, inside parent: Int) -> Page.Prefix {
    switch node.kind {
    case .blockQuote: return .quote
    case .footnoteDefinition: return .footnote
    case .item:
      var cursor = Margin(ofLine: first, inside: parent, blocks, source).cursor
      let marker = cursor.itemMarkerLength ?? 1
      return .item(marker: marker, columns: cursor.skipItemMarker(length: marker))
    case .container(let index):
      let container = tree.containers[index]
      guard let columns = container.indentation else { return .none }
      return .indentation(columns: columns, body: container.fields["body"].map { Int($0.range.lower) })
    default: return .none
    }
  }
}

extension MarkdownTree.Kind {
  /// Whether it stands on lines of its own; rows and cells of a table count as inside it.
  var isBlock: Bool {
    switch self {
    case .document, .container, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak,
      .table, .footnoteDefinition:
      true
    default: false
    }
  }
}

extension MarkdownTree.Container {
  /// Whether its body is no Markdown, or was not read.
  var isVerbatim: Bool { grammar == ContainerGrammar.frontMatter.id || grammar == Self.unread }
}
