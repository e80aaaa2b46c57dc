import WaymarkText

/// Builds the arena: nodes in document order, ranges of a handed-over text turned into ranges of the guide.
struct TreeBuilder {
  private var nodes: [MarkdownTree.Node]
  private var literals = Literals()
  private var links: [MarkdownTree.Link] = []
  private var alignments: [[MarkdownTree.Alignment]] = []
  private var codeBlocks: [MarkdownTree.CodeBlock] = []
  private var containers: [MarkdownTree.Container] = []
  /// The guide's link reference definitions, by folded label.
  private let definitions: [String: Definitions.Link]
  private var lastChildren: [MarkdownTree.NodeID?] = [nil]
  /// Where the destinations of the guide's link reference definitions stand, by folded label.
  var destinations: [String: SourceRange] = [:]
  /// Where the text that is read now came from.
  var map: LineMap

  init(range: SourceRange, definitions: [String: Definitions.Link]) {
    self.nodes = [.init(kind: .document, range: range)]
    self.definitions = definitions
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
    let id = MarkdownTree.NodeID(UInt32(clamping: nodes.count))
    nodes.append(.init(kind: kind, range: range, parent: parent))
    if let last = lastChildren[Int(parent.index)] {
      nodes[Int(last.index)].next = id
    } else {
      nodes[Int(parent.index)].firstChild = id
    }
    lastChildren[Int(parent.index)] = id
    lastChildren.append(nil)
    return id
  }

  /// Gives a node its range once its end is known.
  mutating func settle(_ id: MarkdownTree.NodeID, _ range: Range<Int>) {
    nodes[Int(id.index)].range = map.source(of: SourceRange(range))
  }

  /// Gives a link the range of its destination.
  mutating func settle(_ id: MarkdownTree.NodeID, destination: SourceRange?) {
    switch nodes[Int(id.index)].kind {
    case .link(let index), .image(let index): links[index].destinationRange = destination
    default: break
    }
  }

  /// Adds a literal; gives its index.
  mutating func add(_ literal: some Collection<UInt8>) -> Int { literals.append(literal) }

  mutating func add(_ link: MarkdownTree.Link) -> Int {
    links.append(link)
    return links.count - 1
  }

  mutating func add(_ columns: [MarkdownTree.Alignment]) -> Int {
    alignments.append(columns)
    return alignments.count - 1
  }

  mutating func add(_ code: MarkdownTree.CodeBlock) -> Int {
    codeBlocks.append(code)
    return codeBlocks.count - 1
  }

  mutating func add(_ container: MarkdownTree.Container) -> Int {
    containers.append(container)
    return containers.count - 1
  }

  /// The tree, in which every range reaches to the end of its last child.
  mutating func finished() -> MarkdownTree {
    for index in nodes.indices.reversed() {
      guard let parent = nodes[index].parent else { continue }
      nodes[Int(parent.index)].range = nodes[Int(parent.index)].range.union(nodes[index].range)
    }
    return MarkdownTree(
      nodes: nodes, literals: literals, links: links, alignments: alignments, codeBlocks: codeBlocks,
      containers: containers, definitions: definitions)
  }
}
