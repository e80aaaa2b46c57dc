import RunbookSamples
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// From the options to the first step.
@Suite struct SessionOpeningTests {
  private static let steps = Sample.runbook(
    steps: [
      Sample.step("first", number: "1", [Sample.command("a", "echo a"), Sample.command("b", "echo b")]),
      Sample.step("second", number: "2", [Sample.command("c", "echo c")]), Sample.step("empty", number: "3", []),
      Sample.step(
        "undo", number: "2", [Sample.command("u", "echo u"), Sample.command("v", "echo v")], task: "uninstall"),
    ],
    parameters: [Parameter(id: "n", spelling: "{n}", prompt: "", kind: .number)], axes: [Sample.cpu])

  private func play(_ runbook: Runbook = steps, _ set: (inout Play) -> Void) -> Play {
    var play = Play(runbook)
    play.options.yes = true
    set(&play)
    play.run()
    return play
  }

  @Test(
    arguments: [
      (nil, [], ["a", "b", "c"], "from= only="), ("b", [], ["b", "c"], "from=b only="),
      ("second", [], ["c"], "from=second only="), ("3", [], [], "from=empty only="),
      ("v", [], ["v"], "from=v only="), ("undo", [], ["u", "v"], "from=undo only="),
      (nil, ["1"], ["a", "b"], "from= only=first"), (nil, ["v", "b"], ["b", "v"], "from= only=v b"),
      ("second", ["a"], ["a"], "from=second only=a"),
    ] as [(String?, [String], [String], String)])
  func whatIsMeant(from: String?, only: [String], done: [String], text: String) throws {
    let play = play {
      $0.options.from = from
      $0.options.only = only
    }
    #expect(play.scripts == done.map { "echo \($0)" })
    #expect(play.records.first == .begin(guide: "0123456789abcdef", selection: text))
    #expect(play.ending.status == 0)
    #expect(try Selection(play.options, in: Self.steps).text == text)
  }

  @Test func aStepWithoutActionsIsSaid() {
    #expect(play { _ in }.said.contains("Step 3 of 3: The empty\nnothing to do"))
  }

  private func usage(_ set: (inout RunOptions) -> Void) -> String? {
    let play = play { set(&$0.options) }
    #expect(play.ending.status == 2)
    #expect(play.records.isEmpty && play.works.isEmpty && play.shown.isEmpty)
    #expect(play.ending.lines.last == "Try --help.")
    return play.ending.lines.first
  }

  @Test func wrongOptionsAreSaid() {
    #expect(
      usage { $0.from = "nowhere" }
        == "--from: the guide has no step or action \"nowhere\". --dry-run shows what it has.")
    #expect(
      usage { $0.only = ["a", "x"] } == "--only: the guide has no step or action \"x\". --dry-run shows what it has.")
    #expect(usage { $0.only = ["2"] } == "--only: several steps have the number 2; say which: second undo")
    #expect(usage { $0.include = ["x"] } == "--include: the guide has no \"x\". --dry-run shows what it has.")
    #expect(usage { $0.settings = [.init("x", "1")] } == "The guide has no value called \"x\"; it has: cpu n")
    #expect(usage { $0.settings = [.init("cpu", "arm")] } == "cpu: \"arm\" is none of intel, amd.")
    #expect(
      usage { $0.settings = [.init("n", "x")] }
        == "n: \"x\" does not look like {n} (it must match -?[0-9]+([.][0-9]+)?).")
    #expect(usage { $0.settings = [.init("n", "")] } == "the value of n must be one line of text, not empty.")
  }

  private static let guarded = Sample.runbook(
    [
      Sample.command("i", "echo intel", when: [.variant(axis: "cpu", variants: ["intel"])]),
      Sample.command("a", "echo amd", when: [.variant(axis: "cpu", variants: ["amd"])]),
    ], axes: [Sample.cpu])

  @Test func aGivenVariantIsTakenAndALaterOneWins() {
    let play = play(Self.guarded) {
      $0.options.settings = [.init("cpu", "intel"), .init("cpu", "amd")]
      $0.world.probed = ["intel"]
    }
    #expect(play.scripts == ["echo amd"])
    #expect(play.said.contains("cpu: amd"))
    #expect(!play.works.contains { if case .probe = $0 { true } else { false } })
  }

  @Test func anAxisThatGuardsNothingMeantIsNotAsked() {
    let play = play(Self.steps) { _ in }
    #expect(play.ending.status == 0 && !play.said.contains("cpu"))
  }

  @Test func underARootNothingIsProbed() {
    let play = play(Self.guarded) {
      $0.host.hasRoot = true
      $0.world.probed = ["amd"]
    }
    #expect(play.ending.status == 75 && play.works.isEmpty)
  }

  @Test func whereSeveralProbesHoldThePersonIsAsked() {
    var play = Play(Self.guarded)
    play.world.probed = ["amd", "intel"]
    play.run("arm", "intel", "r")
    #expect(play.scripts == ["echo intel"])
    #expect(play.questions[0].text == "Processor (cpu): one of intel, amd")
    #expect(play.said.contains("cpu: \"arm\" is none of intel, amd."))
    #expect(play.records[1] == .set(name: "cpu", value: "intel"))
    #expect(play.ending.status == 0)
  }

  @Test(
    arguments: [
      (["^D"], 75, "No answer: stopped before the first step."),
      (["^C"], 130, "Interrupted. Start it again to go on here."),
      ([], 75, "Undecided: Processor (cpu): one of intel, amd"),
    ] as [([String], Int32, String)])
  func nobodyDecides(answers: [String], status: Int32, line: String) {
    var play = Play(Self.guarded)
    play.run(answers: answers)
    #expect(play.ending.status == status && play.ending.lines.first == line)
  }

  @Test func ctrlCWhileTheHostIsLookedAtIsAnInterrupt() {
    var checked = Sample.runbook([Sample.command("a", "echo a")])
    checked.preconditions = [Precondition(text: "A disk", check: "test -b disk", line: 1)]
    for runbook in [Self.guarded, checked] {
      let play = play(runbook) { $0.world.interruptsLooking = true }
      #expect(play.ending.status == 130 && play.ending.lines == ["Interrupted. Start it again to go on here."])
      #expect(play.scripts.isEmpty && play.works.count == 1)
    }
  }

  private func unfinished(
    guide: String = "0123456789abcdef", actions: [String: History.State] = [:], values: [String: String] = [:]
  ) -> History {
    var history = History()
    history.sequence = 7
    history.lastRun = 2
    var run = History.Unfinished(run: 2, guide: guide)
    run.actions = actions
    run.values = values
    history.unfinished = run
    return history
  }

  @Test func aRunGoesOnWhereItStopped() {
    let play = play {
      $0.history = unfinished(actions: ["a": .done, "b": .skipped])
      $0.runbook.preconditions = [Precondition(text: "A disk", check: "test -b disk", line: 1)]
    }
    #expect(play.scripts == ["echo c"])
    #expect(play.records == [.started(action: "c"), .done(action: "c", .plain), .finished])
    #expect(play.said.contains("Going on where the run before stopped (/state)."))
    #expect(play.said.contains("- A disk\n"), "not tried again")
    guard case .run(let request) = play.works[0] else { return #expect(Bool(false)) }
    #expect(request.output == "output/8")
  }

  @Test func keptValuesAreUsedAndNotWrittenAgain() {
    let play = play(Self.guarded) { $0.history = unfinished(values: ["cpu": "amd"]) }
    #expect(play.scripts == ["echo amd"])
    #expect(play.records.first == .started(action: "a"))
  }

  @Test func theVariantDoesNotChangeHalfWay() {
    let play = play(Self.guarded) {
      $0.history = unfinished(guide: "other", values: ["cpu": "amd"])
      $0.options.settings = [.init("cpu", "intel")]
    }
    #expect(play.ending.status == 2)
    #expect(play.ending.lines.first == "This run was begun with cpu=amd; it cannot go on with cpu=intel.")
    #expect(play.records.isEmpty)
  }

  @Test func anotherVersionOfTheGuideIsRefused() {
    let play = play { $0.history = unfinished(guide: "other") }
    #expect(play.ending.status == 78 && play.records.isEmpty)
    #expect(play.ending.lines[0] == "The state folder /state holds an unfinished run of another version of this guide.")
  }

  @Test func whatNeedsRootStopsAtOnce() {
    let needy = Sample.command("needy", "mount", root: true)
    func weighed(_ actions: [Action], _ set: (inout Play) -> Void = { _ in }) -> Play {
      play(Sample.runbook(actions)) {
        $0.host.isRoot = false
        set(&$0)
      }
    }
    let stopped = weighed([Sample.command("a"), needy])
    #expect(
      stopped.ending == Ending(status: 77, lines: ["This needs root: Do needy.", "Start it as root, with sudo."]))
    #expect(weighed([Sample.command("a", "sudo mount", root: true)]).ending.status == 0)
    #expect(weighed([Sample.command("a", root: true)]) { $0.host.hasRoot = true }.ending.status == 0)
    #expect(weighed([Sample.command("a", risk: "!", root: true)]).ending.status == 0)
    let included = weighed([Sample.command("a", risk: "!", root: true)]) { $0.options.include = ["a"] }
    #expect(included.ending.status == 77)
    #expect(weighed([needy]) { $0.history = unfinished(actions: ["needy": .done]) }.ending.status == 0)
    #expect(weighed([Sample.reboot("r")]).ending.lines.first == "This needs root: Do r.")
    let file = weighed([Sample.edit("e", "~/x"), Sample.edit("f"), needy]) { $0.world.unwritable = ["/etc/sample"] }
    #expect(file.ending.lines.first == "This needs root: Do f.")
    #expect(file.works == [.weigh(paths: ["/etc/sample"])])
    #expect(weighed([Sample.edit("f"), needy]).ending.lines.first == "This needs root: Do needy.")
    #expect(weighed([Sample.edit("f")]).ending.status == 0)
  }

  private static let conditioned = Sample.runbook(
    [Sample.command("a")],
    preconditions: [
      Precondition(text: "Time", line: 1), Precondition(text: "A disk", check: "test -b disk", line: 2),
    ])

  @Test func preconditionsAreTried() {
    #expect(play(Self.conditioned) { _ in }.said.contains("Before you start:\n- Time\n- A disk: holds"))
    let failed = play(Self.conditioned) { $0.world.holds = false }
    #expect(failed.ending.status == 78 && failed.scripts.isEmpty)
    #expect(failed.ending.lines[0] == "  - A disk: does not hold (line 2 of the guide)")
    #expect(failed.ending.lines[1] == "Checked with: test -b disk")
    let rooted = play(Self.conditioned) {
      $0.host.hasRoot = true
      $0.world.holds = false
    }
    #expect(rooted.ending.status == 0, "not tried without a folder of commands")
    let unknown = play(Self.conditioned) {
      ($0.host.hasRoot, $0.host.hasBin) = (true, true)
      $0.world.holds = nil
    }
    #expect(unknown.ending.status == 0 && unknown.said.contains("- A disk\n"))
  }

  @Test func thePlanIsShownBeforeAnythingIsAsked() {
    var runbook = Self.guarded
    runbook.parameters = [Parameter(id: "p", spelling: "{p}", prompt: "Which port?")]
    runbook.steps.append(
      Sample.step("more", [Sample.command("m", Template([Sample.hole("p")])), Sample.manual("h"), Sample.reboot("r")]))
    runbook.preconditions = [Precondition(text: "Time", line: 1)]
    var play = Play(runbook)
    play.run("^C")
    #expect(
      play.shown.contains(
        .plan(
          Plan(
            title: "A sample",
            steps: [
              .init(number: 1, title: "The step", id: "step", actions: 2, manual: 0, reboots: 0),
              .init(number: 2, title: "The more", id: "more", actions: 3, manual: 1, reboots: 1),
            ], axes: [Sample.cpu], values: ["Which port?"], preconditions: ["Time"]))))
  }
}
