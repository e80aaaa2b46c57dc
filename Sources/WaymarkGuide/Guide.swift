import WaymarkDiagnostics
import WaymarkMarkdown
import WaymarkText

/// What was written: a guide as a reader meets it, before anybody decides what its steps mean.
///
/// Built by `GuideReader.read`. `elements` is the reading order; everything else points into it or into the source.
package struct Guide: Sendable {
  package let source: SourceText
  /// What shows the guide, as far as it is known.
  package let site: Site
  package let tree: MarkdownTree
  package let frontMatter: FrontMatter?
  /// The text of the first heading, or the front matter's title.
  package let title: String?
  package let metadata: [Metadatum]
  package let contents: ContentsList?
  /// In document order; sections nest by level through `parent`.
  package let sections: [Section]
  /// What a reader meets, in reading order, containers opened up.
  package let elements: [Element]
  package let codeBlocks: [CodeBlock]
  /// In the order of the guide; a fence's own after those of the comments before it.
  package let annotations: [Annotation]
  package let admonitions: [Admonition]
  /// Tabs and details blocks, in document order.
  package let panels: [Panel]
  package let checklists: [Checklist]
  package let tables: [Table]
  /// In prose, headings and the contents list; those of code blocks belong to the compiler.
  package let placeholders: [Placeholder]
  /// `![[…]]` and Markdown images.
  package let images: [Image]
  package let links: [Link]
  /// What reading itself found (limits); rules find the rest.
  package let diagnostics: [Diagnostic]

  package init(
    source: SourceText, site: Site, tree: MarkdownTree, frontMatter: FrontMatter?, title: String?,
    metadata: [Metadatum],
    contents: ContentsList?, sections: [Section], elements: [Element], codeBlocks: [CodeBlock],
    annotations: [Annotation], admonitions: [Admonition], panels: [Panel], checklists: [Checklist], tables: [Table],
    placeholders: [Placeholder], images: [Image],
    links: [Link], diagnostics: [Diagnostic]
  ) {
    self.source = source
    self.site = site
    self.tree = tree
    self.frontMatter = frontMatter
    self.title = title
    self.metadata = metadata
    self.contents = contents
    self.sections = sections
    self.elements = elements
    self.codeBlocks = codeBlocks
    self.annotations = annotations
    self.admonitions = admonitions
    self.panels = panels
    self.checklists = checklists
    self.tables = tables
    self.placeholders = placeholders
    self.images = images
    self.links = links
    self.diagnostics = diagnostics
  }
}
