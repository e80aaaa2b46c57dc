import WaymarkDiagnostics
import WaymarkText

extension Rule {
  static let malformedAdmonition = Rule(
    id: "malformed-admonition",
    severity: .warning,
    summary: "The body of an admonition stands on its marker line.",
    explanation: """
      `!!! note "Title"` is a marker line: the body stands below it, indented by four spaces. With text after the title the \
      line is no marker at all, and the page shows three exclamation marks. Move the text to the next line and indent it.
      """,
    failing: [
      Example("⟦!!! warning \"Careful\" This erases the disk.⟧\n", nests: false)
    ],
    passing: [
      Example("!!! warning \"Careful\"\n    This erases the disk.\n", nests: false),
      Example("Careful!!! This erases the disk.\n"),
    ]
  ) { compilation in
    let source = compilation.guide.source
    return compilation.guide.admonitions.filter { $0.defects.contains(.bodyOnMarkerLine) }.map { admonition in
      let gap = SourceRange(admonition.bodyRange.lower, admonition.bodyRange.lower)
      let before = source.slice(SourceRange(admonition.markerRange.lower, gap.lower))
      let spaces = before.reversed().prefix { $0 == UInt8(ascii: " ") }.count
      let edit = TextEdit(SourceRange(gap.lower - UInt32(spaces), gap.lower), "\n    ")
      return Finding(
        "The text stands on the marker line, so this is shown as it is written. Move it below, indented by four spaces.",
        at: admonition.markerRange,
        fixes: gap.lower > admonition.markerRange.lower ? [Fix("move the text below", .suggested, [edit])] : [])
    }
  }
}
