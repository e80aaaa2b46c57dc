import WaymarkMarkdown

extension Dialect {
  /// `> [!NOTE] Title`: GitLab's alerts. GitHub's reader reads them too.
  static let gitlab = Dialect(
    id: "gitlab", name: "GitLab alert", example: "> [!WARNING] Power\n> Keep the power on.",
    kinds: Dialect.github.kinds, sites: ["gitlab"], reader: "github",
    forms: [.lines(GitLabQuote.grammar, read: GitLabQuote.read)],
    writing: AdmonitionWriting(
      words: QuotedMarker.fiveWords, kinds: Set(QuotedMarker.fiveWords.values), carries: [.title],
      takes: QuotedMarker.takes, isOwn: QuotedMarker.isPlain,
      frame: { head, body in .quoted("[!\(head.kind.uppercased())]" + head.title(after: " "), body) }))
}

/// `>>> [!NOTE] Title` … `>>>`, and quotes of several paragraphs between `>>>` lines.
private enum GitLabQuote {
  static let grammar = ContainerGrammar(id: "gitlab-quote", interruptsParagraph: true, startingWith: ">") { line in
    var scan = LineScanner(line)
    let length = scan.run(of: UInt8(ascii: ">"))
    guard length >= 3 else { return nil }
    scan.skipSpace()
    var fields: [String: Range<Int>] = [:]
    if !scan.atEnd {
      guard scan.take("[!") else { return nil }
      fields["kind"] = scan.word(isClassByte)
      guard scan.take("]") else { return nil }
      scan.skipSpace()
      if !scan.atEnd { fields["title"] = scan.rest }
    }
    return .init(
      fields: fields,
      end: .closer(whenMissing: .opensNothing) { line in
        let text = line.trimmed
        guard text.count >= length, text.allSatisfy({ $0 == UInt8(ascii: ">") }) else { return nil }
        return .init(isExact: text.count == length)
      })
  }

  @Sendable static func read(_ container: MarkdownTree.Container) -> Construct? {
    guard let kind = container.piece("kind") else { return Construct(meaning: .quote) }
    return Construct(meaning: .admonition(kind: kind), title: container.piece("title"))
  }
}
