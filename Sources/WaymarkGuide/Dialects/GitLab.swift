extension Dialect {
  /// `> [!NOTE] Title`: GitLab's alerts. GitHub's reader reads them too.
  static let gitlab = Dialect(
    id: "gitlab", name: "GitLab alert", kinds: Dialect.github.kinds, forms: [],
    writing: AdmonitionWriting(
      reader: "github", body: .quoted, words: QuotedMarker.fiveWords, kinds: Set(QuotedMarker.fiveWords.values),
      hasTitles: true, hasFolds: false,
      marker: { head in "> [!\(head.kind.uppercased())]" + (head.title.map { " " + $0 } ?? "") }))
}
