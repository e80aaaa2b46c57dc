/// The forms of steps and of what every action has.
extension Form<Step> {
  static let step = record(
    "step", "A unit that a reader would number.",
    .field("id", \.id, .text, "Stable under edits elsewhere in the guide; unique in the runbook."),
    .optional("number", \.number, .text, "As a reader counts, as written."),
    .field("title", \.title, .text, "The heading, without its number."),
    .field("line", \.line, .line, "1-based line of the guide."),
    .field("level", \.level, .integer(atLeast: 1), default: 1, "1 for a heading, 2 for an item or a sub-step."),
    .optional(
      "task", \.task, .text,
      "Another task than the main one (upgrade, uninstall, troubleshooting); never run from top to bottom."),
    .list("notes", \.notes, .note, "Told beside the step; shown, never applied."),
    .list("actions", \.actions, .action, "In the order of the guide."),
    make: Step.init(id:number:title:line:level:task:notes:actions:))
}

extension Form<Note> {
  static let note = record(
    "note", "Something told beside an action; shown, never applied.",
    .field("kind", \.kind, .word, "A warning and a danger are to be confirmed."),
    .field("text", \.text, .text, "In the guide's words."),
    .field("line", \.line, .line, "1-based line of the guide."),
    make: Note.init(kind:text:line:))
}

extension Form<Action> {
  static let action = record(
    "action", "A typed thing to do inside a step.",
    .field("id", \.id, .text, "Unique in the runbook; stable under edits elsewhere in the guide."),
    .field("title", \.title, .text, "For people."),
    .list("when", \.when, .condition, "All must hold."),
    .field("optional", \.optional, .flag, default: false, "Whether the guide leaves it to the reader."),
    .optional("risk", \.risk, .text, "Why it may do harm, in the guide's words."),
    .optional("host", \.host, .text, "Another machine than the guide's main one."),
    .field("lines", \.lines, .lines, "The first and the last line of the guide, 1-based."),
    .list("evidence", \.evidence, .evidence, "Why the compiler decided so."),
    .field("sure", \.sure, .flag, default: true, "False where it could be something else: never run without a person."),
    .list("notes", \.notes, .note, "Told beside the action; shown, never applied."),
    .merged(\.kind, kinds),
    make: Action.init(id:title:when:optional:risk:host:lines:evidence:sure:notes:kind:))

  private static let kinds: [Case<Action.Kind>] = [
    Case("command", .command, "Something to type.", make: Action.Kind.command) {
      if case .command(let command) = $0 { command } else { nil }
    },
    Case("edit", .edit, "A change of a host file.", make: Action.Kind.edit) {
      if case .edit(let edit) = $0 { edit } else { nil }
    },
    Case("manual", .manual, "Work that only a person can do.", make: Action.Kind.manual) {
      if case .manual(let manual) = $0 { manual } else { nil }
    },
    Case("check", .check, "Something to look at before going on.", make: Action.Kind.check) {
      if case .check(let check) = $0 { check } else { nil }
    },
    Case("reboot", .reboot, "The machine starts anew.", make: { .reboot(command: $0) }) {
      if case .reboot(let command) = $0 { command } else { nil }
    },
    Case("wait", .wait, "Time passes.", make: { .wait(seconds: $0) }) {
      if case .wait(let seconds) = $0 { seconds } else { nil }
    },
  ]
}

extension Form<String> {
  fileprivate static let reboot = record(
    "reboot", "The machine starts anew.",
    .field("command", \.self, .text, "What the guide types: `reboot`."), make: { $0 })
}

extension Form<Int> {
  fileprivate static let wait = record(
    "wait", "Time passes.", .field("seconds", \.self, .integer(atLeast: 0), "How long."), make: { $0 })
}

extension Form<Condition> {
  static let condition = union(
    "condition", "A guard of an action.", compact: true,
    [
      Case(
        "variant", variant, "The axis has one of these variants.",
        make: { .variant(axis: $0.axis, variants: $0.variants) }
      ) {
        if case .variant(let axis, let variants) = $0 { (axis, variants) } else { nil }
      },
      Case(
        "told", told, "Something that the guide says in prose; only a person can tell.",
        make: { .told(id: $0.id, text: $0.text) }
      ) {
        if case .told(let id, let text) = $0 { (id, text) } else { nil }
      },
    ])

  private static let variant = Form<(axis: String, variants: [String])>.record(
    nil, "", compact: true,
    .field("axis", \.axis, .text, "The id of an axis."),
    .list("variants", \.variants, .text, compact: true, "Ids of its variants; one of them is enough."),
    make: { (axis: $0, variants: $1) })

  private static let told = Form<(id: String, text: String)>.record(
    nil, "", compact: true,
    .field("id", \.id, .text, "Actions with the same id share the answer."),
    .field("text", \.text, .text, "In the guide's words."),
    make: { (id: $0, text: $1) })
}

extension Form<Evidence> {
  static let evidence = record(
    "evidence", "Why the compiler decided something.", compact: true,
    .field("cue", \.cue, .text, "The cue's name: `editor-command`."),
    .field("line", \.line, .line, "1-based line of the guide."),
    .field("weight", \.weight, .number, "Positive speaks for the decision."),
    make: Evidence.init(cue:line:weight:))
}
