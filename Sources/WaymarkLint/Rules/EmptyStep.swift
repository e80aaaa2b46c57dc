import WaymarkDiagnostics
import WaymarkGuide

extension Rule {
  static let emptyStep = Rule(
    id: "empty-step",
    severity: .warning,
    summary: "A step or section holds nothing, or only says that something will come.",
    explanation: """
      A reader who works through a guide stops at a heading with nothing below it, or with "coming soon", and cannot know \
      whether something must be done there. Write it, or take the heading out until there is something to say.
      """,
    failing: [
      Example(
        "# Guide\n\n## Step 1: Boot\n\nText.\n\n⟦## Step 2: Add devices⟧\n\n(Coming Soon!)\n\n---\n", nests: false),
      Example("# Guide\n\nText.\n\n⟦## Check⟧\n\n## Go on\n\nText.\n", nests: false),
    ],
    passing: [
      Example("# Guide\n\n## Steps\n\n### Step 1\n\nText.\n\n## Notes\n\nNothing of importance yet.\n", nests: false),
      Example("# Guide\n\nText.\n\n## Next: [the web server](web.md)\n", nests: false),
      Example("# Guide\n\n## Soon\n\nThis service is coming soon to Debian, until then build it.\n", nests: false),
    ]
  ) { compilation in
    let guide = compilation.guide
    let parents = Set(guide.sections.compactMap(\.parent))
    return guide.sections.indices.filter { !parents.contains($0) }.compactMap { index in
      let section = guide.sections[index]
      let heading = section.elements.first.map { guide.elements[$0] }
      // A heading that links to another page is a signpost.
      guard guide.sections.count > 1, heading?.spans.contains(where: { $0.kind == .link }) != true else { return nil }
      let body = section.elements.dropFirst().map { guide.elements[$0] }.filter { $0.kind != .thematicBreak }
      guard body.allSatisfy({ $0.kind == .prose && isPromise($0.text) }), body.count <= 1 else { return nil }
      let what = StepLabel(section.title) == nil ? "section" : "step"
      let has = body.first.map { "only says \"\($0.text)\"" } ?? "holds nothing"
      return Finding("This \(what) \(has). Write it, or take the heading out.", at: section.heading)
    }
  }

  /// "(Coming Soon!)", "TBD", "work in progress".
  private static func isPromise(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.joined(separator: " ")
    return [
      "coming soon", "tbd", "tba", "to be done", "to be announced", "to be continued", "work in progress", "wip",
      "under construction", "todo", "to be written", "to be added", "in progress",
    ].contains(words)
  }
}
