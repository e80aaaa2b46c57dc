extension Dialect {
  /// `{% hint style="info" %}` … `{% endhint %}`, tabs and titled code: GitBook.
  static let gitbook = Dialect(
    id: "gitbook", name: "GitBook block",
    kinds: AdmonitionKinds(
      ["info": .info, "success": .tip, "tip": .tip, "warning": .warning, "danger": .danger, "working": .info],
      closed: true),
    sites: ["gitbook"],
    forms: [
      .tags(
        "gitbook", TagSyntax(opening: "{%", closing: "%}", endMarks: ["end"]),
        [
          "hint": TagRole(meaning: .admonition, kinds: ["style"], fallback: "info"),
          "tabs": .tabSet, "tab": .tab, "code": TagRole(meaning: .label), "stepper": .plain, "step": .plain,
          "content-ref": .plain, "columns": .plain, "column": .plain, "expandable": .details,
        ])
    ])
}
