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
    var layout = Layout(Page(guide.source, guide.tree), passes: Pass.all, grammars: Dialect.grammars(of: guide))
    layout.run()
    return layout.text.edits
  }
  /// The layouts of the bodies that are Markdown in a code fence: the lines of each fence, and the edits inside.
  package static func fencedBodies(_ guide: Guide) -> [(range: SourceRange, edits: [TextEdit])] {
    fencedBodies(guide, depth: 0)
  }

  /// Fences inside fences are laid out with them, down to this many.
  private static let depth = 8

  private static func fencedBodies(_ guide: Guide, depth: Int) -> [(range: SourceRange, edits: [TextEdit])] {
    guard depth < Self.depth else { return [] }
    return FencedBody.all(in: guide).compactMap { body in
      var text = body.text.bytes
      let inner = GuideReader.read(body.text, site: guide.site)
      text = TextEdit.apply(layout(inner), to: text)
      let laidOut = GuideReader.read(SourceText(path: body.text.path, bytes: text), site: guide.site)
      text = TextEdit.apply(fencedBodies(laidOut, depth: depth + 1).flatMap(\.edits), to: text)
      let edits = text == body.text.bytes ? [] : body.edits(to: text)
      return edits.isEmpty ? nil : (body.range, edits)
    }
  }
}
