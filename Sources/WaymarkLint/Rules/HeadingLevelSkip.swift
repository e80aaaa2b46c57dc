import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let headingLevelSkip = Rule(
    id: "heading-level-skip",
    severity: .note,
    summary: "A heading is more than one level below the heading before it.",
    explanation: """
      Levels tell what belongs to what. A heading of level 4 right below one of level 2 has a parent that does not exist: \
      contents lists leave a hole, and people who listen to the page look for the part they missed. Raise the heading, and \
      its siblings with it. A level is not there to make letters smaller.
      """,
    failing: [
      Example("# Guide\n\n## Boot\n\n⟦#### Intel⟧\n\nText.\n\n#### AMD\n\nText.\n", nests: false)
    ],
    passing: [
      Example("# Guide\n\n## Boot\n\n### Intel\n\nText.\n\n## Check\n\nText.\n", nests: false),
      Example("### The first heading may have any level\n\nText.\n", nests: false),
    ]
  ) { compilation in
    let guide = compilation.guide
    return zip(guide.sections, guide.sections.indices.dropFirst()).compactMap { before, index in
      let section = guide.sections[index]
      let wanted = before.level + 1
      guard section.level > wanted else { return nil }
      return Finding(
        "Level \(section.level) follows level \(before.level); level \(wanted) is skipped.", at: section.heading,
        related: [.init(before.heading, "the heading before, \"\(before.title)\"")],
        fixes: raise(from: index, by: section.level - wanted, in: guide).map { [$0] } ?? [])
    }
  }

  /// Raises a heading, and those after it that are no higher.
  private static func raise(from index: Int, by levels: Int, in guide: Guide) -> Fix? {
    let level = guide.sections[index].level
    let family = guide.sections[index...].prefix { $0.level >= level }
    let edits = family.compactMap { section -> TextEdit? in
      let marks = guide.source.slice(section.heading).prefix { $0 == UInt8(ascii: "#") }.count
      guard marks == section.level else { return nil }
      return TextEdit(SourceRange(section.heading.lower, section.heading.lower + UInt32(levels)), "")
    }
    guard edits.count == family.count else { return nil }
    // Two levels and more are skipped on purpose, for small letters: the author must say what is meant.
    return Fix(
      "raise this heading and its siblings to level \(level - levels)", levels == 1 ? .suggested : .manual, edits,
      alters: [.structure])
  }
}
