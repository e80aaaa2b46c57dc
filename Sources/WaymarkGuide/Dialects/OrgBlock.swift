import WaymarkMarkdown

extension Dialect {
  /// `#+BEGIN_NOTE` … `#+END_NOTE`: Logseq and Org.
  static let orgBlock = Dialect(
    id: "org", name: "Org block", example: "#+BEGIN_WARNING\nKeep the power on.\n#+END_WARNING",
    sites: ["logseq", "org"],
    forms: [
      .lines(
        ContainerGrammar(id: "org", interruptsParagraph: true, startingWith: "#") { line in
          var scan = LineScanner(line)
          guard scan.line.prefix(8).string.lowercased() == "#+begin_" else { return nil }
          scan.at = 8
          let kind = scan.word(isClassByte)
          let word = scan.line[kind].string.lowercased()
          guard scan.atEnd, AdmonitionKinds.isBox(word) || word == "pinned" else { return nil }
          let end = "#+end_" + word
          return .init(fields: ["kind": kind], end: .closer(required: true) { $0.trimmed.string.lowercased() == end })
        },
        read: { container in container.piece("kind").map { Construct(meaning: .admonition(kind: $0)) } })
    ])
}
