import WaymarkMarkdown

extension Dialect {
  /// `{% note %}` … `{% endnote %}` and `{% include note.html content="…" %}`: Jekyll's themes, Home Assistant, GitHub's docs.
  static let liquid = Dialect(
    id: "liquid", name: "Liquid tag", example: "{% warning %}\nKeep the power on.\n{% endwarning %}",
    sites: ["jekyll", "liquid", "home-assistant"],
    forms: [
      .tags(
        "liquid", TagSyntax(opening: "{%", closing: "%}", endMarks: ["end"]),
        kinds.merging([
          "details": TagRole(meaning: .details, titles: ["title", "summary", "0"]),
          "highlight": TagRole(meaning: .code, kinds: ["0"]), "capture": .plain, "raw": .plain, "rowheaders": .plain,
          "linux": platform, "mac": platform, "windows": platform,
        ]) { $1 }),
      .lines(LiquidInclude.grammar, read: { LiquidInclude.read($0) }),
    ])

  /// `{% windows %}`: what only the readers of one platform see.
  private static let platform = TagRole(meaning: .tab, namesItself: true)

  private static let kinds = Dictionary(
    uniqueKeysWithValues: ["note", "tip", "important", "warning", "danger", "caution", "info", "callout", "alert"].map {
      ($0, TagRole(meaning: .admonition, kinds: ["type", "style", "level"], titles: ["title", "header", "0"]))
    })
}

/// A box whose body is an attribute: `{% include callout.html type="warning" content="…" %}`.
private enum LiquidInclude {
  static let grammar = ContainerGrammar(id: "liquid-include", interruptsParagraph: false, startingWith: "{") { line in
    let bytes = Array(line)
    guard let tag = TagSyntax(opening: "{%", closing: "%}", endMarks: ["end"]).tag(bytes, at: 0),
      bytes[tag.name].string.hasPrefix("include"), bytes[tag.range.upperBound...].trimmed.isEmpty,
      let file = tag.attributes.first(where: { $0.name == "0" })?.value,
      let body = bodies.lazy.compactMap({ name in tag.attributes.first { $0.name == name }?.value }).first
    else { return nil }
    var fields = ["body": body]
    for (name, value) in tag.attributes { fields["@" + name] = value }
    // `alerts/note.html` is a box of the kind `note`.
    let name = bytes[file].split(separator: UInt8(ascii: "/")).last ?? bytes[file]
    let stem = name.prefix { $0 != UInt8(ascii: ".") }
    fields["name"] = stem.indices
    return .init(fields: fields, end: .line)
  }

  private static let bodies = ["content", "text", "message", "body", "description"]
  private static let boxes: Set<String> = ["callout", "alert", "admonition", "notice", "box", "message", "hint"]

  static func read(_ container: MarkdownTree.Container) -> Construct? {
    guard let name = container.piece("name") else { return nil }
    let kind = ["type", "kind", "class", "style", "level"].lazy.compactMap { container.piece("@" + $0) }.first
    let title = container.piece("@title") ?? container.piece("@header")
    if boxes.contains(name.text) { return Construct(meaning: .admonition(kind: kind ?? name), title: title) }
    return AdmonitionKinds.isBox(name.text) ? Construct(meaning: .admonition(kind: name), title: title) : nil
  }
}
