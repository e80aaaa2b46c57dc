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
  package let diagnostics: [Diagnostic]

  package init(
    guide: Guide, runbook: Runbook, blocks: [BlockReading], inlineCommands: [InlineCommand], diagnostics: [Diagnostic]
  ) {
    self.guide = guide
    self.runbook = runbook
    self.blocks = blocks
    self.inlineCommands = inlineCommands
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

/// What a reader does with a block.
package enum Role: String, Hashable, Sendable, CaseIterable {
  case command
  case fileContent = "file-content"
  case output
  case consoleSession = "console-session"
  case codeSample = "code-sample"
  case admonition
  case other
}

/// What was understood of one code block.
package struct BlockReading: Sendable {
  /// What the text says is done to a file.
  package enum Operation: String, Hashable, Sendable {
    case create, append
    case ensureLines = "ensure-lines"
    case replaceLine = "replace-line"
    case replaceFile = "replace-file"
    /// The text says nothing.
    case unspecified = "edit-unspecified"
  }

  /// Lines of a mixed block with a role of their own.
  package struct Part: Hashable, Sendable {
    package let lines: ClosedRange<Int>
    package let role: Role

    package init(lines: ClosedRange<Int>, role: Role) {
      self.lines = lines
      self.role = role
    }
  }

  /// Index into the guide's `codeBlocks`.
  package var block: Int
  package var role: Role
  package var sure: Bool = true
  package var target: String?
  package var targetAlternatives: [String] = []
  package var operation: Operation?
  package var when: [Condition] = []
  /// Another lifecycle than the main one.
  package var task: String?
  package var optional = false
  package var reboots = false
  /// As written.
  package var placeholders: [String] = []
  /// The text that the command must show; `(no output)` where silence is told.
  package var expects: String?
  package var opensEditor: String?
  package var interpreter: String?
  package var host: String?
  package var writes: [String] = []
  package var parts: [Part] = []
  package var evidence: [Evidence] = []
  /// The action that it became, or became a part of.
  package var action: String?

  package init(block: Int, role: Role) {
    self.block = block
    self.role = role
  }
}

/// Compiles guides.
package enum Compiler {
  /// Guide to runbook; never fails.
  package static func compile(_ guide: Guide) -> Compilation {
    Compilation(
      guide: guide,
      runbook: Runbook(title: guide.title ?? guide.source.path, source: .init(path: guide.source.path, sha256: "")),
      blocks: [], inlineCommands: [], diagnostics: guide.diagnostics)
  }
}
