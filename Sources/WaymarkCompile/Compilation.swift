import WaymarkDiagnostics
import WaymarkGuide
import WaymarkRunbook

/// What the compiler understood of a guide: the runbook, and a reading of every block.
package struct Compilation: Sendable {
  package let guide: Guide
  package let runbook: Runbook
  /// One for each of the guide's blocks that a reader would count, in order.
  package let blocks: [BlockReading]
  /// Commands that stand only as inline code.
  package let inlineCommands: [InlineCommand]
  /// Edits that only sentences tell.
  package let proseEdits: [ProseEdit]
  package let diagnostics: [Diagnostic]

  package init(
    guide: Guide, runbook: Runbook, blocks: [BlockReading], inlineCommands: [InlineCommand],
    proseEdits: [ProseEdit], diagnostics: [Diagnostic]
  ) {
    self.guide = guide
    self.runbook = runbook
    self.blocks = blocks
    self.inlineCommands = inlineCommands
    self.proseEdits = proseEdits
    self.diagnostics = diagnostics
  }
}

package struct InlineCommand: Hashable, Sendable {
  /// 1-based.
  package let line: Int
  package let text: String

  package init(line: Int, text: String) {
    self.line = line
    self.text = text
  }
}
