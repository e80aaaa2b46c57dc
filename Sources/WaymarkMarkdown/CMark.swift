import CMarkGFM
import Synchronization

/// The C library, seen as values: text in, a flat row of nodes out.
///
/// The only file that imports it. Lines and columns are the library's own (1-based, columns in bytes); those of inlines are
/// wrong too often to be of use and are not handed on.
enum CMark {
  struct Extensions: OptionSet, Sendable {
    let rawValue: Int

    static let table = Extensions(rawValue: 1)
    static let strikethrough = Extensions(rawValue: 2)
    static let autolink = Extensions(rawValue: 4)
    static let tagfilter = Extensions(rawValue: 8)
    static let tasklist = Extensions(rawValue: 16)
    static let footnotes = Extensions(rawValue: 32)

    /// What a guide is read with: everything but the tag filter, which hides what was written.
    static let reading: Extensions = [.table, .strikethrough, .autolink, .tasklist, .footnotes]

    /// The library's names; footnotes are an option there.
    static let names: [(Extensions, String)] = [
      (.table, "table"), (.strikethrough, "strikethrough"), (.autolink, "autolink"), (.tagfilter, "tagfilter"),
      (.tasklist, "tasklist"), (.footnotes, "footnotes"),
    ]

    init(rawValue: Int) { self.rawValue = rawValue }

    init(named names: [String]) {
      self = Extensions(Self.names.filter { names.contains($0.1) }.map(\.0))
    }
  }

  /// Trivial on purpose: there are many nodes, and a copy of one costs nothing.
  enum Kind: Hashable, Sendable {
    case document
    case blockQuote
    case list(ordered: Bool, start: Int, tight: Bool)
    case item(checked: Bool?)
    case codeBlock(fenced: Bool)
    case htmlBlock
    case paragraph
    case heading(level: Int)
    case thematicBreak
    /// Its literal is a letter a column: `l`, `c`, `r`, or 0.
    case table
    case tableRow(header: Bool)
    case tableCell
    case footnoteDefinition
    case text
    case softBreak
    case lineBreak
    case code
    case htmlInline
    case emphasis
    case strong
    case strikethrough
    /// Its literal is the destination.
    case link(title: Range<Int>)
    case image(title: Range<Int>)
    case footnoteReference
  }

  struct Node: Sendable {
    let kind: Kind
    /// How many ancestors it has.
    let depth: Int
    let line: Int
    let column: Int
    let endLine: Int
    /// Where its literal stands in the document's bytes.
    let literal: Range<Int>
  }

  /// What the library made of a text.
  struct Document: Sendable {
    /// Parents before their children, in document order; footnote definitions come last.
    var nodes: [Node] = []
    /// The literals of the nodes, one after the other.
    fileprivate(set) var bytes: [UInt8] = []
  }

  static func parse(_ text: [UInt8], extensions: Extensions = .reading) -> Document {
    unsafe withDocument(text, extensions) { root, _ in
      var document = Document()
      document.nodes.reserveCapacity(text.count / 32)
      document.bytes.reserveCapacity(text.count)
      var depth = 0
      unsafe document.add(root, depth: depth)
      var current = unsafe root
      while true {
        if let child = unsafe cmark_node_first_child(current) {
          depth += 1
          unsafe current = child
        } else {
          while depth > 0, unsafe cmark_node_next(current) == nil, let parent = unsafe cmark_node_parent(current) {
            depth -= 1
            unsafe current = parent
          }
          guard depth > 0, let next = unsafe cmark_node_next(current) else { return document }
          unsafe current = next
        }
        unsafe document.add(current, depth: depth)
      }
    } ?? Document()
  }

  /// The library's own HTML of a text, raw HTML included.
  static func html(_ text: [UInt8], extensions: Extensions) -> String {
    unsafe withDocument(text, extensions) { root, parser in
      let attached = unsafe cmark_parser_get_syntax_extensions(parser)
      guard let html = unsafe cmark_render_html(root, options(extensions), attached) else { return "" }
      defer { unsafe cmark_get_default_mem_allocator().pointee.free(html) }
      return unsafe String(cString: html)
    } ?? ""
  }

  /// How many nodes the library's own walk meets.
  static func count(_ text: [UInt8], extensions: Extensions) -> Int {
    unsafe withDocument(text, extensions) { root, _ in
      guard let walk = unsafe cmark_iter_new(root) else { return 0 }
      defer { unsafe cmark_iter_free(walk) }
      var count = 0
      while true {
        switch unsafe cmark_iter_next(walk) {
        case CMARK_EVENT_ENTER: count += 1
        case CMARK_EVENT_DONE: return count
        default: break
        }
      }
    } ?? 0
  }

  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func options(_ extensions: Extensions) -> Int32 {
    CMARK_OPT_UNSAFE | (extensions.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : 0)
  }

  /// While the library reads inlines, at the end of a parse, the special characters of the parser's extensions stand in one
  /// global table: one parser at a time. Blocks, and the tree once it is made, are a parser's own. (Version 0.29.0.gfm.6 writes to
  /// no other global; the arena allocator, which would be one, is not in use.)
  private static let turn = Mutex(())

  private static func withDocument<Result>(
    _ text: [UInt8], _ extensions: Extensions, _ body: (OpaquePointer, OpaquePointer) -> Result
  ) -> Result? {
    registered
    guard let parser = unsafe cmark_parser_new(options(extensions)) else { return nil }
    defer { unsafe cmark_parser_free(parser) }
    for (member, name) in Extensions.names where extensions.contains(member) {
      if let found = unsafe cmark_find_syntax_extension(name) {
        unsafe cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    unsafe text.withUnsafeBytes { bytes in
      unsafe cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    // The tree leaves the lock: nobody else knows it.
    nonisolated(unsafe) var finished: OpaquePointer?
    turn.withLock { _ in unsafe finished = cmark_parser_finish(parser) }
    guard let root = unsafe finished else { return nil }
    defer { unsafe cmark_node_free(root) }
    return unsafe body(root, parser)
  }
}

extension CMark.Document {
  fileprivate mutating func add(_ node: OpaquePointer, depth: Int) {
    let kind = unsafe kind(of: node)
    let literal =
      switch kind {
      case .link, .image: unsafe add(cmark_node_get_url(node))
      case .table: unsafe addAlignments(of: node)
      case .text, .code, .htmlInline, .htmlBlock, .codeBlock: unsafe add(cmark_node_get_literal(node))
      default: bytes.count..<bytes.count
      }
    unsafe nodes.append(
      CMark.Node(
        kind: kind, depth: depth, line: Int(cmark_node_get_start_line(node)),
        column: Int(cmark_node_get_start_column(node)), endLine: Int(cmark_node_get_end_line(node)), literal: literal))
  }

  /// Adds a text of the library's, which ends with NUL; gives where it stands.
  private mutating func add(_ text: UnsafePointer<CChar>?) -> Range<Int> {
    let lower = bytes.count
    if let text = unsafe text {
      unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: cmark_text_length(text)))
    }
    return lower..<bytes.count
  }

  private mutating func addAlignments(of table: OpaquePointer) -> Range<Int> {
    let lower = bytes.count
    if let letters = unsafe cmark_gfm_extensions_get_table_alignments(table) {
      let count = Int(unsafe cmark_gfm_extensions_get_table_columns(table))
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: letters, count: count))
    }
    return lower..<bytes.count
  }

  private mutating func kind(of node: OpaquePointer) -> CMark.Kind {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST:
      unsafe .list(
        ordered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, start: Int(cmark_node_get_list_start(node)),
        tight: cmark_node_get_list_tight(node) != 0)
    case CMARK_NODE_ITEM:
      unsafe .item(
        checked: cmark_node_is_of_type(node, "tasklist") ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil)
    case CMARK_NODE_CODE_BLOCK: .codeBlock(fenced: unsafe isFenced(node))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link(title: unsafe add(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE: .image(title: unsafe add(cmark_node_get_title(node)))
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: unsafe extensionKind(of: node)
    }
  }

  /// The kinds that extensions register at run time have a name only.
  private func extensionKind(of node: OpaquePointer) -> CMark.Kind {
    if unsafe cmark_node_is_of_type(node, "table_cell") { return .tableCell }
    if unsafe cmark_node_is_of_type(node, "table_row") { return .tableRow(header: false) }
    if unsafe cmark_node_is_of_type(node, "table_header") { return .tableRow(header: true) }
    if unsafe cmark_node_is_of_type(node, "table") { return .table }
    return unsafe cmark_node_is_of_type(node, "strikethrough") ? .strikethrough : .text
  }

  private func isFenced(_ code: OpaquePointer) -> Bool {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    return unsafe cmark_node_get_fenced(code, &length, &offset, &character) != 0
  }
}
