import WaymarkMarkdown

extension Dialect {
  /// `<!-- tabs:start -->`, `<!-- tabs-open -->`: headings between two comments are tabs, in docsify and ExDoc.
  static let commentTabs = Dialect(
    id: "comment-tabs", name: "tabs between comments",
    example: "<!-- tabs:start -->\n\n#### Debian\n\nUse apt.\n\n#### Fedora\n\nUse dnf.\n\n<!-- tabs:end -->",
    forms: [
      .lines(
        ContainerGrammar(id: "comment-tabs", interruptsParagraph: true, startingWith: "<") { line in
          guard let end = ends[line.trimmed.string] else { return nil }
          return .init(fields: [:], end: .closer(required: true) { $0.trimmed.string == end })
        }, read: { _ in Construct(meaning: .headingTabs) })
    ])

  private static let ends = [
    "<!-- tabs:start -->": "<!-- tabs:end -->", "<!-- tabs-open -->": "<!-- tabs-close -->",
  ]
}
