import WaymarkText

/// Builds the arena: nodes in document order, ranges of a handed-over text turned into ranges of the guide.
struct TreeBuilder {
  var tree: MarkdownTree
  private var lastChildren: [MarkdownTree.NodeID?] = [nil]
  /// Where the destinations of the guide's link reference definitions stand, by folded label.
  var destinations: [String: SourceRange] = [:]
  /// Where the text that is read now came from.
  var map: LineMap

  init(range: SourceRange) {
    self.tree = MarkdownTree(range: range)
    self.map = LineMap(identity: range)
  }

  @discardableResult
  mutating func append(
    _ kind: MarkdownTree.Kind, _ range: Range<Int>, below parent: MarkdownTree.NodeID
  ) -> MarkdownTree.NodeID {
    append(kind, map.source(of: SourceRange(range)), below: parent)
  }

  mutating func append(
    _ kind: MarkdownTree.Kind, _ range: SourceRange, below parent: MarkdownTree.NodeID
  ) -> MarkdownTree.NodeID {
    let id = MarkdownTree.NodeID(UInt32(clamping: tree.nodes.count))
    tree.nodes.append(.init(kind: kind, range: range, parent: parent))
    if let last = lastChildren[Int(parent.index)] {
      tree.nodes[Int(last.index)].next = id
    } else {
      tree.nodes[Int(parent.index)].firstChild = id
    }
    lastChildren[Int(parent.index)] = id
    lastChildren.append(nil)
    return id
  }

  /// Gives a node its range once its end is known.
  mutating func settle(_ id: MarkdownTree.NodeID, _ range: Range<Int>) {
    tree.nodes[Int(id.index)].range = map.source(of: SourceRange(range))
  }

  /// Gives a link the range of its destination.
  mutating func settle(_ id: MarkdownTree.NodeID, destination: SourceRange?) {
    switch tree[id].kind {
    case .link(let index), .image(let index): tree.links[index].destinationRange = destination
    default: break
    }
  }

  /// Adds a literal; gives its index.
  mutating func add(_ literal: some Collection<UInt8>) -> Int { tree.literals.append(literal) }

  mutating func add(_ link: MarkdownTree.Link) -> Int {
    tree.links.append(link)
    return tree.links.count - 1
  }

  mutating func add(_ code: MarkdownTree.CodeBlock) -> Int {
    tree.codeBlocks.append(code)
    return tree.codeBlocks.count - 1
  }

  mutating func add(_ container: MarkdownTree.Container) -> Int {
    tree.containers.append(container)
    return tree.containers.count - 1
  }

  /// Every range reaches to the end of its last child.
  mutating func finish() {
    for index in tree.nodes.indices.reversed() {
      guard let parent = tree.nodes[index].parent else { continue }
      let range = tree.nodes[Int(parent.index)].range.union(tree.nodes[index].range)
      tree.nodes[Int(parent.index)].range = range
    }
  }
}
