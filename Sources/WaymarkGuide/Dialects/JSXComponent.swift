import WaymarkMarkdown

extension Dialect {
  /// `<Note>`, `<Callout type="info">`, `<Admonition type="tip">`, `<Tabs><TabItem label="X">`: components of MDX.
  static let jsx = Dialect(
    id: "jsx", name: "MDX component", example: "<Warning>\n\nKeep the power on.\n\n</Warning>",
    sites: ["mintlify", "fumadocs", "nextra", "mdx"],
    forms: [
      .tags(
        "jsx", TagSyntax(opening: "<", closing: ">", endMarks: ["/"], hasBracedValues: true), dropsMargin: true,
        spansLines: true, JSXComponent.roles),
      .lines(JSXComponent.imports, read: { _ in Construct(meaning: .hidden) }),
      .lines(JSXComponent.comment, read: { _ in Construct(meaning: .hidden) }),
    ])
}

private enum JSXComponent {
  static let roles: [String: TagRole] = {
    var roles: [String: TagRole] = [
      "Tabs": .tabSet, "TabItem": .tab, "Tab": .tab, "CodeGroup": TagRole(meaning: .codeGroup), "CodeTabs": .tabSet,
      "TabList": .tabSet, "TabPanel": .tab,
      "Steps": .plain, "Step": .step, "AccordionGroup": .plain, "Accordions": .plain, "Frame": .plain,
      "Accordion": .details, "Expandable": .details, "Details": .details, "Collapse": .details,
      "Collapsible": .details, "Spoiler": .details,
      "CodeBlock": TagRole(meaning: .code, kinds: ["language", "lang"], titles: ["title", "filename"]),
    ]
    for name in ["Note", "Tip", "Info", "Warning", "Danger", "Check", "Caution", "Important", "Error", "Success"] {
      roles[name] = .kind
    }
    let typed = ["type", "kind", "severity", "theme", "variant", "status", "intent", "level"]
    for (name, fallback) in [
      "Callout": "info", "Admonition": "note", "Aside": "note", "Alert": "info", "Banner": "info", "Notice": "note",
      "Message": "info", "Hint": "info",
    ] {
      roles[name] = TagRole(meaning: .admonition, kinds: typed, fallback: fallback)
    }
    for kind in ["Info", "Tip", "Note", "Warning", "Danger", "Caution"] {
      for box in ["Box", "Callout", "Alert"] {
        roles[kind + box] = TagRole(meaning: .admonition, fallback: kind.lowercased())
      }
    }
    return roles
  }()

  /// `{/* … */}`
  static let comment = ContainerGrammar(id: "mdx-comment", interruptsParagraph: true, startingWith: "{") { line in
    guard line.starts(with: "{/*".utf8) else { return nil }
    if line.trimmed.suffix(3).elementsEqual("*/}".utf8) { return .init(fields: [:], end: .line) }
    return .init(
      fields: [:], end: .closer(required: true) { $0.trimmed.suffix(3).elementsEqual("*/}".utf8) })
  }

  /// `import Tabs from '@theme/Tabs';`: nothing that a reader sees.
  static let imports = ContainerGrammar(id: "mdx-import", interruptsParagraph: false, startingWith: "ie") { line in
    var scan = LineScanner(line)
    let isImport = scan.take("import ")
    guard isImport || scan.take("export "), let last = scan.line.last, "'\";".utf8.contains(last) else { return nil }
    let rest = scan.line[scan.rest].string
    let isRight =
      isImport
      ? rest.contains(" from '") || rest.contains(" from \"") || "'\"".contains(rest.prefix(1))
      : rest.hasPrefix("const ") && rest.contains("=")
    return isRight ? .init(fields: [:], end: .line) : nil
  }
}
