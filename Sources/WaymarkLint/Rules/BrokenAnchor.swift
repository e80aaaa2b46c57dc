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
    let targets = guide.links.compactMap { link in fragment(of: link.destination).map { (link, $0) } }
    guard !targets.isEmpty else { return [] }
    let written = ExplicitAnchors.all(in: guide).union(SiteAnchors.ofTabs(in: guide))
    let titles = Set(guide.sections.map(\.title))
    let open = targets.filter { !written.contains($0.1) && !titles.contains($0.1) }
    guard !open.isEmpty else { return [] }
    let anchors = SiteAnchors.best(for: guide, links: open.map(\.1))
    // A page of thousands of broken links is told of each, and helped with none.
    let helps = open.count * guide.sections.count <= 100_000
    return open.filter { !anchors.contains($0.1) && !anchors.contains($0.1.lowercased()) }.map { link, fragment in
      let range = link.destinationRange ?? link.range
      guard helps, let section = nearest(to: fragment, text: link.text, in: guide) else {
        return Finding("No heading has the anchor `#\(fragment)`.", at: range)
      }
      let edit = link.destinationRange.map { TextEdit($0, "#\(section.anchor)") }
      return Finding(
        "No heading has the anchor `#\(fragment)`; \"\(section.title)\" has `#\(section.anchor)`.", at: range,
        related: [.init(section.heading, "\"\(section.title)\"")],
        fixes: edit.map { [Fix("write `#\(section.anchor)`", .suggested, [$0], alters: [.target])] } ?? [])
    }
  }

  /// The anchor that a destination names on the guide's own page; nil for another page, for the page's top and for what only
  /// a site's scripts understand.
  private static func fragment(of destination: String) -> String? {
    guard destination.hasPrefix("#") else { return nil }
    let fragment = destination.dropFirst()
    let made = ["/", "!", ":~:", "__", "fn", "user-content-", "^"]
    guard !fragment.isEmpty, fragment.lowercased() != "top", !made.contains(where: { fragment.hasPrefix($0) }) else {
      return nil
    }
    return PercentEncoding.decoded(String(fragment))
  }

  /// The heading that was probably meant: the one of the same step, else the one with the most similar anchor.
  private static func nearest(to fragment: String, text: String, in guide: Guide) -> Section? {
    if let label = StepLabel(text) {
      let same = guide.sections.filter { StepLabel($0.title) == label }
      if let first = same.first { return first }
    }
    let anchor = NearestWord.of(fragment, among: guide.sections.map(\.anchor))
    return guide.sections.first { $0.anchor == anchor }
  }
}
