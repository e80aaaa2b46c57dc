import RunbookSamples
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// A dry run says what would be done, and writes nothing down.
@Suite struct SessionDryRunTests {
  private func play(_ runbook: Runbook, _ set: (inout Play) -> Void = { _ in }) -> Play {
    var play = Play(runbook)
    play.options.dryRun = true
    set(&play)
    play.run()
    #expect(play.records.isEmpty)
    #expect(!play.works.contains { if case .run = $0 { true } else { false } })
    return play
  }

  @Test func everyKindIsSaid() {
    var elsewhere = Sample.manual("there")
    elsewhere.host = "the server"
    let dry = play(
      Sample.runbook(
        [
          Sample.command("a", Template([.literal("use "), Sample.hole("v")])), Sample.manual("m"),
          Sample.action("c", .check(Check(text: "It is green."))), Sample.reboot("r"),
          Sample.action("w", .wait(seconds: 3)), elsewhere, Sample.command("o", optional: true),
        ], parameters: [Parameter(id: "v", spelling: "{v}", prompt: "")]))
    #expect(dry.ending == Ending(status: 0))
    for line in [
      "A sample: a dry run; nothing is run or written", "would run:\nuse {v}", "VT-d", "would ask:\nIt is green.",
      "would reboot and go on", "would wait 3 s", "to be done on the server",
      "left out: optional; --include o takes it",
    ] { #expect(dry.said.contains(line), "\(line)") }
    #expect(dry.questions.isEmpty)
  }

  @Test func anEditSeesWhatTheOneBeforeItWouldLeave() {
    let dry = play(
      Sample.runbook([
        Sample.edit("e", "/x", .appendLines, "a\n"), Sample.edit("f", "/x", .appendLines, "b\n"),
        Sample.edit("g", "/x", .create, "c\n"),
      ]))
    #expect(dry.shown.contains(.diff(["-a\n", "+a\nb\n"])))
    #expect(dry.said.contains("/x is there already with other content: you would be asked"))
  }

  @Test func aPathWithoutItsValueIsOnlyNamed() {
    let parameter = Parameter(id: "v", spelling: "{v}", prompt: "", defaultValue: "")
    let path = Template([.literal("/etc/"), Sample.hole("v")])
    let named = play(Sample.runbook([Sample.edit("e", path)], parameters: [parameter]))
    #expect(named.said.contains("would edit /etc/{v}, once its value is given") && named.works.isEmpty)
    let given = play(Sample.runbook([Sample.edit("e", path)], parameters: [parameter])) {
      $0.options.settings = [.init("v", "name")]
    }
    #expect(given.world.files.keys.contains("/etc/name"))
    let content = play(
      Sample.runbook([Sample.edit("e", "/x", .create, Template([Sample.hole("v")]))], parameters: [parameter]))
    #expect(content.shown.contains(.diff(["-", "+{v}"])))
  }

  @Test func earlierRunsCountForNothing() {
    let dry = play(Sample.runbook([Sample.command("a", "echo a")])) {
      var run = History.Unfinished(run: 1, guide: "other")
      run.actions = ["a": .done]
      $0.history.unfinished = run
    }
    #expect(dry.said.contains("would run:") && dry.ending.status == 0)
  }

  @Test func choicesAndVariantsAreDecided() {
    var runbook = Sample.runbook(
      [
        Sample.command("i", "echo intel", when: [.variant(axis: "cpu", variants: ["intel"])]),
        Sample.command("a", "echo amd", when: [.variant(axis: "cpu", variants: ["amd"])]),
        Sample.command("x", "echo x"), Sample.command("y", "echo y"),
      ], axes: [Sample.cpu])
    runbook.edges = [Edge(from: "x", to: "y", kind: .choice)]
    let dry = play(runbook) { $0.world.probed = ["amd"] }
    #expect(dry.said.contains("would run:\necho amd") && !dry.said.contains("echo intel"))
    #expect(dry.said.contains("left out: x is taken instead"))
    #expect(play(runbook).ending.status == 75, "nobody chooses")
  }
}
