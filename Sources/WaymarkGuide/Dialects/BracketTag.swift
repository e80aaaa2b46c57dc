extension Dialect {
  /// `[note type="caution"]` … `[/note]`, `[details="Summary"]` … `[/details]`: Discourse, and the sites that it feeds.
  static let bracketTag = Dialect(
    id: "bracket-tag", name: "tag in brackets", example: "[note type=\"caution\"]\nKeep the power on.\n[/note]",
    sites: ["discourse"],
    forms: [
      .tags(
        "bracket-tag", TagSyntax(opening: "[", closing: "]", endMarks: ["/"]),
        [
          "note": TagRole(meaning: .admonition, kinds: ["type", "status"]),
          "details": TagRole(meaning: .details, titles: ["details", "title", "summary"]),
          "spoiler": .details, "tabs": .tabSet, "tab": TagRole(meaning: .tab, titles: ["tab", "title", "name"]),
        ])
    ])
}
