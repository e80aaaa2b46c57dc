import RunbookSamples
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// What a run with `--yes` does: plain commands and edits, variants, values.
@Suite struct SessionPlainTests {
  private func play(_ runbook: Runbook, _ set: (inout Play) -> Void = { _ in }) -> Play {
    var play = Play(runbook)
    play.options.yes = true
    set(&play)
    play.run()
    return play
  }

  @Test func commandsAndEditsInTheGuidesOrder() {
    let play = play(Sample.runbook([Sample.command("one", "echo 1"), Sample.edit("two"), Sample.command("three")])) {
      $0.world.files["/etc/sample"] = " \n"
    }
    #expect(play.ending == Ending(status: 0))
    #expect(
      play.records == [
        .begin(guide: "0123456789abcdef", selection: "from= only="), .started(action: "one"),
        .done(action: "one", .plain), .started(action: "two"),
        .kept(action: "two", path: "/etc/sample", file: "kept/5"),
        .done(action: "two", .changed(path: "/etc/sample", after: MadeUpHost.sum(Array("new\n".utf8)))),
        .started(action: "three"),
        .done(action: "three", .plain), .finished,
      ])
    #expect(play.scripts == ["echo 1", "true"])
    #expect(play.world.files["/etc/sample"] == "new\n")
    #expect(play.questions.isEmpty)
  }

  @Test func anEditThatHasNothingToChangeIsDoneUnchanged() {
    let play = play(Sample.runbook([Sample.edit("two")])) { $0.world.files["/etc/sample"] = "new\n" }
    #expect(play.records.dropFirst() == [.done(action: "two", .unchanged), .finished])
  }

  @Test func aVariantIsProbedAndWrittenDown() {
    let actions = [
      Sample.command("i", "echo intel", when: [.variant(axis: "cpu", variants: ["intel"])]),
      Sample.command("a", "echo amd", when: [.variant(axis: "cpu", variants: ["amd"])]),
    ]
    let probed = play(Sample.runbook(actions, axes: [Sample.cpu])) { $0.world.probed = ["amd"] }
    #expect(probed.records[1] == .set(name: "cpu", value: "amd"))
    #expect(probed.scripts == ["echo amd"])
    let open = play(Sample.runbook(actions, axes: [Sample.cpu]))
    #expect(
      open.ending
        == Ending(
          status: 75,
          lines: ["Undecided: Processor (cpu): one of intel, amd", "Give it with --set cpu=VARIANT."]))
  }

  @Test func aFailedCommandStopsTheRun() {
    let play = play(Sample.runbook([Sample.command("one", "false"), Sample.command("two")])) {
      $0.world.results["false"] = [.ended(3, "oh\n")]
    }
    #expect(play.ending.status == 1)
    #expect(
      play.ending.lines == [
        "Failed: Do one (line 2 of the guide).", "    it ended with status 3", "Start it again to go on here.",
      ])
    #expect(play.records.last == .failed(action: "one", status: 3))
  }
}
