import WaymarkGuide
import WaymarkMarkdown
import WaymarkText

/// Lays a guide out: blank lines, lists, tables, fences, trailing space; nothing a reader sees changes.
package enum Tidy {
  /// The edits of a layout, as offsets of the guide; none overlaps another.
  ///
  /// What they make is a guide that has no further edits, and whose tree is the guide's: a part of a pass that would change
  /// the tree is left out. A guide that is too long to be read to its end has no edits.
  package static func layout(_ guide: Guide) -> [TextEdit] {
    layout(guide.source, guide.tree)
  }

  package static func layout(_ source: SourceText, _ tree: MarkdownTree) -> [TextEdit] {
    var layout = Layout(Page(source, tree), passes: Pass.all)
    layout.run()
    return layout.text.edits
  }
}
