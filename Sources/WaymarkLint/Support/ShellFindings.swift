import WaymarkCompile
import WaymarkDiagnostics
import WaymarkShell
import WaymarkText

/// What the shell's parser says about the commands that a guide gives.
enum ShellFindings {
  /// What makes a script no script: the parser stumbles over what follows it.
  private static let faults: Set<String> = [
    "shell-syntax", "unclosed-substitution", "unbalanced-quote", "unterminated-here-document", "shell-too-deep",
  ]

  /// Faults of some of the parser's rules, in the blocks that a reader types into a shell; the first of a block.
  static func of(_ rules: Set<String>, in compilation: Compilation) -> [Rule.Finding] {
    compilation.blocks([.command]).flatMap { reading, block -> [Rule.Finding] in
      guard reading.interpreter ?? "bash" == "bash", reading.sure, reading.parts.isEmpty else { return [] }
      return ShellReader.read(block.body.bytes, mode: .guideBlock).diagnostics
        .filter { faults.contains($0.rule) }.prefix(1).filter { rules.contains($0.rule) }
        .map { Rule.Finding($0.message, at: block.body.source(of: $0.range), severity: $0.severity) }
    }
  }

  /// What a page put into commands, by the parser's name for it; each, with the rule's own severity.
  static func pasted(_ rule: String, in compilation: Compilation) -> [Rule.Finding] {
    compilation.blocks([.command]).flatMap { reading, block -> [Rule.Finding] in
      guard reading.interpreter ?? "bash" == "bash" else { return [] }
      return ShellReader.read(block.body.bytes, mode: .guideBlock).diagnostics.filter { $0.rule == rule }.map {
        let found = $0.mapped(through: block.body.map)
        return Rule.Finding(found.message, at: found.range, fixes: found.fixes)
      }
    }
  }
}
