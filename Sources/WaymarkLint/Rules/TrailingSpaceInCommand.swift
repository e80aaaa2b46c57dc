import WaymarkDiagnostics
import WaymarkText

extension Rule {
  static let trailingSpaceInCommand = Rule(
    id: "trailing-space-in-command",
    severity: .note,
    summary: "A command ends in spaces.",
    explanation: """
      Spaces at the end of a command are copied with it and hide where it ends. Take them out. Behind a backslash they do \
      harm; `broken-continuation` says so.
      """,
    failing: [
      Example("```sh\nnano /etc/hosts⟦ ⟧\n```\n")
    ],
    passing: [
      Example("```sh\ndocker run \\\n  nginx\n```\n\nTwo spaces at the end of prose  \nbreak the line.\n")
    ]
  ) { compilation in
    compilation.blocks([.command]).flatMap { _, block in
      block.body.lines.compactMap { line -> Finding? in
        let spaces = line.text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
        guard spaces > 0, spaces < line.text.utf8.count else { return nil }
        let local = SourceRange(line.range.upper - UInt32(spaces), line.range.upper)
        let range = block.body.source(of: local)
        let edit = TextEdit(range, "")
        // Behind a backslash they do harm, which is another rule's to say.
        guard line.text.utf8.dropLast(spaces).last != UInt8(ascii: "\\") else { return nil }
        return Finding(
          "The command ends in spaces.", at: range, fixes: [Fix("take them out", .safe, [edit], alters: [.code])])
      }
    }
  }
}
