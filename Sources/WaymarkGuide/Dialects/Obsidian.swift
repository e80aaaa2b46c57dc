extension Dialect {
  /// `> [!kind]- Title`: Obsidian's callouts. GitHub's reader reads them too.
  static let obsidian = Dialect(
    id: "obsidian", name: "Obsidian callout", kinds: ObsidianFence.kinds, sites: ["obsidian"],
    reader: "github",
    writing: AdmonitionWriting(
      reader: "github", body: .quoted, words: AdmonitionWriting.commonWords.merging([.important: "warning"]) { $1 },
      kinds: nil, hasTitles: true, hasFolds: true,
      marker: { head in
        let sign =
          switch head.fold {
          case .none: ""
          case .open: "+"
          case .closed: "-"
          }
        return "> [!\(head.kind)]\(sign)" + (head.title.map { " " + $0 } ?? "")
      }))
}
