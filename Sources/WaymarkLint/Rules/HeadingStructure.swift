import WaymarkDiagnostics

extension Rule {
  static let headingStructure = Rule(
    id: "heading-structure",
    severity: .note,
    summary: "More than one heading of the first level.",
    explanation: """
      The heading of the first level is the guide's title. Where parts of the guide stand on that level too, a contents list, a \
      site's navigation and a screen reader cannot tell the title from its parts, and sections of the second level seem to \
      belong to the part before them. Keep one heading of the first level and move the others down.
      """,
    failing: [
      Example("# Passthrough\n\nText.\n\n⟦# Overview⟧\n\nText.\n\n# Steps\n\nText.\n", nests: false)
    ],
    passing: [
      Example("# Passthrough\n\nText.\n\n## Overview\n\nText.\n\n## Steps\n\nText.\n", nests: false),
      Example("## No title\n\nText.\n\n## Still none\n\nText.\n", nests: false),
    ]
  ) { compilation in
    let tops = compilation.guide.sections.filter { $0.level == 1 }
    guard tops.count > 1 else { return [] }
    return [
      Finding(
        "\(tops.count) headings stand on the first level; it is for the title alone.", at: tops[1].heading,
        related: [.init(tops[0].heading, "the first one, \"\(tops[0].title)\"")])
    ]
  }
}
