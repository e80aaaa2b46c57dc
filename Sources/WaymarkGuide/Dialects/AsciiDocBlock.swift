import WaymarkMarkdown

extension Dialect {
  /// `[NOTE]`, `====`, … `====`: the admonition blocks of AsciiDoc.
  static let asciidoc = Dialect(
    id: "asciidoc", name: "AsciiDoc block", example: "[WARNING]\n.Power\n====\nKeep the power on.\n====",
    kinds: AdmonitionKinds(
      ["note": .info, "tip": .tip, "important": .important, "caution": .warning, "warning": .warning], closed: true),
    sites: ["asciidoc", "asciidoctor", "antora"],
    forms: [
      .lines(
        ContainerGrammar(id: "asciidoc", interruptsParagraph: false, startingWith: "[") { line in
          var scan = LineScanner(line)
          guard scan.take("[") else { return nil }
          let kind = scan.word { $0.isUpper }
          let word = scan.line[kind].string.lowercased()
          guard scan.take("]"), scan.atEnd, AdmonitionKinds.isBox(word) else { return nil }
          return .init(
            fields: ["kind": kind],
            end: .closer(required: true) { line in AsciiDoc.isDelimiter(line) }, header: AsciiDoc.header)
        },
        read: { container in
          container.piece("kind").map { Construct(meaning: .admonition(kind: $0), title: container.piece("title")) }
        })
    ])
}

private enum AsciiDoc {
  /// A title `.Title`, then the line that the block is closed with, too.
  static let header: ContainerGrammar.Header = .init(isRequired: true) { line, _ in
    if isDelimiter(line) { return .last([:]) }
    guard line.first == UInt8(ascii: "."), line.count > 1, !line[1].isSpace else { return .refused }
    return .more(
      ["title": 1..<line.trimmed.endIndex],
      .init(isRequired: true) { isDelimiter($0) && $1 == 0 ? .last([:]) : .refused })
  }

  static func isDelimiter(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.trimmed
    return text.elementsEqual("--".utf8) || text.count >= 4 && text.allSatisfy { $0 == UInt8(ascii: "=") }
  }
}
