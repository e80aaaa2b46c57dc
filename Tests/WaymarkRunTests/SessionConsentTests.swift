import RunbookSamples
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// Gates, consent, and choices between actions.
@Suite struct SessionConsentTests {
  private func play(_ runbook: Runbook, _ answers: String..., set: (inout Play) -> Void = { _ in }) -> Play {
    var play = Play(runbook)
    set(&play)
    play.run(answers: answers)
    return play
  }

  private static let told = Condition.told(id: "no-igpu", text: "there is no iGPU")
  private static let all = Sample.command("a", "echo a", when: [told], optional: true, risk: "it wipes", sure: false)

  private static let reasons = [
    "it is not sure that this is to be done", "only if this holds: there is no iGPU", "risky: it wipes", "optional",
  ]

  @Test func eachReasonIsAskedInItsOrder() {
    let taken = play(Sample.runbook([Self.all]), "y", "y", "y", "y", "r")
    #expect(taken.questions.prefix(4).map(\.text) == Self.reasons.map { "This is \($0). Take it?" })
    #expect(taken.questions[0].otherwise == "Take it with --include a, or leave it out with --yes.")
    #expect(taken.scripts == ["echo a"])
  }

  @Test(arguments: 0..<4)
  func aNoLeavesItOut(after yes: Int) {
    var play = Play(Sample.runbook([Self.all, Sample.command("b", "echo b")]))
    play.run(answers: Array(repeating: "y", count: yes) + ["n", "r"])
    #expect(play.records[1] == .skipped(action: "a", reason: Self.reasons[yes]))
    #expect(play.scripts == ["echo b"] && play.ending.status == 0)
  }

  @Test func withYesTheFirstReasonLeavesItOut() {
    let left = play(Sample.runbook([Self.all])) { $0.options.yes = true }
    #expect(left.records[1] == .skipped(action: "a", reason: "\(Self.reasons[0]); --include a takes it"))
    #expect(left.said.contains("left out: \(Self.reasons[0]); --include a takes it"))
    #expect(left.ending.status == 0)
    let included = play(Sample.runbook([Self.all])) {
      $0.options.yes = true
      $0.options.include = ["a"]
    }
    #expect(included.scripts == ["echo a"])
    let holds = play(Sample.runbook([Sample.command("a", "echo a", when: [Self.told])])) {
      $0.options.yes = true
      $0.options.include = ["no-igpu"]
    }
    #expect(holds.scripts == ["echo a"])
  }

  private static let either = Sample.runbook(
    [Sample.command("a", "echo a"), Sample.command("b", "echo b")], edges: [Edge(from: "a", to: "b", kind: .choice)])

  @Test func ofAChoiceOneIsTaken() {
    let first = play(Self.either, "y", "r")
    #expect(first.questions[0].text == "Either this or b. Take this one?")
    #expect(first.scripts == ["echo a"])
    #expect(first.records.contains(.skipped(action: "b", reason: "a is taken instead")))
    let second = play(Self.either, "n", "y", "r")
    #expect(second.scripts == ["echo b"])
    #expect(second.records[1] == .skipped(action: "a", reason: "b is taken instead"))
    let stopped = play(Self.either) { $0.options.yes = true }
    #expect(
      stopped.ending
        == Ending(
          status: 75,
          lines: [
            "Undecided (Do a): Either this or b. Take this one?", "Choose with --include a or --include b.",
          ]))
    let chosen = play(Self.either) {
      $0.options.yes = true
      $0.options.include = ["b"]
    }
    #expect(chosen.scripts == ["echo b"])
  }

  @Test func whatWasTakenBeforeAStopStillCounts() {
    let resumed = play(Self.either) {
      $0.options.yes = true
      var run = History.Unfinished(run: 1, guide: "0123456789abcdef")
      run.actions = ["a": .done]
      $0.history.unfinished = run
    }
    #expect(resumed.records == [.skipped(action: "b", reason: "a is taken instead"), .finished])
  }

  private static let noted = Sample.runbook(
    [
      Sample.command(
        "a", "echo a",
        notes: [
          Note(kind: .tip, text: "be quick", line: 1), Note(kind: .danger, text: "hot", line: 1),
          Note(kind: .example, text: "like so", line: 1), Note(kind: .alternative, text: "or so", line: 1),
        ]), Sample.command("b", "echo b"),
    ], notes: [Note(kind: .warning, text: "back up first", line: 1)])

  @Test func aWarningIsAGate() {
    let read = play(Self.noted, "y", "y", "r", "r")
    #expect(read.questions.map(\.text) == ["Read it?", "Read it?", "Run it?", "Run it?"])
    let said = read.said
    #expect(said.contains("Step 1 of 1: The step\nwarning: back up first\nDo a\ntip: be quick\ndanger: hot\necho a"))
    #expect(!said.contains("like so") && !said.contains("or so"))
    let stopped = play(Self.noted, "y", "q")
    #expect(stopped.ending.status == 75 && stopped.scripts.isEmpty)
    #expect(play(Self.noted).ending.lines.first == "Undecided (Do a): Read it?")
  }

  @Test func withYesAWarningIsShownOnly() {
    let read = play(Self.noted) { $0.options.yes = true }
    #expect(read.said.contains("danger: hot") && read.scripts == ["echo a", "echo b"] && read.questions.isEmpty)
  }

  @Test func anAnswerThatIsNoneIsAskedForAgain() {
    let again = play(Self.noted, "x", "y", "", "y", "r", "r")
    #expect(again.questions.map(\.text) == ["Read it?", "Read it?", "Read it?", "Read it?", "Run it?", "Run it?"])
    #expect(again.ending.status == 0)
  }
}
