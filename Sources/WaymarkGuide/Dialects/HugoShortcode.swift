extension Dialect {
  /// `{{< alert >}}` … `{{< /alert >}}`: the shortcodes of Hugo's themes.
  static let hugo = Dialect(
    id: "hugo", name: "Hugo shortcode", example: "{{< alert type=\"warning\" >}}\nKeep the power on.\n{{< /alert >}}",
    sites: ["hugo", "docsy", "hextra", "relearn", "geekdoc", "hugo-book"],
    forms: [
      .tags("hugo-raw", TagSyntax(opening: "{{<", closing: ">}}", endMarks: ["/"]), roles),
      .tags("hugo-markdown", TagSyntax(opening: "{{%", closing: "%}}", endMarks: ["/"]), roles),
    ])

  private static let roles: [String: TagRole] = {
    let titles = ["title", "label", "name", "header", "summary"]
    let typed = ["type", "style", "color", "level", "context", "0"]
    var roles: [String: TagRole] = [
      "alert": TagRole(meaning: .admonition, kinds: typed, fallback: "primary", titles: titles),
      "notice": TagRole(meaning: .admonition, kinds: typed, fallback: "note", titles: titles + ["1"]),
      "admonition": TagRole(meaning: .admonition, kinds: typed, fallback: "note", titles: titles + ["1"]),
      "callout": TagRole(meaning: .admonition, kinds: typed, fallback: "info", titles: titles),
      "hint": TagRole(meaning: .admonition, kinds: typed, fallback: "note", titles: titles + ["1"]),
      "pageinfo": TagRole(meaning: .admonition, kinds: ["color"], fallback: "primary", titles: titles),
      "details": TagRole(meaning: .details, titles: titles + ["0"], isOpen: true),
      "expand": TagRole(meaning: .details, titles: titles + ["0"]),
      "collapse": TagRole(meaning: .details, titles: titles + ["0"]),
      "accordion": TagRole(meaning: .details, titles: titles + ["0"]),
      "spoiler": TagRole(meaning: .details, titles: titles + ["0"]),
      "tab": TagRole(meaning: .tab, titles: ["title", "name", "header", "label", "tabname", "0"]),
      "tabs": .tabSet, "tabpane": .tabSet, "tabgroup": .tabSet, "codetabs": .tabSet,
      "codetab": TagRole(meaning: .tab, titles: ["title", "name", "header", "0"]),
      "steps": .plain, "step": .step, "columns": .plain, "column": .plain,
      "highlight": TagRole(meaning: .code, kinds: ["0"]),
    ]
    for kind in ["note", "tip", "important", "caution", "warning", "danger", "info", "attention", "success", "error"] {
      roles[kind] = TagRole(meaning: .admonition, titles: titles + ["0"])
    }
    return roles
  }()
}
