import WaymarkMarkdown
import WaymarkText

/// Reads a source into a guide.
package enum GuideReader {
  /// Reads; never fails. Findings about reading stand in `diagnostics`.
  package static func read(_ source: SourceText) -> Guide {
    let (tree, diagnostics) = MarkdownParser.parse(source, grammars: [])
    return Guide(
      source: source, tree: tree, frontMatter: nil, title: nil, metadata: [], contents: nil, sections: [],
      elements: [], codeBlocks: [], admonitions: [], checklists: [], tables: [], placeholders: [], images: [],
      links: [], diagnostics: diagnostics)
  }
}
