/// What is to be done: the typed step graph that a guide compiles to.
///
/// A value without Markdown in it; its file form is `NAME.runbook.yaml`.
package struct Runbook: Hashable, Sendable {
  /// The version of this shape.
  package static let schemaVersion = 1

  package var title: String
  package var source: Source
  package var metadata: [Metadatum]
  package var preconditions: [Precondition]
  package var parameters: [Parameter]
  package var axes: [Axis]
  package var steps: [Step]
  package var edges: [Edge]

  /// The guide that a runbook was made from.
  package struct Source: Hashable, Sendable {
    package var path: String
    /// SHA-256 of the guide's bytes, in hexadecimal.
    package var sha256: String

    package init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  package struct Metadatum: Hashable, Sendable {
    package var key: String
    package var value: String

    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  package init(
    title: String, source: Source, metadata: [Metadatum] = [], preconditions: [Precondition] = [],
    parameters: [Parameter] = [], axes: [Axis] = [], steps: [Step] = [], edges: [Edge] = []
  ) {
    self.title = title
    self.source = source
    self.metadata = metadata
    self.preconditions = preconditions
    self.parameters = parameters
    self.axes = axes
    self.steps = steps
    self.edges = edges
  }
}

/// Something that must hold before the first step: a row of the prerequisites.
package struct Precondition: Hashable, Sendable {
  package var text: String
  /// A shell command that exits with 0 where it holds; nil where only a person can tell.
  package var check: String?
  /// 1-based line of the guide.
  package var line: Int

  package init(text: String, check: String? = nil, line: Int) {
    self.text = text
    self.check = check
    self.line = line
  }
}

/// A value that the reader must supply.
package struct Parameter: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case text, choice, path, host, ip, number, secret
    case pciID = "pci-id"
  }

  /// Where it stands in the guide.
  package struct Location: Hashable, Sendable {
    /// 1-based.
    package var line: Int
    package var spelling: String

    package init(line: Int, spelling: String) {
      self.line = line
      self.spelling = spelling
    }
  }

  /// A shell name: letters, digits, `_`; not starting with a digit.
  package var id: String
  /// As the guide writes it: `{device}`, `1234:5678`.
  package var spelling: String
  /// What to ask the person.
  package var prompt: String
  package var kind: Kind
  /// Several values, joined by `separator` where they are used.
  package var list: Bool
  package var separator: String
  package var choices: [String]
  package var defaultValue: String?
  /// A POSIX extended regular expression that each value matches whole.
  package var pattern: String?
  /// The action whose output tells the value.
  package var from: String?
  package var locations: [Location]

  package var sensitive: Bool { kind == .secret }

  package init(
    id: String, spelling: String, prompt: String, kind: Kind = .text, list: Bool = false, separator: String = ",",
    choices: [String] = [], defaultValue: String? = nil, pattern: String? = nil, from: String? = nil,
    locations: [Location] = []
  ) {
    self.id = id
    self.spelling = spelling
    self.prompt = prompt
    self.kind = kind
    self.list = list
    self.separator = separator
    self.choices = choices
    self.defaultValue = defaultValue
    self.pattern = pattern
    self.from = from
    self.locations = locations
  }
}

/// A choice that guards actions: `cpu` with the variants `intel` and `amd`.
package struct Axis: Hashable, Sendable {
  package struct Variant: Hashable, Sendable {
    package var id: String
    package var title: String
    /// A shell command that exits with 0 on a host of this variant; nil where nothing tells.
    package var probe: String?

    package init(id: String, title: String, probe: String? = nil) {
      self.id = id
      self.title = title
      self.probe = probe
    }
  }

  package var id: String
  package var title: String
  package var variants: [Variant]

  package init(id: String, title: String, variants: [Variant]) {
    self.id = id
    self.title = title
    self.variants = variants
  }
}

/// A unit that a reader would number.
package struct Step: Hashable, Sendable {
  /// Stable under edits elsewhere in the guide; unique in the runbook; lower case, digits and `-`.
  package var id: String
  /// As a reader counts, as written: `4`; nil for an unnumbered one.
  package var number: String?
  package var title: String
  /// 1-based line of the guide.
  package var line: Int
  /// 1 for a heading, 2 for an item or a sub-step.
  package var level: Int
  /// Another lifecycle than the main one (`upgrade`, `uninstall`, `troubleshooting`); never run from top to bottom.
  package var task: String?
  package var notes: [Note]
  package var actions: [Action]

  package init(
    id: String, number: String?, title: String, line: Int, level: Int = 1, task: String? = nil, notes: [Note] = [],
    actions: [Action] = []
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.line = line
    self.level = level
    self.task = task
    self.notes = notes
    self.actions = actions
  }
}

/// Something told beside an action: an admonition, an alternative, an example; shown, never applied.
package struct Note: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable { case info, tip, warning, danger, alternative, example }

  package var kind: Kind
  package var text: String
  /// 1-based line of the guide.
  package var line: Int

  package init(kind: Kind, text: String, line: Int) {
    self.kind = kind
    self.text = text
    self.line = line
  }
}

/// A relation between two steps or actions.
package struct Edge: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// One after the other where the order is not the runbook's own.
    case sequence
    /// Exactly one of them is done.
    case choice
    /// Where `from` fails, the person goes to `to` ("retrace your steps").
    case onFailure = "on-failure"
    /// `from` counts only once `to` was done: an edit of /etc/default/grub and update-grub.
    case requires
  }

  /// Ids of steps or actions.
  package var from: String
  package var to: String
  package var kind: Kind

  package init(from: String, to: String, kind: Kind) {
    self.from = from
    self.to = to
    self.kind = kind
  }
}
