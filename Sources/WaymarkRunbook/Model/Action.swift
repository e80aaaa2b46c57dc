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
