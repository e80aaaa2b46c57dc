import WaymarkDiagnostics
import WaymarkMarkdown
import WaymarkText

extension Rule {
  static let unclosedFence = Rule(
    id: "unclosed-fence",
    severity: .error,
    summary: "A code block is never closed.",
    explanation: """
      Without its closing fence a code block runs to the end of the guide, or of the item or quote it stands in: all prose \
      after it turns into code. Close it with a fence of the same character, at least as long, on a line of its own.
      """,
    failing: [
      Example("Run:\n\n⟦```sh⟧\napt update\n\nThen reboot.\n")
    ],
    passing: [
      Example("Run:\n\n~~~sh\necho '```'\n~~~\n\nThen reboot.\n")
    ]
  ) { compilation in
    let source = compilation.guide.source
    // A block may end behind what is read of a very long guide; that is said of the guide.
    let end = source.bytes.count > MarkdownParser.readableSize ? MarkdownParser.readableSize : Int.max
    return compilation.guide.codeBlocks.filter { block in
      block.notation == .fence && !block.closed && Int(block.range.upper) < end - 2
    }.map { block in
      let line = source.contentRange(ofLine: source.lines.line(of: block.range.lower))
      return Finding(
        "This code block is never closed; all that follows is code. Add the closing fence.",
        at: SourceRange(block.range.lower, min(line.upper, block.range.upper)),
        fixes: FenceEnd.fix(for: block, in: source).map { [$0] } ?? [])
    }
  }
}
