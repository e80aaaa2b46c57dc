import WaymarkDiagnostics

extension Rule {
  package static let mixedAdmonitionSyntaxes = Rule(
    id: "mixed-admonition-syntaxes",
    severity: .warning,
    summary: "Admonitions are written in the syntaxes of different sites.",
    explanation: """
      Each site generator has a syntax of its own for notes and warnings, and shows the others' as plain text or as code. A \
      guide that mixes them is right nowhere. Keep the one of the site that shows the guide. Paragraphs that begin with \
      **Note:** are plain Markdown and mix with anything.
      """,
    failing: [
      Example("> [!NOTE]\n> One.\n\nText.\n\n⟦```ad-tip⟧\nTwo.\n```\n", nests: false)
    ],
    passing: [
      Example("> [!NOTE]\n> One.\n\n> [!TIP]\n> Two.\n\n**Note:** three.\n", nests: false)
    ]
  ) { compilation in
    let guide = compilation.guide
    let marked = guide.admonitions.filter { !AdmonitionConversion.plain.contains($0.dialect) }
    guard let first = marked.first, let other = marked.first(where: { $0.dialect != first.dialect }) else { return [] }
    var dialects: [String] = []
    for admonition in marked where !dialects.contains(admonition.dialect) { dialects.append(admonition.dialect) }
    let fix = AdmonitionConversion.dialect(of: guide).flatMap { AdmonitionConversion(guide, to: $0, all: false).fix }
    return [
      Finding(
        "Admonitions in the syntaxes of \(dialects.joined(separator: ", ")): no site shows them all. Keep one.",
        at: other.markerRange, related: [.init(first.markerRange, "the first one, in the syntax of \(first.dialect)")],
        fixes: fix.map { [$0] } ?? [])
    ]
  }
}
