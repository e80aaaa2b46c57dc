import WaymarkMarkdown

extension Dialect {
  /// `:   ~~~ nginx`: the definition of a kramdown definition list, which often holds a fence.
  static let kramdownDefinition = Dialect(
    id: "kramdown-definition", name: "kramdown definition", example: "Power\n:   ~~~ sh\n    uptime\n    ~~~",
    forms: [
      .lines(
        ContainerGrammar(id: "kramdown-definition", interruptsParagraph: true, startingWith: ":") { line in
          var scan = LineScanner(line)
          guard scan.run(of: UInt8(ascii: ":")) == 1, scan.skipSpace() > 0, !scan.atEnd else { return nil }
          return ContainerGrammar.Opening(fields: ["body": scan.rest], end: .dedent(columns: min(scan.at, 4)))
        },
        read: { _ in Construct(meaning: .plain) })
    ])
}
