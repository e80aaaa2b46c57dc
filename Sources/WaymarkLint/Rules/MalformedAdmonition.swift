import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let malformedAdmonition = Rule(
    id: "malformed-admonition",
    severity: .warning,
    summary: "The body of an admonition stands on its marker line.",
    explanation: """
      A marker line holds the kind, and in some dialects a title; the body stands below it. `!!! note "Title" text` is no marker \
      at all and shows three exclamation marks; `> [!NOTE] text` is a plain quote on GitHub, with the brackets in it. Move the text \
      to the next line: indented by four spaces below `!!!`, behind a `>` of its own in a quote.
      """,
    failing: [
      Example("⟦!!! warning \"Careful\"⟧ This erases the disk.\n", nests: false)
    ],
    passing: [
      Example("!!! warning \"Careful\"\n    This erases the disk.\n", nests: false),
      Example("Careful!!! This erases the disk.\n"),
    ]
  ) { compilation in
    compilation.guide.admonitions.filter { $0.defects.contains(.bodyOnMarkerLine) }.map { admonition in
      Finding(
        "The text stands on the marker line, so this is shown as it is written. Move the text to a line of its own below.",
        at: admonition.markerRange, fixes: split(admonition, in: compilation.guide.source).map { [$0] } ?? [])
    }
  }

  /// Breaks the line where the body begins; the new line begins as the old one does.
  private static func split(_ admonition: Admonition, in source: SourceText) -> Fix? {
    let marker = admonition.markerRange.lower
    let body = admonition.bodyRange.lower
    guard body > marker else { return nil }
    let line = source.contentRange(ofLine: source.lines.line(of: marker))
    let start = source.string(SourceRange(line.lower, marker))
    guard start.allSatisfy({ $0 == " " || $0 == ">" }) else { return nil }
    let spaces = source.slice(SourceRange(marker, body)).reversed().prefix { $0 == UInt8(ascii: " ") }.count
    let indent = source.slice(admonition.markerRange).first == UInt8(ascii: "!") ? "    " : ""
    return Fix(
      "move the text below", .suggested,
      [
        TextEdit(
          SourceRange(body - UInt32(spaces), body),
          source.ending(ofLine: source.lines.line(of: marker)) + start + indent)
      ], alters: [.text, .structure])
  }
}
