import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let misclosedFence = Rule(
    id: "misclosed-fence",
    severity: .error,
    summary: "A code block is closed with too few backticks.",
    explanation: """
      A fence of three backticks is closed by three or more. Two close nothing: Markdown reads on, takes the prose after it \
      and the opening of the next block for code, and every block from there on is turned inside out. Write as many backticks \
      as the block was opened with.
      """,
    failing: [
      Example("```sh\napt update\n⟦``⟧\n\nThen:\n\n```sh\nreboot\n```\n")
    ],
    passing: [
      Example("```sh\napt update\n```\n\nThen:\n\n```sh\nreboot\n```\n"),
      Example("```sh\necho `date\n``\n```\n"),
    ]
  ) { compilation in
    let guide = compilation.guide
    let source = guide.source
    return guide.codeBlocks.compactMap { block in
      guard block.notation == .fence, block.range.upper >= 2 else { return nil }
      let mark = SourceRange(block.range.upper - 2, block.range.upper)
      let line = source.slice(source.contentRange(ofLine: block.lines.upperBound))
      // The block ends with two backticks that stand alone on their line.
      guard block.lines.count > 1, source.slice(mark).elementsEqual("``".utf8),
        line.drop(while: { $0.isBlank || $0 == UInt8(ascii: ">") }).prefix(while: { !$0.isSpace }).count == 2
      else { return nil }
      let whole = guide.tree.nodes.first { node in
        if case .codeBlock = node.kind { node.range.contains(block.range) } else { false }
      }
      return Finding(
        "Two backticks do not close a block that three opened; all that follows is read the other way round.", at: mark,
        fixes: [
          Fix(
            "write the third", .suggested, [TextEdit(SourceRange(mark.upper, mark.upper), "`")],
            alters: [.structure, .code, .language, .target, .listStart, .text, .html],
            within: [whole?.range ?? block.range])
        ])
    }
  }
}
