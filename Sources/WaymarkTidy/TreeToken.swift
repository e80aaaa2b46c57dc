import WaymarkDiagnostics
import WaymarkMarkdown
import WaymarkText

/// A node of a tree as it is compared with a node of another one: its shape, and what a reader gets from it.
struct TreeToken {
  enum Shape: Hashable {
    case container(grammar: String)
    case list(ordered: Bool, tight: Bool)
    case item(checked: Bool?)
    case codeBlock
    case htmlBlock
    case heading(level: Int)
    case table([MarkdownTree.Alignment])
    case tableRow(header: Bool)
    case text, code, htmlInline, link, image, footnoteReference
    /// A kind that says all by itself.
    case plain(MarkdownTree.Kind)
  }

  let shape: Shape
  let depth: Int
  let range: SourceRange
  /// What it says, and how a difference in that is called.
  var content = ""
  var aspect = Fix.Alteration.text
  /// The same for a second thing: the language of a code block, the title of a link.
  var second = ""
  var secondAspect = Fix.Alteration.text

  /// The nodes of a tree in document order; texts that stand side by side are one.
  static func all(of tree: MarkdownTree) -> [TreeToken] {
    var tokens: [TreeToken] = []
    tokens.reserveCapacity(tree.nodes.count)
    var depths = Array(repeating: 0, count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() {
      if let parent = node.parent { depths[index] = depths[Int(parent.index)] + 1 }
      let token = TreeToken(node, depth: depths[index], tree)
      if token.shape == .text, let last = tokens.last, last.shape == .text, last.depth == token.depth {
        tokens[tokens.count - 1].content += token.content
      } else {
        tokens.append(token)
      }
    }
    return tokens
  }

  private init(_ node: MarkdownTree.Node, depth: Int, _ tree: MarkdownTree) {
    self.depth = depth
    range = node.range
    switch node.kind {
    case .container(let index):
      let container = tree.containers[index]
      shape = .container(grammar: container.grammar)
      // The body is read as nodes of its own.
      content = container.fields.filter { $0.key != "body" }.sorted { $0.key < $1.key }.map {
        "\($0.key) \($0.value.text.trimmingBlanks)"
      }
      .joined(separator: "\n")
      if container.isVerbatim {
        second = container.body.string
        secondAspect = .code
      }
    case .list(let ordered, let start, let tight):
      shape = .list(ordered: ordered, tight: tight)
      aspect = .listStart
      content = ordered ? String(start) : ""
    case .item(let checked): shape = .item(checked: checked)
    case .codeBlock(let index):
      shape = .codeBlock
      aspect = .code
      content = tree.codeBlocks[index].body.string
      second = tree.codeBlocks[index].info
      secondAspect = .language
    case .htmlBlock(let index):
      shape = .htmlBlock
      aspect = .html
      content = tree.literals[index]
    case .heading(let level, _): shape = .heading(level: level)
    case .table(let index): shape = .table(tree.alignments[index])
    case .tableRow(let header): shape = .tableRow(header: header)
    case .text(let index):
      shape = .text
      content = tree.literals[index]
    case .code(let index):
      shape = .code
      aspect = .code
      content = tree.literals[index]
    case .htmlInline(let index):
      shape = .htmlInline
      aspect = .html
      content = tree.literals[index]
    case .link(let index), .image(let index):
      shape = if case .link = node.kind { .link } else { .image }
      aspect = .target
      content = tree.links[index].destination
      second = tree.links[index].title
    case .footnoteReference(let index):
      shape = .footnoteReference
      aspect = .target
      content = tree.literals[index]
    default: shape = .plain(node.kind)
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    var text = self[...]
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
