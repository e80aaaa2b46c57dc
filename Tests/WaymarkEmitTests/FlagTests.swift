import Foundation
import RunbookSamples
import TestSupport
import Testing
import WaymarkRunbook

/// What the command line of a script takes, and what it says where it cannot.
@Suite struct FlagTests {
  static let cpu = Axis(
    id: "cpu", title: "CPU vendor",
    variants: [.init(id: "intel", title: "Intel", probe: "false"), .init(id: "amd", title: "AMD", probe: "true")])
  static let device = Parameter(
    id: "device", spelling: "{device}", prompt: "Which device?", kind: .choice, choices: ["vga", "usb"])
  static let ids = Parameter(
    id: "ids", spelling: "1234:5678", prompt: "The ids", kind: .pciID, list: true,
    pattern: "[0-9a-f]{4}:[0-9a-f]{4}")

  static let runbook = Sample.runbook(
    steps: [
      Step(
        id: "first", number: "1", title: "The first", line: 1,
        actions: [
          Sample.edit("first.lines", "/etc/modules", .ensureLines(anchor: nil), "vfio\n"),
          Sample.command("first.look", Template([.literal("look "), .parameter(id: "device", quoting: .bare)])),
        ]),
      Step(
        id: "second", number: "2", title: "The second", line: 10,
        actions: [
          Sample.command("second.intel", "intel", when: [.variant(axis: "cpu", variants: ["intel"])]),
          Sample.command("second.amd", "amd", when: [.variant(axis: "cpu", variants: ["amd"])]),
        ]),
      Step(
        id: "third", number: "2", title: "The third", line: 20,
        actions: [
          Sample.edit(
            "third.ids", "/etc/modprobe.d/vfio.conf", .create,
            Template([.literal("options vfio-pci ids="), .parameter(id: "ids", quoting: .bare), .literal("\n")]))
        ]),
      Step(
        id: "undo", number: nil, title: "Undo", line: 30, task: "uninstall",
        actions: [Sample.command("undo.it", "undo")]),
    ],
    parameters: [device, ids], axes: [cpu])

  static let answers = ["--set", "device=vga", "--set", "ids=10de:1287,10de:0e0f", "--cpu", "intel", "--yes"]

  private func bench() throws -> Bench {
    try Bench(Self.runbook, stubs: ["look": "", "intel": "", "amd": "", "undo": ""])
  }

  private func run(_ bench: Bench, _ arguments: [String]) throws -> Child {
    try bench.start(["--root", bench.root.path, "--bin", bench.bin.path, "--state", bench.state.path] + arguments)
  }

  @Test func listShowsStepsActionsVariantsAndValues() throws {
    let bench = try bench()
    let list = try bench.start(["--list"])
    #expect(list.status == 0)
    for text in [
      "A sample", "cpu=VARIANT", "intel, amd", "device=VALUE", "vga, usb", "1. The first  [first]", "[first.lines]",
      "ensure-lines /etc/modules", "look {device}", "(cpu: intel)", "(uninstall: only with --only or --from)",
    ] {
      #expect(list.output.contains(text), "\(text) is not in \(list.output)")
    }
    #expect(!FileManager.default.fileExists(atPath: bench.folder.path + "/xdg"))
  }

  @Test func helpNamesEveryFlag() throws {
    let help = try bench().start(["--help"])
    #expect(help.status == 0)
    for flag in [
      "--list", "--dry-run", "--set", "--cpu", "--yes", "--include", "--from", "--only", "--root", "--bin", "--state",
    ] {
      #expect(help.output.contains(flag))
    }
  }

  @Test func aDryRunShowsDiffsAndTouchesNothing() throws {
    let bench = try bench()
    let before = try bench.tree()
    let run = try run(bench, Self.answers + ["--dry-run"])
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("+vfio\n") && run.output.contains("+options vfio-pci ids=10de:1287,10de:0e0f"))
    #expect(run.output.contains("would run: look vga") && !run.output.contains("would run: amd"))
    #expect(try bench.tree() == before)
    #expect(bench.calls.isEmpty && !FileManager.default.fileExists(atPath: bench.state.path))
  }

  @Test func aWholeRunDoesTheMainTaskForTheVariant() throws {
    let bench = try bench()
    let run = try run(bench, Self.answers)
    #expect(run.status == 0, "\(run.output)\(run.error)")
    #expect(bench.calls == ["look vga", "intel "])
    #expect(bench.text("etc/modprobe.d/vfio.conf") == "options vfio-pci ids=10de:1287,10de:0e0f\n")
    #expect(run.output.contains("Step 2 of 3: The second"))
    #expect(run.output.contains("Done: A sample"))
  }

  @Test(arguments: [
    (["--only", "second"], ["intel "]), (["--only", "first.look"], ["look vga"]), (["--only", "undo"], ["undo "]),
    (["--only", "1", "--only", "second"], ["look vga", "intel "]), (["--from", "second"], ["intel "]),
    (["--from", "first.look"], ["look vga", "intel "]), (["--from", "third"], []), (["--from=undo"], ["undo "]),
  ])
  func fromAndOnlyChoose(flags: [String], calls: [String]) throws {
    let bench = try bench()
    let run = try run(bench, Self.answers + flags)
    #expect(run.status == 0, "\(run.output)\(run.error)")
    #expect(bench.calls == calls)
  }

  @Test(arguments: [
    (["--nonsense"], "no flag --nonsense"), (["word"], "Not understood: word"), (["--set"], "--set needs a value"),
    (["--set", "x"], "NAME=VALUE"), (["--set", "x=1"], "no value called \"x\""), (["--cpu", "arm"], "intel, amd"),
    (["--set", "cpu=arm"], "none of intel, amd"), (["--set", "device=disk"], "none of vga usb"),
    (["--set", "ids=10de"], "does not look like 1234:5678"), (["--set", "ids=10de:1287,"], "not empty"),
    (["--set", "ids=10de:1287 10de:1287"], "does not look like"), (["--set", "device=vga\nusb"], "one line"),
    (["--from", "fourth"], "no step or action \"fourth\""), (["--only", "2"], "second third"),
    (["--include", "nothing"], "no \"nothing\""), (["--include", "$(touch /tmp/x)"], "--list"),
    (["--root", "/"], "another folder"),
  ])
  func wrongUsageIsSaidWithStatus2(flags: [String], message: String) throws {
    let bench = try bench()
    let run = try run(bench, flags)
    #expect(run.status == 2)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.error.contains("--help"))
    #expect(!FileManager.default.fileExists(atPath: bench.state.path))
  }

  @Test func rootWithoutStateAndBinWithoutRootAreWrong() throws {
    let bench = try bench()
    #expect(try bench.start(["--root", bench.root.path, "--yes"]).status == 2)
    #expect(try bench.start(["--bin", bench.bin.path]).status == 2)
    #expect(try bench.start(["--root", bench.folder.path + "/none"]).status == 2)
  }

  @Test func anAxisIsProbedOnTheHostButNotUnderRoot() throws {
    let bench = try Bench(
      Sample.runbook(
        [
          Sample.command("intel", "echo for intel", when: [.variant(axis: "cpu", variants: ["intel"])]),
          Sample.command("amd", "echo for amd", when: [.variant(axis: "cpu", variants: ["amd"])]),
        ], axes: [Self.cpu]))
    let here = try bench.runHere("--yes")
    #expect(here.status == 0, "\(here.error)")
    #expect(here.output.contains("cpu: amd (found on this host)") && here.output.contains("| for amd"))
    try FileManager.default.removeItem(at: bench.state)
    let under = try bench.run("--yes")
    #expect(under.status == 75)
    #expect(under.error.contains("intel, amd") && under.error.contains("--set cpu="))
  }

  @Test func theVariantCannotChangeHalfWay() throws {
    let bench = try bench()
    _ = try bench.run("--yes", "--cpu", "intel")
    let run = try bench.run("--yes", "--cpu", "amd")
    #expect(run.status == 2)
    #expect(run.error.contains("begun with cpu=intel"))
  }
}
