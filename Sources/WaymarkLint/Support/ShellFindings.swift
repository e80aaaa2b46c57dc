import WaymarkCompile
import WaymarkShell
import WaymarkText

/// What the shell's parser says about the commands that a guide gives.
enum ShellFindings {
  /// Findings of some of the parser's rules, in the blocks that a reader types into a shell; the first of a block, since the
  /// parser stumbles over what follows it.
  static func of(_ rules: Set<String>, in compilation: Compilation) -> [Rule.Finding] {
    compilation.blocks([.command]).flatMap { reading, block -> [Rule.Finding] in
      guard reading.interpreter ?? "bash" == "bash", reading.sure, reading.parts.isEmpty else { return [] }
      return ShellReader.read(block.body.bytes, mode: .guideBlock).diagnostics
        .prefix(1).filter { rules.contains($0.rule) }
        .map { Rule.Finding($0.message, at: block.body.source(of: $0.range), severity: $0.severity) }
    }
  }
}
