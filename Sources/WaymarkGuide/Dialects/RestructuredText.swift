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

  static func open(_ line: ArraySlice<UInt8>) -> ContainerGrammar.Opening? {
    var scan = LineScanner(line)
    guard scan.take(".."), scan.skipSpace() > 0 else { return nil }
    let kind = scan.word(isClassByte)
    let name = scan.line[kind].string.lowercased()
    guard scan.take("::"), kinds.isKnown(name) else { return nil }
    scan.skipSpace()
    var fields = ["kind": kind]
    let hasArgument = name == "admonition" || name.hasPrefix("version") || name == "deprecated"
    if !scan.atEnd { fields[hasArgument ? "title" : "body"] = scan.rest }
    return .init(
      fields: fields, end: .indented(least: 1), header: fields["body"] == nil ? DirectiveOptions.header() : nil)
  }
}
