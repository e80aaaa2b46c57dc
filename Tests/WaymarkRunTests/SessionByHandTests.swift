import RunbookSamples
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// What a person does or looks at, other hosts, reboots and waits.
@Suite struct SessionByHandTests {
  private func play(_ runbook: Runbook, _ answers: String..., set: (inout Play) -> Void = { _ in }) -> Play {
    var play = Play(runbook)
    set(&play)
    play.run(answers: answers)
    return play
  }

  private func yes(_ play: inout Play) { play.options.yes = true }

  @Test func workByHandIsConfirmed() {
    let runbook = Sample.runbook([Sample.manual("m")])
    let done = play(runbook, "y")
    #expect(done.questions[0].text == "Done?")
    #expect(done.records.dropFirst() == [.started(action: "m"), .done(action: "m", .plain), .finished])
    let later = play(runbook, "n")
    #expect(later.ending == Ending(status: 75, lines: ["Stopped before: Do m.", "Start it again when it is done."]))
    #expect(later.records.count == 1)
    #expect(play(runbook, "s").records.contains(.skipped(action: "m", reason: "the person left it out")))
    #expect(play(runbook, set: yes).said.contains("taken as done by you (--yes)"))
    #expect(play(runbook).ending.lines[1].hasPrefix("Confirm it in a terminal"))
  }

  private static let check = Sample.action("look", .check(Check(text: "It is green.", image: "green.png", of: "tell")))

  @Test func aCheckIsLookedAt() {
    let runbook = Sample.runbook(
      [Sample.command("tell", "lights"), Self.check], edges: [Edge(from: "look", to: "step", kind: .onFailure)])
    let lights: (inout Play) -> Void = { $0.world.results["lights"] = [.ended(0, "green\n")] }
    let seen = play(runbook, "r", "y", set: lights)
    #expect(
      seen.said.contains("It is green.\n(picture: green.png)\n(look at what tell printed)\ntell printed: green"))
    #expect(seen.records.contains(.done(action: "look", .plain)))
    let not = play(runbook, "r", "n", set: lights)
    #expect(
      not.ending
        == Ending(
          status: 1,
          lines: [
            "Not as the guide says: Do look.", "The guide says: go back to step (The step): --from step",
            "Start it again to go on here.",
          ]))
    #expect(not.records.last == .failed(action: "look", status: 1))
    #expect(play(runbook, "r", "s", set: lights).ending.status == 0)
    #expect(play(runbook, set: yes).ending.status == 0)
  }

  @Test func otherHostsAreTheirPersonsWork() {
    let kinds: [(Action.Kind, String)] = [
      (.command(Command(script: "echo a")), "echo a"), (.reboot(command: "reboot"), "reboot"),
      (.wait(seconds: 3), "wait 3 s"), (Self.check.kind, "It is green."),
    ]
    for (kind, text) in kinds {
      let runbook = Sample.runbook([Sample.action("a", host: "the server", kind)])
      let taken = play(runbook, set: yes)
      #expect(taken.said.contains("To be done on the server, not here:\n\(text)\ntaken as done by you (--yes)"))
      #expect(taken.works.isEmpty && taken.ending.status == 0)
      #expect(play(runbook, "y").questions[0].text == "Done?")
      #expect(play(runbook, "n").ending.status == 75)
    }
    var edit = Sample.edit("e")
    edit.host = "the server"
    #expect(play(Sample.runbook([edit]), set: yes).said.contains("/etc/sample:\nnew"))
    var manual = Sample.manual("m")
    manual.host = "the server"
    #expect(!play(Sample.runbook([manual]), set: yes).said.contains("not here"))
  }

  private static let reboot = Sample.runbook([Sample.reboot("r"), Sample.command("b", "echo b")])

  @Test func aRebootEndsTheRunForNow() {
    let yes = play(Self.reboot, set: yes)
    #expect(
      yes.ending
        == Ending(
          status: 100, lines: ["The machine goes down.", "Start it again after it: it goes on after the reboot."]))
    #expect(yes.records.last == .reboot(action: "r") && yes.works == [.reboot(command: "reboot")])
    let agreed = play(Self.reboot, "r")
    #expect(agreed.questions[0].text == "Reboot now?" && agreed.ending.status == 100)
    let later = play(Self.reboot, "l")
    #expect(later.ending.lines == ["Reboot when it suits you, then start it again: it goes on after the reboot."])
    #expect(later.ending.status == 100 && later.works.isEmpty && later.records.last == .reboot(action: "r"))
    let skipped = play(Self.reboot, "s", "r")
    #expect(skipped.ending.status == 0 && skipped.scripts == ["echo b"])
    let rooted = play(Self.reboot) {
      $0.options.yes = true
      $0.host.hasRoot = true
    }
    #expect(
      rooted.ending.lines == ["Rebooted (--root: only the state's boot id changed).", "Start it again to go on."])
    let failed = play(Self.reboot) {
      $0.options.yes = true
      $0.world.rebooting = .failed("status 1")
    }
    #expect(failed.ending.status == 1)
    #expect(failed.ending.lines.first == "The command reboot failed. Reboot by hand, then start it again.")
  }

  private func rebooting(from boot: String) -> (inout Play) -> Void {
    {
      var run = History.Unfinished(run: 1, guide: "0123456789abcdef")
      run.actions = ["r": .rebooting(boot: boot)]
      $0.history.unfinished = run
    }
  }

  @Test func afterTheRebootTheRunGoesOn() {
    let after = play(Self.reboot, "r", set: rebooting(from: "boot-0"))
    #expect(after.records.first == .done(action: "r", .plain) && after.scripts == ["echo b"])
    #expect(after.questions.count == 1)
    let before = play(Self.reboot, "l", set: rebooting(from: "boot-1"))
    #expect(before.ending.status == 100 && before.questions[0].text == "Reboot now?")
    let yes = play(Self.reboot) {
      rebooting(from: "boot-1")(&$0)
      $0.options.yes = true
    }
    #expect(yes.works == [.reboot(command: "reboot")])
  }

  private static let wait = Sample.runbook([Sample.action("w", .wait(seconds: 30))])

  @Test func aWaitIsWaited() {
    let waited = play(Self.wait, set: yes)
    #expect(waited.works == [.wait(seconds: 30)] && waited.said.contains("waiting 30 s"))
    #expect(waited.records.dropFirst() == [.done(action: "w", .plain), .finished])
    #expect(play(Self.wait, "r").ending.status == 0)
    #expect(play(Self.wait, "s").works.isEmpty)
    let interrupted: (inout Play) -> Void = { $0.world.waiting = .interrupted }
    let enough = play(Self.wait, "r", "r", "c", set: interrupted)
    #expect(enough.works.count == 2 && enough.records.contains(.done(action: "w", .plain)))
    #expect(play(Self.wait, "r", "s", set: interrupted).ending.status == 0)
    let stopped = play(Self.wait) {
      interrupted(&$0)
      $0.options.yes = true
    }
    #expect(stopped.ending.status == 130)
  }
}
