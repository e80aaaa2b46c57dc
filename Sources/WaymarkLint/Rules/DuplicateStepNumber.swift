import WaymarkDiagnostics
import WaymarkGuide

extension Rule {
  static let duplicateStepNumber = Rule(
    id: "duplicate-step-number",
    severity: .warning,
    summary: "Two steps side by side have the same number.",
    explanation: """
      "Go back to step 4" must name one step. Where two headings under the same parent carry the same number, one was added or \
      moved and the rest was not counted again. Number them anew, and look at what refers to them.
      """,
    failing: [
      Example("# Guide\n\n## Step 1: Boot\n\nText.\n\n⟦## Step 1: Check⟧\n\nText.\n", nests: false),
      Example("# Guide\n\n## 1. Boot\n\nText.\n\n## 2. Check\n\nText.\n\n⟦## 2. Done⟧\n\nText.\n", nests: false),
    ],
    passing: [
      Example(
        "# Server\n\n## Step 1: Boot\n\nText.\n\n# Agent\n\n## Step 1: Boot\n\nText.\n\n## 10 tips\n\n## 10 tricks\n",
        nests: false)
    ]
  ) { compilation in
    struct Key: Hashable {
      let parent: Int?
      let level: Int
      let label: StepLabel
    }
    var first: [Key: Section] = [:]
    lazy var renumbering = Renumbering.fix(for: compilation.guide)
    return compilation.guide.sections.compactMap { section in
      guard let label = StepLabel(section.title) else { return nil }
      let key = Key(parent: section.parent, level: section.level, label: label)
      guard let before = first[key] else {
        first[key] = section
        return nil
      }
      return Finding(
        "Another heading is \(label) already. Number the steps anew.", at: section.heading,
        related: [.init(before.heading, "the first one, \"\(before.title)\"")],
        fixes: renumbering.map { [$0] } ?? [])
    }
  }
}
