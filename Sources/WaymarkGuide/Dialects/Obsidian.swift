extension Dialect {
  /// `> [!kind]- Title`: Obsidian's callouts. GitHub's reader reads them too.
  static let obsidian = Dialect(
    id: "obsidian", name: "Obsidian callout", example: "> [!warning]- Power\n> Keep the power on.",
    kinds: ObsidianFence.kinds, sites: ["obsidian"],
    reader: "github",
    writing: AdmonitionWriting(
      words: AdmonitionWriting.commonWords.merging([.important: "warning"]) { $1 },
      kinds: nil, carries: [.title, .fold], takes: QuotedMarker.takes,
      frame: { head, body in
        .quoted("[!\(head.kind)]" + head.fold(open: "+", closed: "-") + head.title(after: " "), body)
      }))
}
