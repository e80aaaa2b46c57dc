import RunbookSamples
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// Values at their first use.
@Suite struct SessionValueTests {
  private func runbook(_ parameter: Parameter, _ quoting: Template.Quoting = .bare) -> Runbook {
    Sample.runbook(
      [
        Sample.command("tell", "lspci"),
        Sample.command("use", Template([.literal("use "), .parameter(id: "v", quoting: quoting)])),
      ],
      parameters: [parameter])
  }

  private func play(_ runbook: Runbook, _ answers: String..., set: (inout Play) -> Void = { _ in }) -> Play {
    var play = Play(runbook)
    set(&play)
    play.run(answers: answers)
    return play
  }

  private func value(_ play: Play) -> CommandRequest.Value? {
    guard case .run(let request)? = play.works.last(where: { if case .run = $0 { true } else { false } }) else {
      return nil
    }
    return request.values.first
  }

  @Test func aValueIsAskedAgainUntilItFits() {
    let parameter = Parameter(id: "v", spelling: "{v}", prompt: "How many?", kind: .number, defaultValue: "7")
    let asked = play(runbook(parameter), "r", "r", "many", "8")
    #expect(asked.ending.status == 0)
    #expect(asked.said.contains("v: \"many\" does not look like {v}"))
    #expect(asked.records.contains(.set(name: "v", value: "8")))
    #expect(value(asked) == .init(id: "v", text: "8", items: ["8"], secret: false))
    #expect(asked.questions[2].kind == .line(defaultValue: "7", secret: false))
    let taken = play(runbook(parameter), "r", "r", "")
    #expect(value(taken)?.text == "7")
  }

  @Test func theOutputThatTellsItIsShownBesideTheQuestion() {
    let parameter = Parameter(
      id: "v", spelling: "1234:5678", prompt: "", kind: .pciID, choices: ["a", "b"], from: "tell")
    let told = play(runbook(parameter), "r", "r", "10de:1b80") {
      $0.world.results["lspci"] = [.ended(0, "host bridge\nVGA [10de:1b80]\n")]
    }
    #expect(told.said.contains("The output of tell tells it.\ntell printed: VGA [10de:1b80]\nValues: a b"))
    #expect(told.works.contains(.recall(name: "output/2")))
    #expect(told.questions[2].text == "Value of v")
  }

  @Test func whatWasPrintedBeforeAStopIsRecalled() {
    let parameter = Parameter(id: "v", spelling: "", prompt: "", from: "tell")
    let told = play(runbook(parameter), "r", "x") {
      var run = History.Unfinished(run: 1, guide: "0123456789abcdef")
      run.actions = ["tell": .done]
      run.outputs = ["tell": "output/2"]
      $0.history.unfinished = run
      $0.world.outputs = ["output/2": "it is x\n"]
    }
    #expect(told.said.contains("tell printed: it is x"))
    #expect(value(told)?.text == "x")
  }

  @Test func withYesTheDefaultIsTakenOrTheRunStops() {
    let parameter = Parameter(id: "v", spelling: "{v}", prompt: "How many?", defaultValue: "7")
    let taken = play(runbook(parameter)) { $0.options.yes = true }
    #expect(taken.records.contains(.set(name: "v", value: "7")) && taken.ending.status == 0)
    let stopped = play(runbook(Parameter(id: "v", spelling: "{v}", prompt: "", from: "tell"))) { $0.options.yes = true }
    #expect(
      stopped.ending
        == Ending(status: 75, lines: ["Undecided (Do use): no value for v: Value of v", "Give it with --set v=VALUE."]))
    #expect(stopped.records.last == .done(action: "tell", .plain), "the command before it was done")
  }

  @Test func aGivenValueIsNotAskedAndNotWrittenDown() {
    let parameter = Parameter(id: "v", spelling: "{v}", prompt: "", list: true, separator: " ")
    let given = play(runbook(parameter)) {
      $0.options.yes = true
      $0.options.settings = [.init("v", "a b")]
    }
    #expect(value(given)?.items == ["a", "b"])
    #expect(given.scripts.last == "use \"${waymark_value_v__1}\" \"${waymark_value_v__2}\"")
    #expect(!given.records.contains(.set(name: "v", value: "a b")))
  }

  @Test func aSecretIsSeenNowhere() {
    let parameter = Parameter(id: "v", spelling: "{token}", prompt: "Token", kind: .secret, pattern: "[a-z]+[0-9]")
    let secret = play(runbook(parameter), "r", "r", "hunter22x", "hunter2", "r") {
      $0.world.results["use \"${waymark_value_v}\""] = [.ended(1), .ended(0)]
    }
    #expect(secret.questions[2].kind == .line(defaultValue: nil, secret: true))
    #expect(!"\(secret.records)\(secret.questions)".contains("hunter2"))
    #expect(!secret.said.contains("hunter2") && secret.ending.status == 0)
    #expect(secret.said.contains("use {token}"))
    #expect(value(secret)?.text == "hunter2" && value(secret)?.secret == true)
  }

  @Test func aSecretInAnEditedCommandStaysAVariable() {
    let parameter = Parameter(id: "v", spelling: "{token}", prompt: "Token", kind: .secret)
    let edited = play(runbook(parameter), "r", "e", "hunter2", "use \"${waymark_value_v}\" -v")
    #expect(edited.questions[3].kind == .editor(text: "use \"${waymark_value_v}\"", name: "command.sh"))
    #expect(edited.scripts.last == "use \"${waymark_value_v}\" -v" && edited.ending.status == 0)
    let literal = play(runbook(parameter, .literalHereDocument), "r", "e", "hunter2", "r")
    #expect(literal.said.contains("a secret stands in it as it is: it cannot be changed here"))
    #expect(literal.ending.status == 0)
  }

  @Test func aValueThatEndsItsTextIsRefused() {
    let script = Template([.literal("cat <<'EOF'\n"), Sample.hole("v", .literalHereDocument), .literal("\nEOF")])
    let runbook = Sample.runbook(
      [Sample.command("use", script)], parameters: [Parameter(id: "v", spelling: "{v}", prompt: "")])
    let reason = "The value of v ends the text that it stands in (line 2 of the guide). Give another one."
    let stopped = play(runbook) {
      $0.options.yes = true
      $0.options.settings = [.init("v", "EOF")]
    }
    #expect(stopped.ending == Ending(status: 2, lines: [reason]) && stopped.scripts.isEmpty)
    let asked = play(runbook, "r", "EOF", "fine")
    #expect(asked.said.contains(reason) && asked.scripts == ["cat <<'EOF'\nfine\nEOF"])
    #expect(asked.ending.status == 0)
  }

  @Test func theTerminalEndsAtAValue() {
    let parameter = Parameter(id: "v", spelling: "{v}", prompt: "How many?")
    let ended = play(runbook(parameter), "r", "r", "^D")
    #expect(ended.ending == Ending(status: 75, lines: ["No answer: stopped here. Start it again to go on here."]))
    let nobody = play(runbook(parameter), "r", "r")
    #expect(nobody.ending.lines.first == "Undecided (Do use): no value for v: How many?")
  }

  @Test func anEditWithoutItsValuesIsShownBeforeTheyAreAsked() {
    let edit = Sample.edit("e", Template([.literal("/etc/"), Sample.hole("v")]), .create, "text\n")
    let runbook = Sample.runbook([edit], parameters: [Parameter(id: "v", spelling: "{v}", prompt: "")])
    let done = play(runbook, "r", "name", "r")
    #expect(done.said.contains("/etc/{v}:\ntext"))
    #expect(done.world.files == ["/etc/name": "text\n"] && done.ending.status == 0)
    let skipped = play(runbook, "s")
    #expect(skipped.records.dropFirst().first == .skipped(action: "e", reason: "the person left it out"))
  }
}
