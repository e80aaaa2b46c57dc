import WaymarkHostFiles

/// A typed thing to do inside a step.
package struct Action: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case command(Command)
    case edit(Edit)
    case manual(Manual)
    case check(Check)
    /// `command` is what the guide types: `reboot`.
    case reboot(command: String)
    /// Seconds.
    case wait(seconds: Int)
  }

  /// Unique in the runbook, stable under edits elsewhere; `STEP.what`: `boot-arguments.edit-grub`.
  package var id: String
  package var title: String
  /// All must hold.
  package var when: [Condition]
  package var optional: Bool
  /// Why it may do harm, in the guide's words; nil where nothing was told.
  package var risk: String?
  /// Another machine than the guide's main one.
  package var host: String?
  /// 1-based lines of the guide.
  package var lines: ClosedRange<Int>
  /// Why the compiler decided so.
  package var evidence: [Evidence]
  /// False where it could as well be something else: never run without a person.
  package var sure: Bool
  package var notes: [Note]
  package var kind: Kind

  package init(
    id: String, title: String, when: [Condition] = [], optional: Bool = false, risk: String? = nil,
    host: String? = nil, lines: ClosedRange<Int>, evidence: [Evidence] = [], sure: Bool = true, notes: [Note] = [],
    kind: Kind
  ) {
    self.id = id
    self.title = title
    self.when = when
    self.optional = optional
    self.risk = risk
    self.host = host
    self.lines = lines
    self.evidence = evidence
    self.sure = sure
    self.notes = notes
    self.kind = kind
  }
}

/// A guard of an action.
package enum Condition: Hashable, Sendable {
  /// The axis has one of these variants.
  case variant(axis: String, variants: [String])
  /// Something that the guide says in prose ("if your system doesn't support remapping"); only a person can tell.
  /// `id` is `no-remapping`, and inspect prints `if=no-remapping`.
  case told(id: String, text: String)
}

/// Why the compiler decided something.
package struct Evidence: Hashable, Sendable {
  /// The cue's name: `editor-command`.
  package var cue: String
  /// 1-based line of the guide.
  package var line: Int
  /// Positive speaks for the decision.
  package var weight: Double

  package init(cue: String, line: Int, weight: Double) {
    self.cue = cue
    self.line = line
    self.weight = weight
  }
}

/// A text with holes that parameters fill.
package struct Template: Hashable, Sendable, ExpressibleByStringLiteral {
  package enum Piece: Hashable, Sendable {
    case literal(String)
    /// `quoting` is how a shell takes the place it stands in; it matters in scripts only.
    case parameter(id: String, quoting: Quoting)
  }

  package enum Quoting: String, Hashable, Sendable, CaseIterable {
    case bare
    case doubleQuoted = "double-quoted"
    case singleQuoted = "single-quoted"
    case hereDocument = "here-document"
    case literalHereDocument = "literal-here-document"
  }

  package var pieces: [Piece]

  package init(_ pieces: [Piece]) { self.pieces = pieces }
  package init(_ text: String) { self.pieces = text.isEmpty ? [] : [.literal(text)] }
  package init(stringLiteral text: String) { self.init(text) }

  /// The ids of the parameters used, in order, each once.
  package var parameters: [String] {
    var seen: [String] = []
    for case .parameter(let id, _) in pieces where !seen.contains(id) { seen.append(id) }
    return seen
  }

  /// The text with each hole filled by what `value` gives for its parameter.
  package func filled(_ value: (String) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .parameter(let id, _): value(id)
      }
    }.joined()
  }
}

package struct Command: Hashable, Sendable {
  /// What is typed, prompts apart, without the last line ending.
  package var script: Template
  /// `bash` where nothing else is said; `mysql`, `powershell`, …: shown, not run.
  package var interpreter: String
  package var root: Bool
  /// Talks to the person.
  package var interactive: Bool
  /// Seconds; nil for no limit.
  package var timeout: Int?
  package var expectations: [Expectation]

  package init(
    script: Template, interpreter: String = "bash", root: Bool = false, interactive: Bool = false,
    timeout: Int? = nil, expectations: [Expectation] = []
  ) {
    self.script = script
    self.interpreter = interpreter
    self.root = root
    self.interactive = interactive
    self.timeout = timeout
    self.expectations = expectations
  }
}

/// What a command must show.
package struct Expectation: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// One of these texts stands in the output, case and white space folded.
    case output(anyOf: [String], approximate: Bool)
    /// The command prints nothing.
    case noOutput
    case exitStatus(Int)
  }

  package var kind: Kind
  /// 1-based line of the guide.
  package var line: Int

  package init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}

/// A change of a host file.
package struct Edit: Hashable, Sendable {
  /// A told addition: "you can also add … to the end of the line".
  package struct Option: Hashable, Sendable {
    /// Unique in the runbook.
    package var id: String
    /// What is added, as the guide writes it: `disable_idle_d3=1`.
    package var text: String
    /// Why one would.
    package var reason: String
    /// 1-based line of the guide.
    package var line: Int

    package init(id: String, text: String, reason: String, line: Int) {
      self.id = id
      self.text = text
      self.reason = reason
      self.line = line
    }
  }

  /// Why the content is never applied.
  package struct Refusal: Hashable, Sendable {
    package var message: String
    /// 1-based line of the guide.
    package var line: Int

    package init(message: String, line: Int) {
      self.message = message
      self.line = line
    }
  }

  /// Absolute, or as far as the guide tells.
  package var path: Template
  package var operation: EditOperation
  package var format: FileFormat
  /// As the guide gives it, with its last line ending.
  package var content: Template
  /// Added to the end of the content's last line where the person takes them.
  package var options: [Option]
  package var refusals: [Refusal]
  /// Octal; nil keeps what the file has.
  package var mode: String?
  package var owner: String?

  package init(
    path: Template, operation: EditOperation, format: FileFormat, content: Template, options: [Option] = [],
    refusals: [Refusal] = [], mode: String? = nil, owner: String? = nil
  ) {
    self.path = path
    self.operation = operation
    self.format = format
    self.content = content
    self.options = options
    self.refusals = refusals
    self.mode = mode
    self.owner = owner
  }
}

/// Work that only a person can do.
package struct Manual: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package enum Mark: String, Hashable, Sendable, CaseIterable { case enable, disable, todo }

    package var mark: Mark
    package var text: String
    package var note: String?
    /// "If your CPU has an iGPU": asked before the item.
    package var condition: String?
    /// 1-based line of the guide.
    package var line: Int

    package init(mark: Mark, text: String, note: String? = nil, condition: String? = nil, line: Int) {
      self.mark = mark
      self.text = text
      self.note = note
      self.condition = condition
      self.line = line
    }
  }

  package var items: [Item]

  package init(items: [Item]) { self.items = items }
}

/// Something to look at before going on.
package struct Check: Hashable, Sendable {
  /// What must be seen, in the guide's words.
  package var text: String
  /// A picture that shows it.
  package var image: String?
  /// The command action whose output is meant.
  package var of: String?

  package init(text: String, image: String? = nil, of: String? = nil) {
    self.text = text
    self.image = image
    self.of = of
  }
}
