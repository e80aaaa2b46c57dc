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
    case table(alignments: [MarkdownTree.Alignment])
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
    case link(destination: String, title: String)
    case image(destination: String, title: String)
    case footnoteReference
  }

  struct Node: Sendable {
    let kind: Kind
    /// How many ancestors it has.
    let depth: Int
    let line: Int
    let column: Int
    let endLine: Int
    let literal: [UInt8]
  }

  /// The nodes of a text, parents before their children, in document order; footnote definitions come last.
  static func parse(_ text: [UInt8], extensions: Extensions = .reading) -> [Node] {
    unsafe withDocument(text, extensions) { root, _ in
      var nodes: [Node] = []
      var depth = 0
      unsafe nodes.append(read(root, depth: depth))
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
          guard depth > 0, let next = unsafe cmark_node_next(current) else { return nodes }
          unsafe current = next
        }
        unsafe nodes.append(read(current, depth: depth))
      }
    } ?? []
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

  /// The library keeps the special characters of a parser's extensions in one global table: one parser at a time.
  private static let turn = Mutex(())

  private static func withDocument<Result: Sendable>(
    _ text: [UInt8], _ extensions: Extensions, _ body: (OpaquePointer, OpaquePointer) -> Result
  ) -> Result? {
    turn.withLock { _ in unsafe parsed(text, extensions, body) }
  }

  private static func parsed<Result: Sendable>(
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
    guard let root = unsafe cmark_parser_finish(parser) else { return nil }
    defer { unsafe cmark_node_free(root) }
    return unsafe body(root, parser)
  }

  private static func read(_ node: OpaquePointer, depth: Int) -> Node {
    unsafe Node(
      kind: kind(of: node), depth: depth, line: Int(cmark_node_get_start_line(node)),
      column: Int(cmark_node_get_start_column(node)), endLine: Int(cmark_node_get_end_line(node)),
      literal: bytes(cmark_node_get_literal(node)))
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text = unsafe text else { return [] }
    var count = 0
    while unsafe text[count] != 0 { count += 1 }
    return unsafe Array(UnsafeRawBufferPointer(start: text, count: count))
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    unsafe String(decoding: bytes(text), as: UTF8.self)
  }

  private static func kind(of node: OpaquePointer) -> Kind {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST:
      unsafe .list(
        ordered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, start: Int(cmark_node_get_list_start(node)),
        tight: cmark_node_get_list_tight(node) != 0)
    case CMARK_NODE_ITEM:
      unsafe .item(checked: isTask(node) ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil)
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
    case CMARK_NODE_LINK:
      unsafe .link(destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      unsafe .image(destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: unsafe extensionKind(of: node)
    }
  }

  /// The kinds that extensions register at run time have a name only.
  private static func extensionKind(of node: OpaquePointer) -> Kind {
    switch unsafe string(cmark_node_get_type_string(node)) {
    case "table": unsafe .table(alignments: alignments(of: node))
    case "table_header": .tableRow(header: true)
    case "table_row": .tableRow(header: false)
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    default: .text
    }
  }

  private static func isFenced(_ code: OpaquePointer) -> Bool {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    return unsafe cmark_node_get_fenced(code, &length, &offset, &character) != 0
  }

  private static func isTask(_ node: OpaquePointer) -> Bool {
    unsafe string(cmark_node_get_type_string(node)) == "tasklist"
  }

  private static func alignments(of table: OpaquePointer) -> [MarkdownTree.Alignment] {
    guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return (0..<Int(unsafe cmark_gfm_extensions_get_table_columns(table))).map {
      switch unsafe letters[$0] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }
}
