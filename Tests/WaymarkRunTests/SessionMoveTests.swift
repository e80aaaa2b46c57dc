import RunbookSamples
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// Back, to another step, and out.
@Suite struct SessionMoveTests {
  private func play(_ runbook: Runbook, _ answers: String..., set: (inout Play) -> Void = { _ in }) -> Play {
    var play = Play(runbook)
    set(&play)
    play.run(answers: answers)
    return play
  }

  private static let steps = Sample.runbook(
    steps: [
      Sample.step("one", number: "1", [Sample.command("a", "echo a"), Sample.command("b", "echo b")]),
      Sample.step("none", []), Sample.step("two", number: "5", [Sample.command("c", "echo c")]),
      Sample.step("three", number: "6", [Sample.command("d", "echo d")]),
    ])

  @Test func backGoesOverTheBorderOfAStep() {
    let back = play(Self.steps, "r", "r", "b", "s", "r", "r")
    #expect(back.questions[3].text == "This was done before. Run it again?")
    #expect(back.said.contains("left as it was done"))
    #expect(back.scripts == ["echo a", "echo b", "echo c", "echo d"])
    #expect(!back.records.contains { if case .skipped = $0 { true } else { false } })
    #expect(back.ending.status == 0)
  }

  @Test func whatIsDoneMayBeDoneOnceMore() {
    let again = play(Self.steps, "r", "b", "r", "r", "r", "r")
    #expect(again.scripts == ["echo a", "echo a", "echo b", "echo c", "echo d"] && again.ending.status == 0)
  }

  @Test func thereIsNothingBeforeTheFirst() {
    let first = play(Self.steps, "b", "r", "r", "r", "r")
    #expect(first.said.contains("There is nothing before this.") && first.questions.count == 5)
    #expect(first.ending.status == 0)
  }

  @Test func whatWasLeftOutIsAskedAgain() {
    let back = play(Self.steps, "s", "b", "r", "r", "r", "r")
    #expect(back.scripts == ["echo a", "echo b", "echo c", "echo d"])
  }

  @Test(arguments: ["three", "d", "4", "  4 "])
  func goesToAStep(name: String) {
    let gone = play(Self.steps, "g", name, "r", "f")
    #expect(gone.scripts == ["echo d"])
    #expect(gone.said.contains("Not done:\n- Do a (a)\n- Do b (b)\n- Do c (c)"))
    #expect(gone.records.last == .finished && gone.ending.status == 0)
    #expect(!gone.records.contains { if case .skipped = $0 { true } else { false } }, "not recorded")
  }

  @Test func aPlaceThatIsNoneIsAskedAgain() {
    let wrong = play(Self.steps, "g", "9", "nowhere", "1000000000000000000000", "", "q")
    #expect(wrong.questions.map(\.text).filter { $0.hasPrefix("Go to which") }.count == 4)
    #expect(wrong.said.contains("There is no step \"nowhere\" on the way of this run"))
    #expect(wrong.questions.last?.text == "Run it?" && wrong.ending.status == 75)
  }

  @Test func whatIsLeftMayBeDoneAtTheEnd() {
    let more = play(Self.steps, "g", "three", "r", "g", "one", "r", "r", "r", "s")
    #expect(more.scripts == ["echo d", "echo a", "echo b", "echo c"] && more.ending.status == 0)
    let stopped = play(Self.steps, "g", "three", "r", "q")
    #expect(stopped.ending.status == 75 && stopped.records.last != .finished)
    let back = play(Self.steps, "g", "three", "r", "b", "s", "f")
    #expect(back.questions[4].text == "This was done before. Run it again?" && back.ending.status == 0)
    let stayed = play(Self.steps, "g", "three", "r", "g", "", "f")
    #expect(stayed.ending.status == 0)
  }

  @Test func goesOnFromAFailure() {
    let gone = play(Self.steps, "r", "g", "", "g", "three", "r", "f") { $0.world.results["echo a"] = [.ended(1)] }
    #expect(gone.scripts == ["echo a", "echo d"])
    #expect(gone.said.contains("- Do a (a)"), "what failed is not done")
  }

  @Test func quitKeepsTheState() {
    let quit = play(Self.steps, "r", "q")
    #expect(quit.ending == Ending(status: 75, lines: ["Stopped. Start it again to go on here."]))
    #expect(quit.records.last == .done(action: "a", .plain))
  }

  @Test func aChoiceMayBeMadeAnew() {
    var runbook = Sample.runbook([
      Sample.command("a", "echo a"), Sample.command("b", "echo b"), Sample.command("c", "echo c"),
    ])
    runbook.edges = [Edge(from: "a", to: "b", kind: .choice)]
    let anew = play(runbook, "y", "r", "b", "y", "r", "r")
    #expect(anew.scripts == ["echo a", "echo b", "echo c"] && anew.ending.status == 0)
  }

  @Test func anEditThatHoldsAlreadyDoesNotSendThePersonOn() {
    let runbook = Sample.runbook([Sample.command("a", "echo a"), Sample.edit("e"), Sample.command("c", "echo c")])
    let back = play(runbook, "r", "r", "b", "b", "s", "c", "r")
    #expect(back.questions[3].text == "There is nothing to change. Go on?")
    #expect(back.questions[4].text == "This was done before. Run it again?")
    #expect(back.scripts == ["echo a", "echo c"] && back.ending.status == 0)
  }

  @Test func whatWasAgreedToAndLeftCountsForNothing() {
    var runbook = Sample.runbook([Sample.reboot("r"), Sample.edit("e"), Sample.command("z", "echo z")])
    runbook.edges = [Edge(from: "e", to: "r", kind: .requires)]
    let gone = play(runbook, "g", "e", "r", "r", "f")
    #expect(gone.said.contains("note: e counts only once r was done (--only r)"))
  }
}
