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
    package var name: String { program.lastPathComponent }
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

  /// A command that reboots the machine or turns it off.
  package struct PowerCall: Hashable, Sendable {
    package enum Effect: Hashable, Sendable { case reboot, powerOff }

    package let effect: Effect
    package let range: SourceRange

    package init(effect: Effect, range: SourceRange) {
      self.effect = effect
      self.range = range
    }
  }

  /// In the order of the text.
  package var calls: [Call] = []
  /// Programs that run on another machine or in a container: behind ssh, chroot, docker exec. They are no facts of this host.
  package var callsElsewhere: [Call] = []
  package var editors: [EditorOpen] = []
  package var writes: [FileWrite] = []
  /// Entered with `cd` and `pushd`, as written.
  package var directories: [String] = []
  /// Names of exported variables.
  package var exports: [String] = []
  /// Installed, as written.
  package var packages: [String] = []
  /// Started, stopped, enabled …, as written.
  package var services: [String] = []
  package var needsRoot = false
  package var power: [PowerCall] = []
  /// Programs that talk to the person: mysql, visudo, passwd.
  package var interactive: [String] = []
  /// Downloads that are fed to a shell unseen.
  package var pipedDownloads: [SourceRange] = []
  /// Commands that destroy data.
  package var destructive: [SourceRange] = []

  /// Whether it reboots the machine.
  package var reboots: Bool { power.contains { $0.effect == .reboot } }

  package init() {}
}
