import WaymarkMarkdown
import WaymarkText

/// A guide as the layout sees it: its blocks by lines, and what stands before their content on each line.
struct Page {
  let source: SourceText
  let tree: MarkdownTree
  /// In document order; the first is the document.
  let blocks: [Block]
  /// For each line (from 0) the leaf block that it belongs to: an index into `blocks`, or -1.
  private let leaves: [Int32]

  struct Block {
    let id: MarkdownTree.NodeID
    let kind: MarkdownTree.Kind
    let parent: Int
    /// Where it starts: its marker, or its content.
    let start: Int
    /// 1-based.
    let first: Int
    var last: Int
    let prefix: Prefix
    /// Whether a list stands above it in the same parent and under the same heading.
    let followsList: Bool
    var children: [Int] = []
  }

  /// What a block asks of the beginning of its lines.
  enum Prefix {
    case none
    case quote
    /// The length of the marker, and the columns up to the content.
    case item(marker: Int, columns: Int)
    case footnote
    /// A container whose lines are indented; its body begins on the opening line where `body` says so.
    case indentation(columns: Int, body: Int?)
  }

  init(_ source: SourceText, _ tree: MarkdownTree) {
    var builder = PageBuilder(source, tree)
    builder.run()
    self.source = source
    self.tree = tree
    self.blocks = builder.blocks
    self.leaves = builder.leaves
  }

  var bytes: [UInt8] { source.bytes }
  var lineCount: Int { source.lines.count }

  /// A line without its ending; a byte order mark is no part of the first one.
  func content(ofLine number: Int) -> Range<Int> { source.content(ofLine: number) }

  /// The bytes that end a line.
  func ending(ofLine number: Int) -> String {
    let range = source.lines.range(ofLine: number)
    return source.string(SourceRange(source.contentRange(ofLine: number).upper, range.upper))
  }

  /// The innermost leaf block that a line belongs to.
  func leaf(ofLine number: Int) -> Block? {
    let index = leaves[number - 1]
    return index < 0 ? nil : blocks[Int(index)]
  }

  func isBlank(line number: Int) -> Bool { bytes[content(ofLine: number)].allSatisfy(\.isBlank) }

  func margin(ofLine number: Int, inside block: Int) -> Margin {
    Margin(ofLine: number, inside: block, blocks, source)
  }

  func container(_ block: Block) -> MarkdownTree.Container? {
    guard case .container(let index) = block.kind else { return nil }
    return tree.containers[index]
  }
}

extension SourceText {
  /// Where the text begins: after a byte order mark.
  var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  func content(ofLine number: Int) -> Range<Int> {
    let range = contentRange(ofLine: number).indices
    return number > 1 ? range : min(textStart, range.upperBound)..<range.upperBound
  }
}
