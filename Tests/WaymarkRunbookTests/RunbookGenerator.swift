import TestSupport
import WaymarkHostFiles

@testable import WaymarkRunbook

/// Makes runbooks of every shape, with texts that are hard for YAML.
struct RunbookGenerator {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  static let hardTexts = [
    "", " ", "  ", "\n", "\n\n", "\t", "a\n", "a\n\n", "a\n\n\n", "\na", " a\n b\n", "\ta\n\tb", "a \nb\t\n",
    "a\n  \nb",
    "  \na", "\n  a", "a\n  ", "a\r\nb\r\n", "a\rb", "yes", "No", "y", "null", "~", "1", "1.5", "1e3", "0x10", "0o7",
    ".inf",
    "2026-11-22", "12:30:45", "=", "<<", "true", "off", "- a", "a: b", "a:", "a #b", "#a", "[a", "{a}", "a, b", "*a",
    "&a",
    "!a", "|", ">", "%a", "@a", "`a`", "'a'", "\"a\"", "it's", "\\n", "?", "? a", "---", "...", "--- a\n...\n",
    "/etc/default/grub",
    "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet intel_iommu=on\"\n", "é", "e\u{301}", "👩🏽‍🚀 🛠️", "𝔘𝔫𝔦", "\u{FEFF}a", "a\u{A0}b",
    "\u{85}", "\u{2028}",
    "\u{202E}a", "\u{200B}", "\u{1}\u{1B}[31m\u{7F}", "\u{FFFD}\u{FFFE}\u{10FFFF}", "${{", "${{ a }}", "$${{ '${{' }}",
    "}}", "{{Step Title}}",
    String(repeating: "long ", count: 600),
    String(repeating: "x", count: 5000) + "\n" + String(repeating: "y", count: 3000),
  ]

  mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &random) == 0 }

  mutating func text() -> String {
    var result = ""
    for _ in 0...Int.random(in: 0..<3, using: &random) { result += Self.hardTexts.randomElement(using: &random) ?? "" }
    return chance(2) ? Self.hardTexts.randomElement(using: &random) ?? "" : result
  }

  mutating func optionalText() -> String? { chance(2) ? text() : nil }
  mutating func line() -> Int { chance(9) ? .max : Int.random(in: 1...999, using: &random) }

  mutating func list<Element>(_ make: (inout Self) -> Element) -> [Element] {
    (0..<Int.random(in: 0..<3, using: &random)).map { _ in make(&self) }
  }

  mutating func template() -> Template {
    Template(
      list { $0.text() }.flatMap { text in
        [
          .literal(text),
          .parameter(id: "device_1", quoting: Template.Quoting.allCases.randomElement(using: &random) ?? .bare),
        ]
      } + [.literal(text())])
  }

  mutating func note() -> Note {
    Note(kind: Note.Kind.allCases.randomElement(using: &random) ?? .info, text: text(), line: line())
  }

  mutating func operation() -> EditOperation {
    let text = text()
    return [
      .create, .replaceFile, .ensureLines(anchor: nil), .ensureLines(anchor: .after(line: text)),
      .ensureLines(anchor: .before(line: text)), .ensureLines(anchor: .inside(block: text)), .uncomment,
      .appendLines, .setKey, .mergeKernelParameters(variable: nil),
      .mergeKernelParameters(variable: text), .replaceBlock(old: text), .removeLines,
    ].randomElement(using: &random) ?? .create
  }

  mutating func expectation() -> Expectation {
    let kinds: [Expectation.Kind] = [
      .output(anyOf: list { $0.text() }, approximate: chance(2)), .noOutput,
      .exitStatus(Int.random(in: 0...255, using: &random)),
    ]
    return Expectation(kinds.randomElement(using: &random) ?? .noOutput, line: line())
  }

  mutating func item() -> Manual.Item {
    Manual.Item(
      mark: Manual.Item.Mark.allCases.randomElement(using: &random) ?? .todo, text: text(), note: optionalText(),
      condition: optionalText(), line: line())
  }

  mutating func kind() -> Action.Kind {
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      .command(
        Command(
          script: template(), interpreter: chance(2) ? "bash" : text(), root: chance(2), interactive: chance(2),
          timeout: chance(2) ? 30 : nil, rerunSafe: chance(2), expectations: list { $0.expectation() }))
    case 1:
      .edit(
        Edit(
          path: template(), operation: operation(), format: FileFormat.allCases.randomElement(using: &random) ?? .text,
          content: template(),
          options: list { Edit.Option(id: $0.text(), text: $0.text(), reason: $0.text(), line: $0.line()) },
          refusals: list { Edit.Refusal(message: $0.text(), line: $0.line()) }, mode: optionalText(),
          owner: optionalText()))
    case 2: .manual(Manual(items: list { $0.item() }))
    case 3: .check(Check(text: text(), image: optionalText(), of: optionalText()))
    case 4: .reboot(command: text())
    default: .wait(seconds: Int.random(in: 0...9999, using: &random))
    }
  }

  mutating func condition() -> Condition {
    chance(2) ? .variant(axis: text(), variants: list { $0.text() }) : .told(id: text(), text: text())
  }

  mutating func evidence() -> Evidence {
    let weights = [0, -0.0, 1, 2.4, -1e-7, 1e300, 0.1 + 0.2, .infinity, 1e-300]
    return Evidence(cue: text(), line: line(), weight: weights.randomElement(using: &random) ?? 1)
  }

  mutating func action() -> Action {
    let first = line()
    return Action(
      id: text(), title: text(), when: list { $0.condition() }, optional: chance(2), risk: optionalText(),
      host: optionalText(), lines: first...(chance(2) ? first : .max), evidence: list { $0.evidence() },
      sure: chance(2),
      notes: list { $0.note() }, kind: kind())
  }

  mutating func step() -> Step {
    Step(
      id: text(), number: optionalText(), title: text(), line: line(), level: Int.random(in: 1...6, using: &random),
      task: optionalText(), notes: list { $0.note() }, actions: list { $0.action() } + list { $0.action() })
  }

  mutating func parameter() -> Parameter {
    Parameter(
      id: text(), spelling: text(), prompt: text(),
      kind: Parameter.Kind.allCases.randomElement(using: &random) ?? .text,
      list: chance(2), separator: chance(2) ? "," : text(), choices: list { $0.text() }, defaultValue: optionalText(),
      pattern: optionalText(), from: optionalText(),
      locations: list { Parameter.Location(line: $0.line(), spelling: $0.text()) })
  }

  mutating func runbook() -> Runbook {
    Runbook(
      title: text(), source: .init(path: text(), sha256: text()),
      metadata: list { Runbook.Metadatum(key: $0.text(), value: $0.text()) },
      preconditions: list { Precondition(text: $0.text(), check: $0.optionalText(), line: $0.line()) },
      parameters: list { $0.parameter() },
      axes: list {
        Axis(
          id: $0.text(), title: $0.text(),
          variants: $0.list { Axis.Variant(id: $0.text(), title: $0.text(), probe: $0.optionalText()) })
      },
      steps: list { $0.step() } + list { $0.step() },
      edges: list {
        Edge(from: $0.text(), to: $0.text(), kind: Edge.Kind.allCases.randomElement(using: &$0.random) ?? .requires)
      })
  }
}
