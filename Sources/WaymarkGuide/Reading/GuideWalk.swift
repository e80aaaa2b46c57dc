import WaymarkDiagnostics
import WaymarkMarkdown
import WaymarkText

/// Walks the tree in reading order and collects what a reader meets.
///
/// The walk keeps its own stack: depth is the input's. Files beside this one hold what is done at each kind of node.
struct GuideWalk {
  let source: SourceText
  let dialects: DialectIndex
  /// Names that have an end tag somewhere: tags, whatever HTML thinks of them.
  let closedTags: Set<String>

  var frames: [Frame] = []
  var work: [Work] = []
  var scopes: [Scope] = []
  var enclosures: [Element.Enclosure] = []
  var openTags = OpenTags()
  var sections = SectionStack()
  var listCount = 0
  var tabSetCount = 0
  /// Nodes that begin before this offset were read already, or stand in a comment.
  var skipEnd: UInt32 = 0
  /// How many more bytes may be read a second time, as bodies of fences: a bound on the time that nesting costs.
  var rereadLimit: Int
  /// Marked paragraphs before this offset turned out to be no checklist.
  var notChecklistEnd: UInt32 = 0
  /// A file name that the next code block carries.
  var label: String?

  var elements: [Element] = []
  var codeBlocks: [CodeBlock] = []
  var admonitions: [AdmonitionDraft] = []
  var panels: [PanelDraft] = []
  var checklists: [Checklist] = []
  var tables: [Table] = []
  var placeholders: [Placeholder] = []
  var images: [Image] = []
  var links: [Link] = []
  var metadata: [Metadatum] = []
  var contents: ContentsDraft?
  var frontMatter: FrontMatter?
  var diagnostics: [Diagnostic] = []

  enum Work {
    /// A node and the siblings after it, up to one that is no part of them.
    case nodes(MarkdownTree.NodeID, frame: Int, until: MarkdownTree.NodeID? = nil)
    /// One node alone.
    case node(MarkdownTree.NodeID, frame: Int)
    /// Items of a list; `number` is what a reader sees.
    case items(MarkdownTree.NodeID, frame: Int, list: Int, ordinal: Int, number: Int?)
    /// What stands unindented between two items of a list: a part of the item before.
    case between(MarkdownTree.NodeID, frame: Int, until: MarkdownTree.NodeID, item: Element.Enclosure)
    /// The end of a node: what it opened is closed until so many scopes are left.
    case leave(scopes: Int, end: UInt32)
  }

  /// Something that encloses what follows until it ends.
  struct Scope {
    let enclosures: Int
    let openTags: Int
    var opened: Opened?
    let sections: SectionStack.Mark
    /// A construct that holds tabs, or the set of the tab that came last.
    var tabSet: Int?
    /// Whether a node of the tree opened it, rather than a tag: an end tag inside closes nothing outside.
    var isNode = false
    /// Whether the set was opened by a construct of its own, so that other blocks do not end it.
    var explicitTabSet = false
    /// What the tabs of the set are, where they have no containers of their own.
    var tabs: ImpliedTabs?
    /// The dialect that such tabs are in.
    var tabDialect: Dialect?
    /// What the set says that its tabs are called, by their values.
    var tabLabels: [String: String] = [:]

    var admonition: Int? {
      if case .admonition(let index) = opened { index } else { nil }
    }
  }

  /// What ends with a scope.
  enum Opened { case admonition(Int), panel(Int) }

  enum ImpliedTabs { case headings, codeBlocks, comments }

  /// How deep enclosures are kept; beyond it a reader is lost anyway.
  static let maxDepth = 100

  init(source: SourceText, dialects: DialectIndex) {
    self.source = source
    self.dialects = dialects
    self.rereadLimit = 4 * source.bytes.count
    self.closedTags = HTMLScanner.closedNames(source.bytes)
  }

  mutating func run(_ tree: MarkdownTree) {
    frames = [Frame(tree: tree, map: nil, depth: 0, guide: source)]
    scopes = [
      Scope(enclosures: 0, openTags: 0, sections: sections.enter())
    ]
    if let first = tree[.root].firstChild { work.append(.nodes(first, frame: 0)) }
    while let next = work.popLast() {
      switch next {
      case .nodes(let id, let frame, let end):
        var following = frames[frame].tree[id].next
        if following == end { following = nil }
        let inside = visit(id, frame, &following)
        if let following, following != end { work.append(.nodes(following, frame: frame, until: end)) }
        work.append(contentsOf: inside.reversed())
      case .node(let id, let frame):
        var following: MarkdownTree.NodeID?
        work.append(contentsOf: visit(id, frame, &following).reversed())
      case .items(let id, let frame, let list, let ordinal, let number):
        item(id, frame, list: list, ordinal: ordinal, number: number)
      case .between(let id, let frame, let end, let item):
        work.append(contentsOf: between(id, frame, until: end, item).reversed())
      case .leave(let count, let end):
        leave(to: count, at: end)
      }
    }
    leave(to: 1, at: source.range.upper)
  }

  /// Reads one node; gives what stands inside it, and moves `following` past siblings that it took.
  private mutating func visit(
    _ id: MarkdownTree.NodeID, _ frame: Int, _ following: inout MarkdownTree.NodeID?
  ) -> [Work] {
    let tree = frames[frame].tree
    let node = tree[id]
    let range = frames[frame].source(node.range)
    if range.lower < skipEnd { return [] }
    endTabs(before: node.kind, frame)
    switch node.kind {
    case .container(let index): return container(id, tree.containers[index], frame)
    case .blockQuote: return quote(id, frame)
    case .list(let ordered, let start, _): return list(id, frame, number: ordered ? start : nil, &following)
    case .codeBlock(let index): return code(tree.codeBlocks[index], range, frame)
    case .htmlBlock: return commentTab(id, frame, &following) ?? html(id, frame)
    case .paragraph: return paragraph(id, frame, &following)
    case .heading(let level, _): return heading(id, level: level, frame, &following)
    case .thematicBreak:
      add(.thematicBreak, range)
      return []
    case .table: return table(id, frame)
    default: return children(id, frame)
    }
  }

  // MARK: Scopes

  /// Opens a scope around what follows.
  mutating func enter(_ enclosure: Element.Enclosure?, opened: Opened? = nil, tabSet: Int? = nil) {
    scopes.append(
      Scope(
        enclosures: enclosures.count, openTags: openTags.count, opened: opened, sections: sections.enter(),
        tabSet: tabSet, explicitTabSet: tabSet != nil))
    if let enclosure, enclosures.count < Self.maxDepth { enclosures.append(enclosure) }
  }

  mutating func leave(to count: Int, at end: UInt32) {
    while scopes.count > max(count, 1), let scope = scopes.popLast() {
      enclosures.removeSubrange(min(scope.enclosures, enclosures.count)...)
      openTags.cut(to: scope.openTags)
      sections.leave(scope.sections, at: end, element: elements.count)
      switch scope.opened {
      case .admonition(let index): admonitions[index].endElement = elements.count
      case .panel(let index): panels[index].endElement = elements.count
      case nil: break
      }
    }
  }

  /// Opens the scope of a node, with what stands in it, closed at the node's end.
  mutating func inside(
    _ enclosure: Element.Enclosure?, opened: Opened? = nil, end: UInt32, _ inner: [Work]
  ) -> [Work] {
    let count = scopes.count
    enter(enclosure, opened: opened)
    scopes[scopes.count - 1].isNode = true
    return inner + [.leave(scopes: count, end: end)]
  }

  func children(_ id: MarkdownTree.NodeID, _ frame: Int) -> [Work] {
    frames[frame].tree[id].firstChild.map { [.nodes($0, frame: frame)] } ?? []
  }

  // MARK: Elements

  @discardableResult
  mutating func add(_ kind: Element.Kind, _ range: SourceRange, _ text: InlineText = InlineText()) -> Int {
    placeholders += PlaceholderReader.read(text)
    return add(kind, range, text: text.string, spans: text.spans)
  }

  @discardableResult
  mutating func add(_ kind: Element.Kind, _ range: SourceRange, text: String, spans: [Element.Span] = []) -> Int {
    elements.append(
      Element(
        kind: kind, range: range, text: text, spans: spans, enclosures: enclosures, section: sections.current))
    return elements.count - 1
  }

  /// Reads inlines without keeping their images and links.
  func reader(_ frame: Int) -> InlineReader {
    InlineReader(frame: frames[frame], closedTags: closedTags)
  }

  /// The inlines of a node; its images and links are kept.
  mutating func text(_ id: MarkdownTree.NodeID, _ frame: Int) -> InlineText {
    let text = reader(frame).read(id)
    keep(text)
    return text
  }

  mutating func keep(_ text: InlineText) {
    images += text.images
    links += text.links
  }
}
