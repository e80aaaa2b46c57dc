import WaymarkMarkdown
import WaymarkText

/// Reads a source into a guide.
package enum GuideReader {
  /// Reads; never fails. Findings about reading stand in `diagnostics`.
  package static func read(_ source: SourceText) -> Guide {
    let dialects = DialectIndex.all
    let (tree, diagnostics) = MarkdownParser.parse(source, grammars: dialects.grammars)
    var walk = GuideWalk(source: source, dialects: dialects)
    walk.run(tree)
    let sections = walk.sections.finish(at: source.range.upper, element: walk.elements.count) { $0.map { _ in "" } }
    return Guide(
      source: source, tree: tree, frontMatter: walk.frontMatter, title: title(sections, walk.frontMatter),
      metadata: walk.metadata, contents: walk.contents?.finished(sections, walk.elements), sections: sections,
      elements: walk.elements, codeBlocks: walk.codeBlocks,
      admonitions: walk.admonitions.map { $0.finished(walk.elements) }, checklists: walk.checklists,
      tables: walk.tables, placeholders: walk.placeholders, images: walk.images, links: walk.links,
      diagnostics: diagnostics)
  }

  private static func title(_ sections: [Section], _ frontMatter: FrontMatter?) -> String? {
    let given = frontMatter?.values.first { $0.key.lowercased() == "title" }?.value
    guard let first = sections.first else { return given }
    return first.level == 1 ? first.title : given ?? first.title
  }
}
