import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// `=== "Title"`: content tabs of Material for MkDocs.
  static let mkdocsTab = Dialect(
    id: "mkdocs-tab", name: "MkDocs content tab",
    example: "=== \"Debian\"\n    Use apt.\n\n=== \"Fedora\"\n    Use dnf.",
    forms: [
      .lines(
        ContainerGrammar(id: "mkdocs-tab", interruptsParagraph: true, startingWith: "=") { line in
          var scan = LineScanner(line)
          guard scan.run(of: UInt8(ascii: "=")) == 3 else { return nil }
          let signs = scan.word { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "!") }
          guard scan.skipSpace() > 0, let title = scan.quoted(), scan.atEnd else { return nil }
          return ContainerGrammar.Opening(fields: ["title": title, "signs": signs], end: .dedent(columns: 4))
        },
        read: { container in
          var tab = Construct(meaning: .tab, title: container.piece("title"))
          tab.beginsSet = container.fields["signs"]?.text.contains("!") == true
          return tab
        })
    ])
}
