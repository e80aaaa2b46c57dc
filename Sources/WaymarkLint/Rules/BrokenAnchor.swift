import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let brokenAnchor = Rule(
    id: "broken-anchor",
    severity: .error,
    summary: "A link into the guide leads to no heading.",
    explanation: """
      A link like `[Step 2](#step-2)` jumps to the heading whose anchor is `step-2`; where there is none, it does nothing. \
      GitHub makes the anchor of a heading's text: lower case, punctuation and emoji gone, each space a hyphen (so that an \
      emoji before the text leaves a hyphen at the start). Anchors of other sites (MkDocs, Jekyll, GitLab, VitePress) count \
      where more of the guide's links fit them; ids that the author wrote (`{#id}`, `<a name>`, `id=`), titles of tabs, and the very text of a heading, as \
      Obsidian takes it, always do.
      """,
    failing: [
      Example(
        "# 📖 Overview\n\nSee [below](⟦#step-2-boot⟧) and [here](#-overview).\n\n## Step 2: Booting\n\nText.\n",
        nests: false),
      Example("# Guide\n\n- [Prepare](⟦#-prepare⟧)\n\n## Prepare\n\nText.\n", nests: false),
    ],
    passing: [
      Example(
        "# 📖 Overview\n\nSee [here](#-overview), [there](#own) and [the top](#).\n\n<a name=\"own\"></a>\n",
        nests: false),
      Example("# 1. Set up\n\n[Set up](#set-up)\n\n## Docusaurus {#docs}\n\n[Docs](#docs)\n", nests: false),
      Example(
        "# Guide\n\nA note[^1], [another page](other.md#nowhere), [a route](#/page).\n\n[^1]: Text.\n", nests: false),
    ]
  ) { compilation in
    let guide = compilation.guide
    let inner = InnerLinks(guide)
    let broken = inner.broken(in: guide)
    guard !broken.isEmpty else { return [] }
    let contents = ContentsFix(guide, inner)
    // A page of thousands of broken links is told of each, and helped with none.
    let helps = broken.count * guide.sections.count <= 100_000
    return broken.map { link, fragment in
      let range = link.destinationRange ?? link.range
      guard helps, let index = nearest(to: fragment, text: link.text, in: guide) else {
        return Finding(
          "No heading has the anchor `#\(fragment)`.", at: range, fixes: contents.fix(for: range).map { [$0] } ?? [])
      }
      let section = guide.sections[index]
      let anchor = inner.anchors[index]
      let own = link.destinationRange.map {
        Fix("write `#\(anchor)`", .suggested, [TextEdit($0, "#\(anchor)")], alters: [.target])
      }
      let fix = contents.holds(range) ? contents.fix(for: range) : own
      return Finding(
        "No heading has the anchor `#\(fragment)`; \"\(section.title)\" has `#\(anchor)`.", at: range,
        related: [.init(section.heading, "\"\(section.title)\"")], fixes: fix.map { [$0] } ?? [])
    }
  }

  /// The heading that was probably meant: the one of the same step, else the one with the most similar anchor.
  private static func nearest(to fragment: String, text: String, in guide: Guide) -> Int? {
    if let label = StepLabel(text) {
      let same = guide.sections.firstIndex { StepLabel($0.title) == label }
      if let same { return same }
    }
    let anchor = NearestWord.of(fragment, among: guide.sections.map(\.anchor))
    return guide.sections.firstIndex { $0.anchor == anchor }
  }
}
