extension Dialect {
  /// `{% admonition type="warning" name="Title" %}` … `{% /admonition %}`: Markdoc and Redocly; Zola's `{% … %}` … `{% end %}`.
  static let markdoc = Dialect(
    id: "markdoc", name: "Markdoc tag",
    example: "{% admonition type=\"warning\" name=\"Power\" %}\nKeep the power on.\n{% /admonition %}",
    sites: ["markdoc", "redocly", "zola"],
    forms: [
      .tags(
        "markdoc", TagSyntax(opening: "{%", closing: "%}", endMarks: ["/", "end"], hasBracedValues: true),
        [
          "admonition": TagRole(meaning: .admonition, kinds: ["type", "kind"], fallback: "info"),
          "callout": TagRole(meaning: .admonition, kinds: ["type", "kind"], fallback: "note"),
          "alert": TagRole(meaning: .admonition, kinds: ["type", "level"], fallback: "info"),
          "note": .kind, "tip": .kind, "warning": .kind, "danger": .kind, "info": .kind, "caution": .kind,
          "tabs": .tabSet, "tab": .tab, "details": .details, "accordion": .details, "step": .step, "steps": .plain,
        ])
    ])
}
