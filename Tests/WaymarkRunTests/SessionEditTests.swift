import RunbookSamples
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// Edits of host files.
@Suite struct SessionEditTests {
  private func play(_ runbook: Runbook, _ answers: String..., set: (inout Play) -> Void = { _ in }) -> Play {
    var play = Play(runbook)
    set(&play)
    play.run(answers: answers)
    return play
  }

  private static let create = Sample.runbook([Sample.edit("e")])
  private static let append = Sample.runbook([Sample.edit("e", "/etc/sample", .appendLines)])

  @Test func theDiffIsShownBeforeTheQuestion() {
    let made = play(Self.create, "r")
    #expect(made.shown.contains(.diff(["-", "+new\n"])))
    #expect(made.questions[0].text == "Write it?")
    #expect(made.said.contains("made /etc/sample"))
    #expect(
      made.records.dropFirst() == [
        .started(action: "e"),
        .done(action: "e", .changed(path: "/etc/sample", after: MadeUpHost.sum(Array("new\n".utf8)))), .finished,
      ])
    let changed = play(Self.append, "r") { $0.world.files = ["/etc/sample": "old\n"] }
    #expect(changed.said.contains("changed /etc/sample; the old file is /state/kept/3"))
    #expect(changed.world.files == ["/etc/sample": "old\nnew\n"])
    let skipped = play(Self.append, "s") { $0.world.files = ["/etc/sample": "old\n"] }
    #expect(skipped.records.contains(.skipped(action: "e", reason: "the person left it out")))
    #expect(skipped.world.files == ["/etc/sample": "old\n"])
  }

  @Test func aFileInTheWayIsReplacedOnlyByAgreement() {
    let question = "/etc/sample is there already with other content. Replace it (the old file is kept)?"
    let other: (inout Play) -> Void = { $0.world.files = ["/etc/sample": "mine\n"] }
    let stopped = play(Self.create) {
      other(&$0)
      $0.options.yes = true
    }
    #expect(
      stopped.ending
        == Ending(
          status: 75,
          lines: ["Undecided (Do e): \(question)", "Replace it with --include e, or move it away."]))
    let replaced = play(Self.create, "r", set: other)
    #expect(replaced.questions[0].text == question && replaced.world.files == ["/etc/sample": "new\n"])
    guard case .choice(_, let enter) = replaced.questions[0].kind else { return #expect(Bool(false)) }
    #expect(!enter, "not by Enter")
    let left = play(Self.create, "s", set: other)
    #expect(left.records.contains(.skipped(action: "e", reason: "the file was left as it is")))
    let included = play(Self.create) {
      other(&$0)
      $0.options.yes = true
      $0.options.include = ["e"]
    }
    #expect(included.ending.status == 0)
    let ours = play(Self.create) {
      other(&$0)
      $0.options.yes = true
      $0.history.left = ["/etc/sample": MadeUpHost.sum(Array("mine\n".utf8))]
    }
    #expect(ours.ending.status == 0, "an earlier run left it")
  }

  @Test func toldAdditionsAreAsked() {
    let option = Edit.Option(id: "idle", text: "idle=1", reason: "It saves power.", line: 1)
    let runbook = Sample.runbook([Sample.edit("e", "/x", .create, "vfio\n", options: [option])])
    let added = play(runbook, "y", "r")
    #expect(added.questions[0].text == "Add idle=1 to the end of the line?")
    #expect(added.said.contains("It saves power.") && added.world.files == ["/x": "vfio idle=1\n"])
    #expect(play(runbook, "n", "r").world.files == ["/x": "vfio\n"])
    let without = play(runbook) { $0.options.yes = true }
    #expect(without.said.contains("without idle=1 (optional; --include idle adds it)"))
    #expect(without.world.files == ["/x": "vfio\n"])
    let with = play(runbook) {
      $0.options.yes = true
      $0.options.include = ["idle"]
    }
    #expect(with.said.contains("with idle=1 (idle)") && with.world.files == ["/x": "vfio idle=1\n"])
    let open = play(Sample.runbook([Sample.edit("e", "/x", .create, "vfio", options: [option])]), "y", "r")
    #expect(open.world.files == ["/x": "vfio idle=1"])
  }

  @Test func refusedContentIsNeverWritten() {
    let refusal = Edit.Refusal(message: "The line has no key.", line: 9)
    let runbook = Sample.runbook([Sample.edit("e", refusals: [refusal]), Sample.command("b", "echo b")])
    let lines = [
      "Refused: Do e (/etc/sample, line 9 of the guide).", "    The line has no key.",
      "Nothing was written. Correct the guide, and begin anew with another --state.",
    ]
    #expect(play(runbook) { $0.options.yes = true }.ending == Ending(status: 78, lines: lines))
    #expect(play(runbook) { $0.options.dryRun = true }.ending == Ending(status: 78, lines: lines))
    #expect(play(runbook).ending == Ending(status: 78, lines: lines), "nobody is there")
    #expect(play(runbook, "q").ending == Ending(status: 78, lines: lines))
    let skipped = play(runbook, "s", "r")
    #expect(skipped.scripts == ["echo b"] && skipped.world.files.isEmpty && skipped.ending.status == 0)
    let refused = play(Self.create) {
      $0.options.yes = true
      $0.world.refusals = ["/etc/sample": "it is a folder"]
    }
    #expect(refused.ending.lines.first == "Refused: Do e (/etc/sample, line 2 of the guide).")
    #expect(refused.records.count == 1)
  }

  @Test func whatCannotBeWrittenIsAFailure() {
    let failing: (inout Play) -> Void = {
      $0.world.files = ["/etc/sample": " "]
      $0.world.replacing = .failed("no space")
    }
    let stopped = play(Self.create) {
      failing(&$0)
      $0.options.yes = true
    }
    #expect(
      stopped.ending
        == Ending(
          status: 1,
          lines: [
            "Failed: Do e (line 2 of the guide).", "    /etc/sample could not be written; it is as it was.",
            "    no space", "Start it again to go on here.",
          ]))
    #expect(stopped.records.last == .failed(action: "e", status: 1))
    let skipped = play(Self.create, "r", "r", "r", "s", set: failing)
    #expect(skipped.ending.status == 0 && skipped.world.files == ["/etc/sample": " "])
    let unkept = play(Self.create) {
      failing(&$0)
      $0.world.keeping = .failed("")
      $0.options.yes = true
    }
    #expect(unkept.ending.lines[1] == "    The old /etc/sample could not be kept; nothing was written.")
    #expect(!unkept.records.contains { if case .kept = $0 { true } else { false } })
    #expect(play(Self.create, "r", "q", set: failing).ending.status == 1)
    #expect(play(Self.create, "r", set: failing).ending.lines == stopped.ending.lines)
  }

  @Test func thePersonsOwnTextIsPlannedAndShownAgain() {
    let edited = play(Self.append, "e", "my own\n", "r") { $0.world.files = ["/etc/sample": "old\n"] }
    #expect(edited.questions[1].kind == .editor(text: "old\nnew\n", name: "sample"))
    #expect(edited.shown.contains(.diff(["-old\n", "+my own\n"])))
    #expect(edited.world.files == ["/etc/sample": "my own\n"])
    let same = play(Self.append, "e", "^C", "e", "new\n", "s")
    #expect(same.said.contains("nothing was changed") && same.world.files.isEmpty && same.ending.status == 0)
    let back = play(Self.append, "e", "old\n") { $0.world.files = ["/etc/sample": "old\n"] }
    #expect(back.records.contains(.done(action: "e", .unchanged)))
  }

  @Test func whatWasLeftMayBeReplacedInTheSameRun() {
    let runbook = Sample.runbook([Sample.edit("e"), Sample.edit("f", "/etc/sample", .create, "newer\n")])
    let play = play(runbook) {
      $0.options.yes = true
    }
    #expect(play.ending.status == 0 && play.world.files == ["/etc/sample": "newer\n"])
  }

  private static let requiring = Sample.runbook(
    [Sample.edit("e"), Sample.command("update", "update-grub", optional: true), Sample.reboot("r")],
    edges: [Edge(from: "e", to: "update", kind: .requires)])

  @Test func whatCountsOnlyLaterIsSaid() {
    let note = "note: e counts only once update was done (--only update)"
    let rebooted = play(Self.requiring) { $0.options.yes = true }
    #expect(rebooted.said.contains(note))
    let updated = play(Self.requiring, "r", "y", "r", "r")
    #expect(!updated.said.contains(note) && updated.ending.status == 100)
    var short = Self.requiring
    short.steps[0].actions.removeLast()
    #expect(play(short) { $0.options.yes = true }.said.contains(note))
    let unchanged = play(short) {
      $0.options.yes = true
      $0.world.files = ["/etc/sample": "new\n"]
    }
    #expect(!unchanged.said.contains(note))
  }
}
