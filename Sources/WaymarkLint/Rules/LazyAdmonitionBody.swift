import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let lazyAdmonitionBody = Rule(
    id: "lazy-admonition-body",
    severity: .warning,
    summary: "The body of a quoted admonition lacks its `>`.",
    explanation: """
      Markdown takes a line without `>` into the quote before it only while a paragraph goes on, and not every reader of \
      alerts does: there the alert is empty and its text stands outside. The next blank line, list or code block ends the quote \
      anyway, often earlier than the author thought. Begin each line of the body with `>`.
      """,
    failing: [
      Example("> ⟦[!NOTE]⟧\nBack up the file first.\nThen go on.\n", nests: false)
    ],
    passing: [
      Example("> [!NOTE]\n> Back up the file first.\n> Then go on.\n", nests: false)
    ]
  ) { compilation in
    let source = compilation.guide.source
    return compilation.guide.admonitions.filter { $0.defects.contains(.lazyBody) }.map { admonition in
      let edits = lazyLines(of: admonition, in: source).map { TextEdit(SourceRange($0, $0), "> ") }
      return Finding(
        "The lines below belong to this admonition but carry no `>`.", at: admonition.markerRange,
        fixes: edits.isEmpty ? [] : [Fix("write `>` before each line", .safe, edits, alters: [.structure])])
    }
  }

  /// Where the lines without `>` begin.
  private static func lazyLines(of admonition: Admonition, in source: SourceText) -> [UInt32] {
    source.lines.lines(of: admonition.range).dropFirst().compactMap { number in
      let line = source.contentRange(ofLine: number)
      let indent = source.slice(line).prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
      let first = source.slice(line).dropFirst(indent).first
      return first == nil || first == UInt8(ascii: ">") ? nil : line.lower + UInt32(indent)
    }
  }
}
