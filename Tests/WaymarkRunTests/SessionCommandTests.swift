import RunbookSamples
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// Commands: what is asked, and what is done where they fail.
@Suite struct SessionCommandTests {
  private func play(_ runbook: Runbook, _ answers: String..., set: (inout Play) -> Void = { _ in }) -> Play {
    var play = Play(runbook)
    set(&play)
    play.run(answers: answers)
    return play
  }

  private static let failing = Sample.runbook([Sample.command("a", "false"), Sample.command("b", "echo b")])

  private func fails(_ results: CommandResult...) -> (inout Play) -> Void {
    { $0.world.results["false"] = results }
  }

  @Test func theQuestionOffersWhatCanBeDone() {
    let play = play(Sample.runbook([Sample.command("a", "echo a")]), "r")
    #expect(play.questions[0].text == "Run it?")
    #expect(keys(play.questions[0]) == "rsebgq")
    #expect(play.said.contains("Do a\necho a"))
    #expect(
      play.records == [
        .begin(guide: "0123456789abcdef", selection: "from= only="), .started(action: "a"), .done(action: "a", .plain),
        .finished,
      ])
    #expect(play.works.last == .takeSession)
  }

  private func keys(_ question: Question) -> String {
    guard case .choice(let choices, _) = question.kind else { return "" }
    return String(choices.map(\.key))
  }

  @Test func aFailedOneIsTriedAgain() {
    let play = play(Self.failing, "r", "r", "r", set: fails(.ended(1), .ended(0)))
    #expect(play.scripts == ["false", "false", "echo b"])
    #expect(keys(play.questions[1]) == "resgq")
    #expect(
      Array(play.records[1...4]) == [
        .started(action: "a"), .failed(action: "a", status: 1), .started(action: "a"), .done(action: "a", .plain),
      ])
    #expect(play.said.contains("it ended with status 1"))
  }

  @Test func aFailedOneIsLeftOut() {
    let play = play(Self.failing, "r", "s", "r", set: fails(.ended(4)))
    #expect(play.records.contains(.skipped(action: "a", reason: "it ended with status 4")))
    #expect(play.ending.status == 0)
  }

  @Test func aFailedOneIsChanged() {
    let play = play(Self.failing, "r", "e", "true\n", "r", set: fails(.ended(4)))
    #expect(play.questions[2].kind == .editor(text: "false", name: "command.sh"))
    #expect(play.scripts == ["false", "true", "echo b"])
    #expect(play.said.contains("run as you changed it:\ntrue"))
  }

  @Test func quittingAfterAFailureIsAFailure() {
    let play = play(Self.failing, "r", "q", set: fails(.ended(4)))
    #expect(play.ending == Ending(status: 1, lines: ["Stopped. Start it again to go on here."]))
    #expect(play.records.last == .failed(action: "a", status: 4))
  }

  @Test func whereNobodyIsThereAFailureStops() {
    let play = play(Self.failing, "r", set: fails(.ended(4)))
    #expect(play.ending.status == 1 && play.ending.lines.first == "Failed: Do a (line 2 of the guide).")
  }

  private static let expecting = Sample.runbook(
    [Sample.command("a", "false", expects: [.output(anyOf: ["on"], approximate: false)])])

  @Test func aMismatchMayBeGoodEnough() {
    let reason = "the guide expects to see \"on\""
    let play = play(Self.expecting, "r", "c", set: fails(.ended(0, "off")))
    #expect(keys(play.questions[1]) == "recsgq")
    #expect(play.records.contains(.failed(action: "a", status: 0)))
    #expect(play.records.contains(.done(action: "a", .mismatch(reason))))
    #expect(play.works.last == .takeSession)
    let skipped = self.play(Self.expecting, "r", "s", set: fails(.ended(0, "off")))
    #expect(skipped.records.contains(.skipped(action: "a", reason: reason)))
    #expect(!skipped.works.contains(.takeSession))
  }

  @Test func editingWithoutAChangeAsksAgain() {
    let before = play(Self.failing, "e", "false", "e", " \n", "e", "^C", "r", "s", "r", set: fails(.ended(1)))
    #expect(before.questions.map(\.text).filter { $0 == "Run it?" }.count == 5)
    #expect(before.said.contains("nothing was changed") && before.ending.status == 0)
    let after = play(Self.failing, "r", "e", "^D", "r", "s", "r", set: fails(.ended(1)))
    #expect(after.scripts == ["false", "false", "echo b"])
  }

  @Test func aChangedCommandIsTriedAgainAsChanged() {
    let play = play(Self.failing, "e", "nope", "r", "e", "yes", "r") { $0.world.results["nope"] = [.ended(127)] }
    #expect(play.scripts == ["nope", "nope", "yes", "echo b"])
    #expect(play.questions[4].kind == .editor(text: "nope", name: "command.sh"))
  }

  private static let retracing = Sample.runbook(
    steps: [
      Sample.step("setup", [Sample.command("a", "echo a")]), Sample.step("test", [Sample.command("t", "false")]),
    ], edges: [Edge(from: "test", to: "setup", kind: .onFailure)])

  @Test func theGuideSendsThePersonBack() {
    let sentence = "The guide says: go back to setup (The setup): --from setup"
    let stopped = play(Self.retracing) {
      $0.options.yes = true
      $0.world.results["false"] = [.ended(2)]
    }
    #expect(
      stopped.ending.lines == [
        "Failed: Do t (line 2 of the guide).", "    it ended with status 2", "    \(sentence)",
        "Start it again to go on here.",
      ])
    let back = play(Self.retracing, "r", "r", "b", "r", "r", set: fails(.ended(2), .ended(0)))
    #expect(back.said.contains(sentence))
    #expect(keys(back.questions[2]) == "resbgq")
    #expect(back.questions[3].text == "This was done before. Run it again?")
    #expect(back.scripts == ["echo a", "false", "echo a", "false"] && back.ending.status == 0)
  }

  @Test func aWayBackThatIsNotOnTheWayIsOnlyTold() {
    var runbook = Self.retracing
    runbook.steps[0].task = "troubleshooting"
    let play = play(runbook, "r", "q", set: fails(.ended(2)))
    #expect(keys(play.questions[1]) == "resgq" && play.said.contains("--from setup"))
  }

  @Test func oneInterruptGoesToTheStepTwoToTheRun() {
    let once = play(Self.failing, "r", "r", "r", set: fails(.ended(130, interrupts: 1), .ended(0)))
    #expect(once.said.contains("it was ended with Ctrl-C") && once.ending.status == 0)
    let twice = play(Self.failing, "r", set: fails(.ended(130, interrupts: 2)))
    #expect(twice.ending == Ending(status: 130, lines: ["Interrupted. Start it again to go on here."]))
    #expect(twice.records.last == .started(action: "a"), "nobody knows how far it came")
    let yes = play(Self.failing) {
      $0.options.yes = true
      $0.world.results["false"] = [.ended(130, interrupts: 1)]
    }
    #expect(yes.ending.status == 130)
    let survived = play(Self.failing, "r", "r", set: fails(.ended(0, interrupts: 1)))
    #expect(survived.ending.status == 0)
  }

  @Test func whatWasNotRunIsNotJudged() {
    let play = play(Self.expecting) {
      $0.options.yes = true
      $0.host.hasRoot = true
      $0.world.results["false"] = [.ended(1, notRun: "false")]
    }
    #expect(play.said.contains("recorded, not run, not checked: false") && play.ending.status == 0)
    #expect(play.records.contains(.done(action: "a", .plain)))
  }

  private func cutShort(_ play: inout Play) {
    var run = History.Unfinished(run: 1, guide: "0123456789abcdef")
    run.actions = ["a": .started]
    play.history.unfinished = run
  }

  @Test func whatWasCutShortIsRunAgainWhereItDoesNoHarm() {
    let asked = "This was cut short, and nobody knows how far it came. Run it again, count it as done, or quit?"
    let stopped = play(Self.failing) {
      cutShort(&$0)
      $0.options.yes = true
    }
    #expect(
      stopped.ending
        == Ending(
          status: 75,
          lines: [
            "Undecided (Do a): \(asked)",
            "Look at it, then start it in a terminal, or go on after it with --from.",
          ]))
    let safe = play(Sample.runbook([Sample.command("a", "echo a", rerunSafe: true)])) {
      cutShort(&$0)
      $0.options.yes = true
    }
    #expect(safe.said.contains("it was cut short; it is run again") && safe.scripts == ["echo a"])
    let rooted = play(Self.failing) {
      cutShort(&$0)
      $0.options.yes = true
      $0.host.hasRoot = true
    }
    #expect(rooted.ending.status == 0)
    let counted = play(Self.failing, "d", "r", set: cutShort)
    #expect(counted.records.first == .done(action: "a", .plain) && counted.scripts == ["echo b"])
    let again = play(Self.failing, "r", "r", set: cutShort)
    #expect(again.scripts == ["false", "echo b"])
    #expect(keys(again.questions[0]) == "rdsebgq")
  }

  @Test func whatTalksToAPersonWantsATerminal() {
    let runbook = Sample.runbook([Sample.command("a", "passwd", interactive: true)])
    let stopped = play(runbook) {
      $0.options.yes = true
      $0.host.hasTerminal = false
    }
    #expect(stopped.ending.status == 75 && stopped.ending.lines[0] == "Undecided: Do a talks to a person.")
    let rooted = play(runbook) {
      $0.options.yes = true
      $0.host.hasTerminal = false
      $0.host.hasRoot = true
    }
    #expect(rooted.ending.status == 0)
    let run = play(runbook, "r")
    guard case .run(let request) = run.works[0] else { return #expect(Bool(false)) }
    #expect(request.interactive)
  }

  @Test func anotherInterpreterIsTypedByThePerson() {
    let runbook = Sample.runbook([Sample.command("a", "SELECT 1;", interpreter: "mysql")])
    let taken = play(runbook) { $0.options.yes = true }
    #expect(taken.said.contains("To be typed in mysql, not run here:\nSELECT 1;\ntaken as done by you (--yes)"))
    #expect(taken.records.dropFirst() == [.started(action: "a"), .done(action: "a", .plain), .finished])
    #expect(taken.works.isEmpty)
  }

  @Test func theLimitIsHandedOn() {
    let play = play(Sample.runbook([Sample.command("a", "sleep 9", timeout: 0)]), "r")
    guard case .run(let request) = play.works[0] else { return #expect(Bool(false)) }
    #expect(request.timeout == 1)
  }
}
