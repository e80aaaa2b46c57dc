extension Dialect {
  /// `{% hint style="info" %}` … `{% endhint %}`, tabs and titled code: GitBook.
  static let gitbook = Dialect(
    id: "gitbook", name: "GitBook block", example: "{% hint style=\"warning\" %}\nKeep the power on.\n{% endhint %}",
    kinds: AdmonitionKinds(
      ["info": .info, "success": .tip, "tip": .tip, "warning": .warning, "danger": .danger, "working": .info],
      closed: true),
    sites: ["gitbook"],
    forms: [
      .tags(
        "gitbook", TagSyntax(opening: "{%", closing: "%}", endMarks: ["end"]),
        [
          "hint": TagRole(meaning: .admonition, kinds: ["style"], fallback: "info"),
          "tabs": .tabSet, "tab": .tab, "code": TagRole(meaning: .label), "stepper": .plain, "step": .step,
          "content-ref": .plain, "columns": .plain, "column": .plain, "expandable": .details,
        ]),
      .quote(oldHint),
    ])

  /// `> **[warning] Title**`: what a plugin of the old GitBook had.
  @Sendable private static func oldHint(_ text: InlineText) -> Lead? {
    let line = text.line(0)
    guard text.bytes.first == UInt8(ascii: "["), text.spans.first.map({ $0.kind == .strong && $0.offset == 0 }) == true,
      let close = text.bytes[line].firstIndex(of: UInt8(ascii: "]")), close > 1,
      AdmonitionKinds.isBox(text.bytes[1..<close].string.lowercased())
    else { return nil }
    let title = text.bytes[(close + 1)..<line.upperBound].trimmed
    return Lead(
      construct: Construct(
        meaning: .admonition(kind: text.piece(1..<close)), title: title.isEmpty ? nil : text.piece(title.indices)),
      marker: line)
  }
}
