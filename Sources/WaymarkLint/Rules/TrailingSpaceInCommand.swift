import WaymarkDiagnostics
import WaymarkText

extension Rule {
  static let trailingSpaceInCommand = Rule(
    id: "trailing-space-in-command",
    severity: .note,
    summary: "A command ends in spaces.",
    explanation: """
      Spaces at the end of a command are copied with it and hide where it ends. After a backslash they do harm: `\\` then \
      escapes the space instead of the end of the line, and the command stops in the middle. Take them out.
      """,
    failing: [
      Example("```sh\nnano /etc/hosts⟦ ⟧\n```\n"),
      Example("```sh\ndocker run \\⟦  ⟧\n  nginx\n```\n"),
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
        guard line.text.utf8.dropLast(spaces).last == UInt8(ascii: "\\") else {
          return Finding(
            "The command ends in spaces.", at: range, fixes: [Fix("take them out", .safe, [edit], alters: [.code])])
        }
        return Finding(
          "Spaces after the backslash: the command ends here instead of going on in the next line.", at: range,
          fixes: [Fix("take them out", .suggested, [edit], alters: [.code])], severity: .error)
      }
    }
  }
}
