import WaymarkCompile
import WaymarkDiagnostics
import WaymarkGuide
import WaymarkKnowledge
import WaymarkShell
import WaymarkText

extension Rule {
  static let deprecatedCommand = Rule(
    id: "deprecated-command",
    severity: .warning,
    summary: "A command that current systems no longer have, or have replaced.",
    explanation: """
      A guide outlives the tools it names. A command that is gone ends the guide right there with "command not found"; one that \
      was replaced still works where it is installed, and is reported as a note. The fix writes the new name where it takes the \
      same arguments.
      """,
    failing: [
      Example("```sh\n⟦pve-efiboot-tool⟧ refresh\n```\n"),
      Example("```sh\ncurl -s https://example.org/key | sudo ⟦apt-key⟧ add -\n```\n"),
      Example("```sh\ndmesg | ⟦egrep⟧ 'DMAR|IOMMU'\n```\n"),
    ],
    passing: [
      Example("```sh\nproxmox-boot-tool refresh\nnano docker-compose.yml\ngrep -E 'DMAR|IOMMU' log\n```\n")
    ]
  ) { compilation in
    compilation.blocks([.command, .consoleSession]).flatMap { _, block in
      ShellReader.read(block.body.bytes, mode: .guideBlock).facts.calls.compactMap { call -> Finding? in
        guard let deprecated = WaymarkKnowledge.DeprecatedCommand.of(program: call.name),
          let name = place(of: call, in: block)
        else { return nil }
        let fix = Fix(
          "write `\(deprecated.replacement)`", .suggested, [TextEdit(name, deprecated.replacement)], alters: [.code])
        return Finding(
          "`\(call.name)` is \(deprecated.state == .gone ? "gone" : "outdated"): \(deprecated.reason). "
            + "Use \(deprecated.sameArguments ? "`\(deprecated.replacement)`" : deprecated.replacement).",
          at: name, fixes: deprecated.sameArguments ? [fix] : [], severity: deprecated.state == .gone ? nil : .note)
      }
    }
  }

  /// Where the program's name stands in the guide.
  private static func place(of call: CommandFacts.Call, in block: CodeBlock) -> SourceRange? {
    guard call.range.indices.upperBound <= block.body.bytes.count else { return nil }
    return block.body.bytes[call.range.indices].firstRange(of: Array(call.program.utf8))
      .map { block.body.source(of: SourceRange($0)) }
  }
}
