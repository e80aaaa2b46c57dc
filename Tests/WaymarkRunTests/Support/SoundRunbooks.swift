import RunbookSamples
import TestSupport
import WaymarkHostFiles
import WaymarkRunbook

/// Makes runbooks whose ids fit together, with everything that a session decides on.
struct SoundRunbooks {
  var random: SeededGenerator
  /// Only what the bash script does in the same way on a host that is made up.
  var isPlain = false
  private var number = 0

  init(seed: UInt64, isPlain: Bool = false) {
    random = SeededGenerator(seed: seed)
    self.isPlain = isPlain
  }

  mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &random) == 0 }
  mutating func one<Element>(of list: [Element]) -> Element { list[Int.random(in: 0..<list.count, using: &random)] }

  static let scripts = ["ok", "fails", "says on", "says nothing", "missing"]
  static let paths = ["/etc/one", "/etc/two", "/etc/three"]

  mutating func runbook() -> Runbook {
    var steps: [Step] = []
    for place in 0..<Int.random(in: 1...4, using: &random) {
      let actions = (0..<Int.random(in: 0...4, using: &random)).map { _ in action() }
      steps.append(
        Sample.step(
          "s\(place)", number: chance(3) ? nil : "\(place + 1)", actions, task: chance(6) ? "undo" : nil,
          notes: chance(4) ? [note()] : []))
    }
    var runbook = Sample.runbook(
      steps: steps,
      parameters: [
        Parameter(id: "free", spelling: "{free}", prompt: "Free?"),
        Parameter(id: "set", spelling: "{set}", prompt: "", kind: .number, defaultValue: "7"),
        Parameter(id: "list", spelling: "{list}", prompt: "", list: true, separator: " ", defaultValue: "a b"),
        Parameter(id: "hidden", spelling: "{hidden}", prompt: "", kind: .secret, from: steps.last?.actions.last?.id),
      ],
      axes: [Axis(id: "cpu", title: "Processor", variants: [.init(id: "x", title: "X"), .init(id: "y", title: "Y")])])
    if chance(3) { runbook.preconditions = [Precondition(text: "Time", check: chance(2) ? "ok" : nil, line: 1)] }
    let ends = steps.map(\.id) + steps.flatMap(\.actions).map(\.id)
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let kind = one(of: [Edge.Kind.choice, .onFailure, .requires, .requires])
      let edge = Edge(from: one(of: ends), to: one(of: ends), kind: kind)
      if edge.from != edge.to { runbook.edges.append(edge) }
    }
    return runbook
  }

  private mutating func note() -> Note { Note(kind: one(of: Note.Kind.allCases), text: "mind", line: 1) }

  private mutating func action() -> Action {
    number += 1
    var when: [Condition] = []
    if chance(4) { when.append(.variant(axis: "cpu", variants: one(of: [["x"], ["y"], ["x", "y"]]))) }
    if chance(8) { when.append(.told(id: "told\(number)", text: "it rains")) }
    return Sample.action(
      "a\(number)", when: when, optional: chance(8), risk: chance(8) ? "wet" : nil, host: chance(10) ? "there" : nil,
      sure: !chance(12), notes: chance(4) ? [note()] : [], kind())
  }

  private mutating func kind() -> Action.Kind {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: .command(command())
    case 4..<7: .edit(edit())
    case 7: .manual(Manual(items: [.init(mark: .todo, text: "do it", line: 1)]))
    case 8: .check(Check(text: "look", of: number > 1 ? "a\(number - 1)" : nil))
    default: chance(2) ? .reboot(command: "reboot") : .wait(seconds: 0)
    }
  }

  private mutating func command() -> Command {
    var script = Template(one(of: Self.scripts))
    if chance(4) {
      script.append(.literal(" "))
      script.append(Sample.hole(one(of: ["free", "set", "list", "hidden"]), one(of: [.bare, .doubleQuoted])))
    }
    var expectations: [WaymarkRunbook.Expectation.Kind] = []
    if chance(3) { expectations.append(.output(anyOf: one(of: [["on"], ["OFF", "o  N"]]), approximate: chance(2))) }
    if chance(8) { expectations.append(.noOutput) }
    if chance(5) { expectations.append(.exitStatus(one(of: [0, 3]))) }
    return Command(
      script: script, interpreter: chance(10) ? "mysql" : "bash", root: chance(3), interactive: !isPlain && chance(6),
      rerunSafe: chance(2), expectations: expectations.map { WaymarkRunbook.Expectation($0, line: 3) })
  }

  private mutating func edit() -> Edit {
    var content = Template(one(of: ["new\n", "newer\n"]))
    if chance(4) { content = Template([.literal("for "), Sample.hole(one(of: ["free", "set"])), .literal("\n")]) }
    let option = Edit.Option(id: "o\(number)", text: "more", reason: "Why not.", line: 2)
    return Edit(
      path: Template(one(of: Self.paths)), operation: one(of: [.create, .create, .replaceFile]), format: .text,
      content: content, options: chance(5) ? [option] : [],
      refusals: chance(12) ? [Edit.Refusal(message: "It is wrong.", line: 9)] : [])
  }
}
