import Foundation
import RunbookSamples
import TestSupport
import Testing
import WaymarkRunbook

/// What is taken without a person, what only with one, and what the script says when it stops.
@Suite struct ConsentTests {
  static let guarded: [(Action, String)] = [
    (Sample.command("act", "it", optional: true), "optional"),
    (Sample.command("act", "it", risk: "It may break."), "risky: It may break."),
    (Sample.command("act", "it", when: [.told(id: "no-x", text: "there is no x")]), "there is no x"),
    (Sample.command("act", "it", sure: false), "not sure"),
  ]

  @Test(arguments: 0..<4)
  func yesLeavesOutWhatIsNotPlainAndIncludeTakesIt(index: Int) throws {
    let (action, reason) = Self.guarded[index]
    let bench = try Bench(Sample.runbook([action]), stubs: ["it": ""])
    let run = try bench.run("--yes")
    #expect(run.status == 0)
    #expect(run.output.contains(reason) && run.output.contains("--include act takes it"))
    #expect(bench.calls.isEmpty)
    #expect(try bench.run("--yes", "--include", "act").status == 0)
    #expect(bench.calls == ["it "])
  }

  @Test(arguments: 0..<4)
  func nobodyToAskStopsWithStatus75(index: Int) throws {
    let bench = try Bench(Sample.runbook([Self.guarded[index].0]), stubs: ["it": ""])
    let run = try bench.run()
    #expect(run.status == 75)
    #expect(run.error.contains("Undecided (Do act)") && run.error.contains("--include act"), "\(run.error)")
    #expect(bench.calls.isEmpty)
  }

  @Test(arguments: 0..<4, ["y", "n"])
  func aPersonIsAsked(index: Int, answer: String) throws {
    let bench = try Bench(Sample.runbook([Self.guarded[index].0]), stubs: ["it": ""])
    let run = try bench.runWithPerson(["what?", answer])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("Take it? [y/n]"))
    #expect(bench.calls == (answer == "y" ? ["it "] : []))
    #expect(bench.journal.contains(answer == "y" ? "done act" : "skipped act"))
  }

  @Test func aToldConditionMayBeIncludedByItsOwnName() throws {
    let bench = try Bench(Sample.runbook([Self.guarded[2].0]), stubs: ["it": ""])
    #expect(try bench.run("--yes", "--include", "no-x").status == 0)
    #expect(bench.calls == ["it "])
  }

  @Test func yesTakesWorkDoneByHandAsDoneAndSaysSo() throws {
    let check = Action(
      id: "seen", title: "Look at the picture", lines: 3...3,
      kind: .check(Check(text: "A green light", image: "light.png", of: "by-hand")))
    let bench = try Bench(
      Sample.runbook([Sample.manual("by-hand"), check, Sample.command("sql", "SELECT 1;", interpreter: "mysql")]))
    let alone = try bench.run()
    #expect(alone.status == 75 && alone.output.contains("[on]  VT-d") && alone.output.contains("Where there is one."))
    let run = try bench.run("--yes")
    #expect(run.status == 0)
    #expect(run.output.components(separatedBy: "taken as done by you (--yes)").count == 4)
    #expect(run.output.contains("A green light") && run.output.contains("light.png"))
    #expect(run.output.contains("To be typed in mysql") && run.output.contains("SELECT 1;"))
    #expect(bench.recorded.isEmpty)
  }

  @Test func aPersonWhoSaysNoToACheckIsSentBack() throws {
    let check = Action(id: "seen", title: "Look", lines: 3...3, kind: .check(Check(text: "A green light")))
    let bench = try Bench(
      Sample.runbook(
        steps: [
          Step(id: "wire", number: "1", title: "The wires", line: 1, actions: [Sample.manual("by-hand")]),
          Step(id: "light", number: "2", title: "The light", line: 2, actions: [check]),
        ], edges: [Edge(from: "seen", to: "wire", kind: .onFailure)]))
    let run = try bench.runWithPerson(["y", "n"])
    #expect(run.status == 1)
    #expect(run.output.contains("go back to wire (The wires): --from wire"), "\(run.output)")
  }

  @Test func anotherMachinesActionIsOnlyShown() throws {
    let action = Action(
      id: "there", title: "On the client", host: "the client", lines: 2...2,
      kind: .command(Command(script: "it")))
    let bench = try Bench(Sample.runbook([action]), stubs: ["it": ""])
    let run = try bench.run("--yes")
    #expect(run.status == 0 && run.output.contains("To be done on the client"))
    #expect(bench.calls.isEmpty)
  }

  @Test func ofAChoiceOneIsTaken() throws {
    let runbook = Sample.runbook(
      [Sample.command("left", "left"), Sample.command("right", "right")],
      edges: [Edge(from: "left", to: "right", kind: .choice)])
    let undecided = try Bench(runbook, stubs: ["left": "", "right": ""])
    let stopped = try undecided.run("--yes")
    #expect(stopped.status == 75)
    #expect(stopped.error.contains("--include left or --include right"))
    for name in ["left", "right"] {
      let bench = try Bench(runbook, stubs: ["left": "", "right": ""])
      #expect(try bench.run("--yes", "--include", name).status == 0)
      #expect(bench.calls == [name + " "])
    }
  }

  @Test func aRebootIsAskedForAndTheRunGoesOnAfterIt() throws {
    let runbook = Sample.runbook([
      Sample.command("before", "before"), Sample.reboot("boot"), Sample.command("after", "after"),
    ])
    let bench = try Bench(runbook, stubs: ["before": "", "after": "", "reboot": ""])
    #expect(try bench.run().status == 75)
    let first = try bench.run("--yes")
    #expect(first.status == 100, "\(first.output)\(first.error)")
    #expect(bench.calls == ["before "])
    let second = try bench.run("--yes")
    #expect(second.status == 0, "\(second.output)\(second.error)")
    #expect(bench.calls == ["before ", "after "])
    #expect(try bench.run("--yes").status == 100)
    #expect(bench.calls == ["before ", "after ", "before "])
  }

  @Test func aRebootThatIsPutOffIsPending() throws {
    let bench = try Bench(
      Sample.runbook([Sample.reboot("boot"), Sample.command("after", "after")]), stubs: ["after": ""])
    let put = try bench.runWithPerson(["n"])
    #expect(put.status == 100 && put.output.contains("Reboot when it suits you"))
    #expect(try bench.runWithPerson(["n"]).status == 100)
    #expect(try bench.runWithPerson(["y"]).status == 100)
    #expect(try bench.runWithPerson([]).status == 0)
    #expect(bench.calls == ["after "])
  }

  @Test func aValueIsAskedForAtItsFirstUse() throws {
    let runbook = Sample.runbook(
      [
        Sample.command("tell", "tell"),
        Sample.command("use", Template([.literal("use "), .parameter(id: "device", quoting: .bare)])),
      ], parameters: [FlagTests.device])
    let bench = try Bench(runbook, stubs: ["tell": "echo it is vga", "use": ""])
    let alone = try bench.run("--yes")
    #expect(alone.status == 75 && alone.error.contains("--set device=VALUE"), "\(alone.error)")
    #expect(bench.calls == ["tell "])
    let run = try bench.runWithPerson(["disk", "vga"])
    #expect(run.status == 0)
    #expect(run.output.contains("Which device?") && run.output.contains("none of vga usb"))
    #expect(bench.calls == ["tell ", "use vga"])
  }

  @Test func aSecretIsNotWrittenDown() throws {
    let secret = Parameter(id: "token", spelling: "<token>", prompt: "The token", kind: .secret)
    let bench = try Bench(
      Sample.runbook(
        [
          Sample.command("use", Template([.literal("export TOKEN="), .parameter(id: "token", quoting: .bare)])),
          Sample.command("show", "test -n \"$HOME\"; echo \"${TOKEN-gone}\""),
        ], parameters: [secret]))
    let run = try bench.runHere("--yes", "--set", "token=s3cr3t-word")
    #expect(run.status == 0, "\(run.error)")
    let grep = try Child.run("grep", ["-r", "s3cr3t-word", bench.state.path])
    #expect(grep.status == 1, "\(grep.output)")
    #expect(!run.output.contains("s3cr3t-word"))
  }
}
