import WaymarkText

/// What a script does, as far as reading tells.
package struct CommandFacts: Hashable, Sendable {
  /// A program called, seen through sudo, env and the like.
  package struct Call: Hashable, Sendable {
    /// The program's name as written: `nano`, `/usr/sbin/update-grub`.
    package let program: String
    /// Literal arguments; nil for one that the shell has still to expand.
    package let arguments: [String?]
    /// Through sudo or doas.
    package let elevated: Bool
    /// Of the simple command, in the text that was parsed.
    package let range: SourceRange

    package init(program: String, arguments: [String?], elevated: Bool, range: SourceRange) {
      self.program = program
      self.arguments = arguments
      self.elevated = elevated
      self.range = range
    }

    /// The program's name without its folder.
    package var name: String { program.split(separator: "/").last.map(String.init) ?? program }
  }

  package struct EditorOpen: Hashable, Sendable {
    package let editor: String
    /// The file as written; nil where none is named or the shell expands it.
    package let path: String?
    package let range: SourceRange

    package init(editor: String, path: String?, range: SourceRange) {
      self.editor = editor
      self.path = path
      self.range = range
    }
  }

  package struct FileWrite: Hashable, Sendable {
    package enum Operation: Hashable, Sendable { case create, append, edit, copy, move }

    package let path: String
    package let operation: Operation
    /// Where the script says it literally (here-document, echo).
    package let content: String?
    package let range: SourceRange

    package init(path: String, operation: Operation, content: String?, range: SourceRange) {
      self.path = path
      self.operation = operation
      self.content = content
      self.range = range
    }
  }

  package enum Power: Hashable, Sendable { case reboot, powerOff }

  package var calls: [Call] = []
  package var editors: [EditorOpen] = []
  package var writes: [FileWrite] = []
  package var directories: [String] = []
  package var exports: [String] = []
  package var packages: [String] = []
  package var services: [String] = []
  package var needsRoot = false
  /// A command that reboots the machine or turns it off, with its range.
  package var power: [(Power, SourceRange)] { powerRanges.map { ($0.power, $0.range) } }
  package var powerRanges: [PowerRange] = []
  /// Programs that talk to the person: mysql, visudo, passwd.
  package var interactive: [String] = []
  /// Ranges of downloads piped into a shell, and of commands that destroy data.
  package var pipedDownloads: [SourceRange] = []
  package var destructive: [SourceRange] = []

  package struct PowerRange: Hashable, Sendable {
    package let power: Power
    package let range: SourceRange

    package init(power: Power, range: SourceRange) {
      self.power = power
      self.range = range
    }
  }

  package init() {}
}
