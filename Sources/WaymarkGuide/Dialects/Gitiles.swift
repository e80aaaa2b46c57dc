import WaymarkMarkdown

extension Dialect {
  /// `*** note` … `***`: Gitiles.
  static let gitiles = Dialect(
    id: "gitiles", name: "Gitiles block", example: "*** note\nKeep the power on.\n***",
    kinds: AdmonitionKinds(["note": .warning, "aside": .info, "promo": .tip], closed: true),
    sites: ["gitiles"],
    forms: [
      .lines(
        ContainerGrammar(id: "gitiles", interruptsParagraph: true, startingWith: "*") { line in
          var scan = LineScanner(line)
          guard scan.run(of: UInt8(ascii: "*")) == 3, scan.skipSpace() > 0 else { return nil }
          let kind = scan.word(isClassByte)
          guard scan.atEnd, ["note", "aside", "promo"].contains(scan.line[kind].string) else { return nil }
          return .init(fields: ["kind": kind], end: .closer(required: true) { $0.trimmed.elementsEqual("***".utf8) })
        },
        read: { container in container.piece("kind").map { Construct(meaning: .admonition(kind: $0)) } })
    ])
}
