import WaymarkText

/// The tree of a Markdown text: an arena of nodes with typed indices, in document order.
///
/// Built by `MarkdownParser.parse`. A node's children are linked by `firstChild` and `next`; ranges are offsets of the guide,
/// container prefixes of inner lines included. Node 0 is the document. Shared, since whoever reads a node holds on to the tree.
package final class MarkdownTree: Sendable {
  package struct NodeID: Hashable, Sendable, Comparable {
    package let index: UInt32

    package init(_ index: UInt32) { self.index = index }
    package static let root = NodeID(0)
    package static func < (a: NodeID, b: NodeID) -> Bool { a.index < b.index }
  }

  package struct Node: Sendable {
    package let kind: Kind
    package internal(set) var range: SourceRange
    package var parent: NodeID?
    package var firstChild: NodeID?
    package var next: NodeID?

    package init(
      kind: Kind, range: SourceRange, parent: NodeID? = nil, firstChild: NodeID? = nil, next: NodeID? = nil
    ) {
      self.kind = kind
      self.range = range
      self.parent = parent
      self.firstChild = firstChild
      self.next = next
    }
  }

  package enum Kind: Hashable, Sendable {
    // Blocks
    case document
    /// A construct of a dialect that the container pass cut out; index into `containers`.
    case container(Int)
    case blockQuote
    case list(ordered: Bool, start: Int, tight: Bool)
    /// `checked` is nil where the item is no task.
    case item(checked: Bool?)
    /// Index into `codeBlocks`.
    case codeBlock(Int)
    /// Index into `literals`: the lines without the prefixes of what encloses them.
    case htmlBlock(Int)
    case paragraph
    case heading(level: Int, setext: Bool)
    case thematicBreak
    /// Index into `alignments`.
    case table(Int)
    case tableRow(header: Bool)
    case tableCell
    case footnoteDefinition
    // Inlines
    /// Index into `literals`: the text with entities and escapes resolved.
    case text(Int)
    case softBreak
    case lineBreak
    /// Index into `literals`; the range is what stands between the backticks.
    case code(Int)
    /// Index into `literals`.
    case htmlInline(Int)
    case emphasis
    case strong
    case strikethrough
    /// Index into `links`.
    case link(Int)
    /// Index into `links`.
    case image(Int)
    /// Index into `literals`: the label.
    case footnoteReference(Int)
  }

  package enum Alignment: String, Hashable, Sendable { case none, left, center, right }

  package struct Link: Hashable, Sendable {
    package let destination: String
    package let title: String
    /// Where the destination stands, where it could be found: for underlining and fixes.
    package internal(set) var destinationRange: SourceRange?

    package init(destination: String, title: String, destinationRange: SourceRange?) {
      self.destination = destination
      self.title = title
      self.destinationRange = destinationRange
    }
  }

  package struct CodeBlock: Hashable, Sendable {
    package enum Style: Hashable, Sendable {
      /// `closed` is false where the text or the container ended first.
      case fenced(character: UInt8, length: Int, closed: Bool)
      case indented
    }

    package let style: Style
    /// The info string as written, without the fence.
    package let info: String
    package let infoRange: SourceRange?
    /// The literal with the place of each of its bytes; ends with a line ending unless empty.
    package let body: MappedText

    package init(style: Style, info: String, infoRange: SourceRange?, body: MappedText) {
      self.style = style
      self.info = info
      self.infoRange = infoRange
      self.body = body
    }
  }

  /// A container that a dialect's grammar found: `!!! note`, front matter, `=== "Tab"`.
  package struct Container: Sendable {
    /// The grammar of a text that a limit kept from being read; its body is that text, a diagnostic tells why.
    package static let unread = "unread"

    /// The id of the grammar that opened it.
    package let grammar: String
    /// The line that opens it, without its ending.
    package let opener: SourceRange
    /// The line that closes it, where there is one.
    package let closer: SourceRange?
    /// What the grammar read off the opener, by its own names ("kind", "title" …), with ranges.
    package let fields: [String: Field]
    /// How many columns its body's lines are indented by, where the indentation says how far it goes.
    package let indentation: Int?
    /// The body, prefixes removed.
    package let body: MappedText

    package struct Field: Hashable, Sendable {
      package let text: String
      package let range: SourceRange

      package init(_ text: String, _ range: SourceRange) {
        self.text = text
        self.range = range
      }
    }

    package init(
      grammar: String, opener: SourceRange, closer: SourceRange?, fields: [String: Field], indentation: Int?,
      body: MappedText
    ) {
      self.grammar = grammar
      self.opener = opener
      self.closer = closer
      self.fields = fields
      self.indentation = indentation
      self.body = body
    }
  }

  package let nodes: [Node]
  package let literals: Literals
  package let links: [Link]
  /// Those of the columns of each table.
  package let alignments: [[Alignment]]
  package let codeBlocks: [CodeBlock]
  package let containers: [Container]

  /// The link reference definitions, by folded label.
  let definitions: [String: Definitions.Link]

  init(
    nodes: [Node], literals: Literals, links: [Link], alignments: [[Alignment]], codeBlocks: [CodeBlock],
    containers: [Container], definitions: [String: Definitions.Link]
  ) {
    self.nodes = nodes
    self.literals = literals
    self.links = links
    self.alignments = alignments
    self.codeBlocks = codeBlocks
    self.containers = containers
    self.definitions = definitions
  }

  package subscript(_ id: NodeID) -> Node { nodes[Int(id.index)] }

  package func children(of id: NodeID) -> Children { Children(nodes: nodes, first: self[id].firstChild) }

  /// The children of one node, in order.
  package struct Children: Sequence, IteratorProtocol {
    let nodes: [Node]
    var first: NodeID?

    package mutating func next() -> NodeID? {
      guard let id = first else { return nil }
      first = nodes[Int(id.index)].next
      return id
    }
  }

  /// A node and all below it, parents before their children: document order keeps them together.
  package func subtree(of id: NodeID) -> Subtree {
    var end = Int(id.index) + 1
    while end < nodes.count, let parent = nodes[end].parent, parent >= id { end += 1 }
    return Subtree(indices: Int(id.index)..<end)
  }

  package struct Subtree: RandomAccessCollection, Sendable {
    package let indices: Range<Int>

    package var startIndex: Int { indices.lowerBound }
    package var endIndex: Int { indices.upperBound }
    package subscript(_ index: Int) -> NodeID { NodeID(UInt32(clamping: index)) }
  }

  /// What a reader sees of a node's inlines: breaks become one space, raw HTML vanishes.
  package func plainText(of id: NodeID) -> String {
    var text: [UInt8] = []
    for node in subtree(of: id) {
      switch self[node].kind {
      case .text(let index), .code(let index): text += literals.bytes(of: index)
      case .softBreak, .lineBreak: text.append(.space)
      default: break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
