import WaymarkCompile
import WaymarkDiagnostics
import WaymarkShell
import WaymarkText

extension Rule {
  static let commandAfterReboot = Rule(
    id: "command-after-reboot",
    severity: .warning,
    summary: "Commands stand after a reboot in the same block.",
    explanation: """
      A block is copied and run as a whole. What stands after `reboot` in it may still start while the machine goes down, or \
      never runs; the reader who comes back after the reboot does not know that something was left. Put what comes after the \
      reboot into a block of its own.
      """,
    failing: [
      Example("```sh\nsudo update-grub\nsudo reboot\n⟦dmesg | grep IOMMU⟧\n```\n")
    ],
    passing: [
      Example("```sh\nsudo update-grub\nsudo reboot\n```\n\n```sh\ndmesg | grep IOMMU\n```\n")
    ]
  ) { compilation in
    compilation.blocks([.command]).compactMap { _, block in
      let facts = ShellReader.read(block.body.bytes, mode: .guideBlock).facts
      guard let power = facts.power.first(where: { $0.effect == .reboot }) else { return nil }
      let index = LineIndex(block.body.bytes)
      let line = index.line(of: power.range.lower)
      guard let next = facts.calls.first(where: { index.line(of: $0.range.lower) > line }),
        let text = block.body.lines.first(where: { $0.range.contains(next.range.lower) })
      else { return nil }
      return Finding(
        "This stands after a reboot in the same block and may never run. Give it a block of its own.",
        at: block.body.source(of: text.range))
    }
  }
}
