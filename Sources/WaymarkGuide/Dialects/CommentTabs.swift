import WaymarkMarkdown

extension Dialect {
  /// `<!-- tabs:start -->`, `<!-- tabs-open -->`: headings between two comments are tabs, in docsify and ExDoc; comments are,
  /// in the first Docusaurus.
  static let commentTabs = Dialect(
    id: "comment-tabs", name: "tabs between comments",
    example: "<!-- tabs:start -->\n\n#### Debian\n\nUse apt.\n\n#### Fedora\n\nUse dnf.\n\n<!-- tabs:end -->",
    forms: [
      .lines(
        ContainerGrammar(id: "comment-tabs", interruptsParagraph: true, startingWith: "<") { line in
          guard let end = ends[line.trimmed.string] else { return nil }
          let first = line.trimmed.indices
          return .init(fields: ["set": first], end: .closer(required: true) { $0.trimmed.string == end })
        },
        read: { container in
          let isDocusaurus = container.fields["set"]?.text.contains("CODE_TABS") == true
          return Construct(meaning: isDocusaurus ? .commentTabs : .headingTabs)
        })
    ])

  private static let ends = [
    "<!-- tabs:start -->": "<!-- tabs:end -->", "<!-- tabs-open -->": "<!-- tabs-close -->",
    "<!--DOCUSAURUS_CODE_TABS-->": "<!--END_DOCUSAURUS_CODE_TABS-->",
  ]
}
