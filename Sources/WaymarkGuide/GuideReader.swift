import WaymarkMarkdown
import WaymarkText

/// Reads a source into a guide.
package enum GuideReader {
  /// Reads; never fails. Findings about reading stand in `diagnostics`.
  ///
  /// `site` is what shows the guide; the guide's front matter says it where `site` leaves it open.
  package static func read(_ source: SourceText, site: Site = Site()) -> Guide {
    let site = site.said(by: source)
    let dialects = DialectIndex.of(source, site: site)
    let (tree, diagnostics) = MarkdownParser.parse(source, grammars: dialects.grammars)
    var walk = GuideWalk(source: source, dialects: dialects)
    walk.run(tree)
    let sections = walk.sections.finish(at: source.range.upper, element: walk.elements.count)
    let contents = walk.contents?.finished(sections, walk.elements)
    return Guide(
      source: source, site: site, tree: tree, frontMatter: walk.frontMatter,
      title: title(sections, contents, walk.frontMatter), metadata: walk.metadata, contents: contents,
      sections: sections, elements: walk.elements, codeBlocks: walk.codeBlocks,
      annotations: AnnotationReader.read(walk.elements, walk.codeBlocks, source),
      admonitions: walk.admonitions.map { $0.finished(walk.elements) },
      panels: walk.panels.map { $0.finished(walk.elements) }, checklists: walk.checklists,
      tables: walk.tables, placeholders: walk.placeholders, images: walk.images, links: walk.links,
      diagnostics: diagnostics + walk.diagnostics)
  }

  /// The first heading where it stands at the top level, else what the front matter says, else the first heading.
  private static func title(
    _ sections: [Section], _ contents: ContentsList?, _ frontMatter: FrontMatter?
  ) -> String? {
    let given = frontMatter?.values.first { $0.key.lowercased() == "title" }?.value
    guard let index = sections.indices.first(where: { $0 != contents?.section }) else { return given }
    let first = sections[index]
    return first.level == 1 ? first.title : given ?? first.title
  }
}
