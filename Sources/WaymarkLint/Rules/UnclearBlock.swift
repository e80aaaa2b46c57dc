import WaymarkCompile
import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let unclearBlock = Rule(
    id: "unclear-block",
    severity: .note,
    summary: "It is not clear what a reader does with a code block.",
    explanation: """
      What a block is for, readers tell by its text and the words around it: it is typed, put into a file, or only looked at. \
      Here they say little, or different things. A run asks before it does such a block, and a script leaves it out. Say in the \
      sentence before what the block is ("Run:", "Add this to `/etc/hosts`:", "The output is:"), or state it: \
      `<!-- waymark: role=command -->` on the line above the block.
      """,
    failing: [
      Example("Then:\n\n⟦```⟧\nsomething: else\n```\n")
    ],
    passing: [
      Example("Then run:\n\n```\nsudo apt update\n```\n"),
      Example("Then:\n\n<!-- waymark: role=output -->\n```\nsomething: else\n```\n"),
    ]
  ) { compilation in
    compilation.blocks.filter { !$0.sure }.map { reading in
      let block = compilation.guide.codeBlocks[reading.block]
      return Finding(
        "This block is taken for \(name(of: reading.role)), but that is not sure. Say it in the words before, or with "
          + "`<!-- waymark: role=\(reading.role.rawValue) -->` above it.",
        at: opening(of: block, in: compilation.guide.source))
    }
  }

  private static func name(of role: Role) -> String {
    switch role {
    case .command: "commands"
    case .fileContent: "the content of a file"
    case .output: "output"
    case .consoleSession: "commands and their output"
    case .codeSample: "an example"
    case .admonition: "a note"
    case .other: "something that is neither typed nor written"
    }
  }

  /// The fence itself; the whole block where there is none.
  private static func opening(of block: CodeBlock, in source: SourceText) -> SourceRange {
    let bytes = source.slice(block.range)
    guard block.notation == .fence, let mark = bytes.first else { return block.range }
    return SourceRange(block.range.lower, block.range.lower + UInt32(bytes.prefix { $0 == mark }.count))
  }
}
