import WaymarkMarkdown

extension Dialect {
  /// `.. note:: text` with an indented body: reStructuredText pasted into Markdown.
  static let restructuredText = Dialect(
    id: "rst", name: "reStructuredText directive", example: ".. warning:: Keep the power on.",
    kinds: RestructuredText.kinds,
    sites: ["sphinx", "rst"],
    forms: [
      .lines(
        ContainerGrammar(id: "rst", interruptsParagraph: true, startingWith: ".", open: { RestructuredText.open($0) }),
        read: { container in
          guard let kind = container.piece("kind") else { return nil }
          if RestructuredText.code.contains(kind.text) {
            let title = container.piece("caption")
            return Construct(meaning: .code(language: container.fields["title"]?.text ?? ""), title: title)
          }
          return Construct(
            meaning: .admonition(kind: container.piece("class") ?? kind), title: container.piece("title"))
        })
    ])
}

enum RestructuredText {
  static let kinds = AdmonitionKinds(
    [
      "attention": .warning, "caution": .warning, "danger": .danger, "error": .danger, "hint": .tip,
      "important": .important, "note": .info, "seealso": .info, "tip": .tip, "warning": .warning, "admonition": .info,
      "versionadded": .info, "versionchanged": .info, "deprecated": .warning,
    ], closed: true)

  /// The directives whose body is code.
  static let code: Set<String> = ["code-block", "code", "sourcecode"]

  static func open(_ line: ArraySlice<UInt8>) -> ContainerGrammar.Opening? {
    var scan = LineScanner(line)
    guard scan.take(".."), scan.skipSpace() > 0 else { return nil }
    let kind = scan.word(isClassByte)
    let name = scan.line[kind].string.lowercased()
    guard scan.take("::"), kinds.isKnown(name) || code.contains(name) else { return nil }
    scan.skipSpace()
    var fields = ["kind": kind]
    let hasArgument = code.contains(name) || name == "admonition" || name.hasPrefix("version") || name == "deprecated"
    if !scan.atEnd { fields[hasArgument ? "title" : "body"] = scan.rest }
    return .init(
      fields: fields, end: .indented(least: 1), header: fields["body"] == nil ? DirectiveOptions.header() : nil)
  }
}
