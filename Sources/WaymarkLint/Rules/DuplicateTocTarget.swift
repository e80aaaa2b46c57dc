import WaymarkDiagnostics

extension Rule {
  static let duplicateTocTarget = Rule(
    id: "duplicate-toc-target",
    severity: .warning,
    summary: "Two entries of the contents list lead to the same place.",
    explanation: """
      Each entry of a contents list stands for a part of its own. Where two point at the same anchor, one was copied and \
      never corrected, and its part cannot be reached. Point it at its own heading. Headings of the same text have anchors \
      that end in `-1`, `-2` and so on.
      """,
    failing: [
      Example(
        "# Guide\n\n- [One](#one)\n- [Two](#two)\n- [Three](⟦#two⟧)\n\n## One\n\nA.\n\n## Two\n\nB.\n\n## Three\n\nC.\n",
        nests: false)
    ],
    passing: [
      Example(
        "# Guide\n\n- [One](#one)\n- [Two](#two)\n- [Three](#three)\n\n## One\n\nA.\n\n## Two\n\nB.\n\n## Three\n\nC.\n",
        nests: false)
    ]
  ) { compilation in
    var first: [String: Diagnostic.Related] = [:]
    let fixes = ContentsFix(compilation.guide, InnerLinks(compilation.guide)).fixes
    return (compilation.guide.contents?.entries ?? []).compactMap { entry in
      guard let before = first[entry.anchor] else {
        first[entry.anchor] = .init(entry.anchorRange, "the entry before, \"\(entry.text)\"")
        return nil
      }
      return Finding(
        "Another entry leads to `#\(entry.anchor)` too. Point this one at its own heading.", at: entry.anchorRange,
        related: [before], fixes: fixes)
    }
  }
}
