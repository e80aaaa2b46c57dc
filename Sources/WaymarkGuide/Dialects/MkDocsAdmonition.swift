import WaymarkMarkdown
import WaymarkText

extension Dialect {
  /// `!!! note "Title"` and the collapsible `??? note`: Python-Markdown, Material for MkDocs, Backstage.
  static let mkdocs = Dialect(
    id: "mkdocs", name: "MkDocs admonition", example: "!!! warning \"Power\"\n    Keep the power on.",
    sites: ["mkdocs"],
    forms: [
      .lines(MkDocsAdmonition.grammar(wordsAreClasses: false), read: MkDocsAdmonition.read),
      .only(
        on: ["mkdocs", "material", "zensical", "backstage", "pymdown", "python-markdown"],
        .lines(MkDocsAdmonition.grammar(wordsAreClasses: true), read: MkDocsAdmonition.read)),
    ],
    writing: AdmonitionWriting(
      words: AdmonitionWriting.commonWords, kinds: nil, carries: [.title, .noTitle, .fold],
      frame: { head, body in
        let sign = head.fold == .none ? "!!!" : head.fold(open: "???+", closed: "???")
        return .init(
          opener: ["\(sign) \(head.kind)" + (head.title.map { " \"\($0)\"" } ?? "")], inner: "    ",
          isApart: body.lines.first?.hasPrefix(" ") == true)
      }))
}

enum MkDocsAdmonition {
  /// `wordsAreClasses` says what words after the kind are: classes to Python-Markdown, a title to markdown-it and to most
  /// authors.
  static func grammar(wordsAreClasses: Bool) -> ContainerGrammar {
    ContainerGrammar(id: "mkdocs-admonition", interruptsParagraph: true, startingWith: "!?") {
      open($0, wordsAreClasses)
    }
  }

  private static func open(_ line: ArraySlice<UInt8>, _ wordsAreClasses: Bool) -> ContainerGrammar.Opening? {
    var scan = LineScanner(line)
    let collapsible = scan.next == UInt8(ascii: "?")
    guard scan.run(of: collapsible ? UInt8(ascii: "?") : UInt8(ascii: "!")) == 3 else { return nil }
    var fields: [String: Range<Int>] = ["marker": 0..<3]
    if collapsible {
      fields["fold"] = scan.at..<scan.at + scan.run(of: UInt8(ascii: "+"))
    }
    scan.skipSpace()
    let kind = scan.word(isClassByte)
    scan.skipSpace()
    if !kind.isEmpty { fields["kind"] = kind }
    // `!!! note inline end "Title"`
    if let quote = scan.line[scan.rest].firstIndex(of: UInt8(ascii: "\"")), areClasses(scan.line[scan.at..<quote]) {
      scan.at = quote
    }
    if let title = scan.quoted() { fields["title"] = title }
    guard !kind.isEmpty || (collapsible && fields["title"] != nil) else { return nil }
    scan.skipSpace()
    if !scan.atEnd {
      // Not the dialect's grammar, but what authors write: placement words, an unquoted title, the body itself.
      if fields["title"] != nil {
        fields["body"] = scan.rest
      } else if !(wordsAreClasses ? areClasses(scan.line[scan.rest]) : isPlacement(scan.line[scan.rest])) {
        fields["title"] = scan.rest
      }
    }
    return ContainerGrammar.Opening(fields: fields, end: .dedent(columns: 4))
  }

  private static func areClasses(_ words: ArraySlice<UInt8>) -> Bool {
    words.allSatisfy { isClassByte($0) || $0 == 0x20 }
  }

  private static func isPlacement(_ words: ArraySlice<UInt8>) -> Bool {
    words.split(separator: 0x20).allSatisfy { $0.string == "inline" || $0.string == "end" }
  }

  @Sendable static func read(_ container: MarkdownTree.Container) -> Construct? {
    let kind = container.fields["kind"].map { Piece($0.text, $0.range) }
    let title = container.fields["title"].map { Piece($0.text, $0.range) }
    guard let fold = container.fields["fold"] else {
      guard let kind else { return nil }
      return Construct(
        meaning: .admonition(kind: kind), title: title,
        defects: container.fields["body"] == nil ? [] : [.bodyOnMarkerLine])
    }
    let state: Admonition.Fold = fold.text.isEmpty ? .closed : .open
    guard let kind else { return Construct(meaning: .details, title: title, fold: state) }
    return Construct(meaning: .admonition(kind: kind), title: title, fold: state)
  }
}
