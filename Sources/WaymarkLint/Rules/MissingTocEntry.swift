import WaymarkDiagnostics
import WaymarkGuide

extension Rule {
  static let missingTocEntry = Rule(
    id: "missing-toc-entry",
    severity: .warning,
    summary: "A heading has no entry in the contents list.",
    explanation: """
      A contents list that names nearly all headings of a level makes readers believe that it names them all. A heading \
      without an entry was added later, or its entry was forgotten. Levels of which the list names only some headings, the \
      title, and what stands before the list are not expected in it.
      """,
    failing: [
      Example(
        """
        # Guide

        - [One](#one)
        - [Two](#two)
        - [Three](#three)

        ## One

        A.

        ## Two

        B.

        ## Three

        C.

        ⟦## Four⟧

        D.

        """, nests: false)
    ],
    passing: [
      Example(
        """
        # Guide

        - [One](#one)
        - [Two](#two)
        - [Step 3](#stale)

        ## One

        ### Not in the list, nor its like

        A.

        ## Two

        B.

        ## Step 3: Boot

        C.

        """, nests: false)
    ]
  ) { compilation in
    let guide = compilation.guide
    let inner = InnerLinks(guide)
    guard let contents = guide.contents, let missing = MissingEntries(guide, inner), !missing.sections.isEmpty else {
      return []
    }
    let fixes = ContentsFix(guide, inner, missing: missing.sections).fixes
    return missing.sections.map { index in
      let section = guide.sections[index]
      let (named, all) = missing.share(ofLevel: section.level)
      return Finding(
        "\"\(section.title)\" has no entry in the contents list, \(named) of \(all) headings of its level have.",
        at: section.heading, related: [.init(contents.range, "the contents list")], fixes: fixes)
    }
  }
}
