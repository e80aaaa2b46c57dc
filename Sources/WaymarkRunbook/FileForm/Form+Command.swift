/// The forms of commands and of what a person does.
extension Form<Command> {
  static let command = record(
    "command", "Something to type.",
    .field("script", \.script, .template, "What is typed, prompts apart; holes as ${{ parameter }}."),
    .field("interpreter", \.interpreter, .text, default: "bash", "Who reads it; all but bash is shown, not run."),
    .field("root", \.root, .flag, default: false, "Whether it needs root."),
    .field("interactive", \.interactive, .flag, default: false, "Whether it talks to the person."),
    .optional("timeout", \.timeout, .integer(atLeast: 0), "Seconds; no limit where left out."),
    .field(
      "rerun-safe", \.rerunSafe, .flag, default: false, "Whether it does no harm when it is run a second time."),
    .list("expectations", \.expectations, .expectation, "What it must show."),
    make: Command.init(script:interpreter:root:interactive:timeout:rerunSafe:expectations:))
}

extension Form<Expectation> {
  static let expectation = record(
    "expectation", "What a command must show.",
    .merged(\.kind, kinds),
    .field("line", \.line, .line, "1-based line of the guide."),
    make: Expectation.init(_:line:))

  private static let kinds: [Case<Expectation.Kind>] = [
    Case(
      "output", output, "One of these texts stands in the output, case and white space folded.",
      make: { .output(anyOf: $0.anyOf, approximate: $0.approximate) }
    ) {
      if case .output(let anyOf, let approximate) = $0 { (anyOf, approximate) } else { nil }
    },
    Case("no-output", Form<Void>.nothing, "The command prints nothing.", make: { .noOutput }) {
      if case .noOutput = $0 { () } else { nil }
    },
    Case("exit-status", .integer(atLeast: 0), "How the command ends.", make: Expectation.Kind.exitStatus) {
      if case .exitStatus(let status) = $0 { status } else { nil }
    },
  ]

  private static let output = Form<(anyOf: [String], approximate: Bool)>.record(
    nil, "",
    .list("any-of", \.anyOf, .text, "In the guide's words."),
    .field("approximate", \.approximate, .flag, default: false, "Whether the guide says “something like”."),
    make: { (anyOf: $0, approximate: $1) })
}

extension Form<Manual> {
  static let manual = record(
    "manual", "Work that only a person can do.",
    .list("items", \.items, .item, "In the order of the guide."), make: Manual.init(items:))
}

extension Form<Manual.Item> {
  static let item = record(
    "item", "One thing that a person does.",
    .field("mark", \.mark, .word, "What is done with it."),
    .field("text", \.text, .text, "In the guide's words."),
    .optional("note", \.note, .text, "Told beside it."),
    .optional("condition", \.condition, .text, "Asked before it: “If your CPU has an iGPU”."),
    .field("line", \.line, .line, "1-based line of the guide."),
    make: Manual.Item.init(mark:text:note:condition:line:))
}

extension Form<Check> {
  static let check = record(
    "check", "Something to look at before going on.",
    .field("text", \.text, .text, "What must be seen, in the guide's words."),
    .optional("image", \.image, .text, "A picture that shows it."),
    .optional("of", \.of, .text, "The id of the command whose output is meant."),
    make: Check.init(text:image:of:))
}
