import WaymarkRunbook

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
  package enum Operation: String, Hashable, Sendable, CaseIterable {
    case create, append
    case ensureLines = "ensure-lines"
    case replaceLine = "replace-line"
    case replaceFile = "replace-file"
    /// The lines go.
    case removeLines = "remove-lines"
    /// The lines are shown as comments, and count from now on.
    case uncomment
    /// The text says nothing.
    case unspecified = "edit-unspecified"

    /// As `inspect` says it: lines that go, and comments that count from now on, are changed lines.
    package var told: String {
      switch self {
      case .removeLines, .uncomment: Self.replaceLine.rawValue
      default: rawValue
      }
    }
  }

  /// Lines of a mixed block with a role of their own.
  package struct Part: Hashable, Sendable {
    package let lines: ClosedRange<Int>
    package let role: Role
    /// What must hold beside the block's own conditions.
    package let when: [Condition]

    package init(lines: ClosedRange<Int>, role: Role, when: [Condition] = []) {
      self.lines = lines
      self.role = role
      self.when = when
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
  /// Typed in a shell of root that a block before opened.
  package var asRoot = false
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
