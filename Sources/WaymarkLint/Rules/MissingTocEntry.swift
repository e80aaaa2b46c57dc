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
    guard let contents = guide.contents else { return [] }
    let candidates = guide.sections.indices.filter { index in
      guide.sections[index].heading.lower >= contents.range.upper && index != contents.section
    }
    let covered = coverage(of: candidates, by: contents.entries, in: guide)
    let levels = Dictionary(grouping: candidates) { guide.sections[$0].level }
    return candidates.compactMap { index in
      let section = guide.sections[index]
      let siblings = levels[section.level] ?? []
      let named = siblings.count { covered.contains($0) }
      guard !covered.contains(index), named >= 2, named * 10 >= siblings.count * 7 else { return nil }
      return Finding(
        "\"\(section.title)\" has no entry in the contents list, \(named) of \(siblings.count) headings of its level have.",
        at: section.heading, related: [.init(contents.range, "the contents list")])
    }
  }

  /// The sections that have an entry. An entry with a broken anchor stands for the next section of its step or its title, or
  /// just for the next one.
  private static func coverage(of candidates: [Int], by entries: [ContentsList.Entry], in guide: Guide) -> Set<Int> {
    let sections = guide.sections
    let byAnchor = Dictionary(sections.indices.map { (sections[$0].anchor, $0) }) { first, _ in first }
    let byNumber = Dictionary(grouping: candidates) { StepLabel(sections[$0].title)?.number }
    let byTitle = Dictionary(grouping: candidates) { sections[$0].title }
    let targets = entries.map { byAnchor[PercentEncoding.decoded($0.anchor)] }
    var covered = Set(targets.compactMap(\.self))
    var last = -1
    for (entry, target) in zip(entries, targets) {
      let label = StepLabel(entry.text)
      let meant = label == nil ? byTitle[entry.text] ?? candidates : byNumber[label?.number] ?? []
      if let section = target ?? meant.first(where: { $0 > last && !covered.contains($0) }) {
        covered.insert(section)
        last = section
      }
    }
    return covered
  }
}
