import WaymarkMarkdown
import WaymarkText

/// A tree with the way from its offsets to the guide's.
///
/// The guide itself is one frame; a body that only its dialect knows to be Markdown (an `ad-` fence) is another. Shared, as
/// whoever reads a node holds on to the whole of it.
final class Frame: Sendable {
  let tree: MarkdownTree
  /// nil for the guide's own tree.
  let map: LineMap?
  /// How many frames stand around this one.
  let depth: Int
  /// The guide.
  let guide: SourceText

  init(tree: MarkdownTree, map: LineMap?, depth: Int, guide: SourceText) {
    self.tree = tree
    self.map = map
    self.depth = depth
    self.guide = guide
  }

  func source(_ range: SourceRange) -> SourceRange { map.map { $0.source(of: range) } ?? range }

  func source(_ text: MappedText) -> MappedText {
    map.map { MappedText(bytes: text.bytes, map: text.map.through($0)) } ?? text
  }
}
