import Foundation
import RunbookSamples
import TestSupport
import Testing
import WaymarkRunbook

@testable import WaymarkEmit

/// A run that was cut off, and what the next start makes of its state.
@Suite struct ResumeTests {
  static let runbook = Sample.runbook(
    [
      Sample.edit("one", "/etc/one", .ensureLines(anchor: nil), "one\n"), Sample.command("a", "a"),
      Sample.edit("two", "/etc/two", .create, "two\n"), Sample.command("b", "b"),
      Sample.edit("three", "/etc/one", .appendLines, "three\n"),
    ])

  private func bench(_ stubs: [String: String] = ["a": "", "b": ""]) throws -> Bench {
    try Bench(Self.runbook, files: ["etc/one": "old\n"], stubs: stubs)
  }

  /// Kills the script that runs the stub, the first time.
  private let killer = """
    mark="${0%/*}/killed"
    if [ ! -e "$mark" ]; then
      : >"$mark"
      read -r _ _ _ script _ <"/proc/$PPID/stat"
      kill -9 "$script"
    fi
    """

  @Test(arguments: ["a", "b"])
  func aRunThatWasKilledGoesOnWhereItWas(at stub: String) throws {
    let whole = try bench()
    #expect(try whole.run("--yes").status == 0)
    let bench = try bench(["a": stub == "a" ? killer : "", "b": stub == "b" ? killer : ""])
    #expect(try bench.run("--yes").status != 0)
    #expect(bench.journal.last == "started \(stub)")
    let run = try bench.run("--yes")
    #expect(run.status == 0, "\(run.output)\(run.error)")
    #expect(run.output.contains("Going on where the run before stopped"))
    #expect(bench.calls.filter { $0 == "a " }.count == (stub == "a" ? 2 : 1))
    #expect(try bench.tree() == whole.tree())
    #expect(bench.journal.filter { $0 == "done one" }.count == 1)
  }

  @Test(arguments: stride(from: 20, through: 300, by: 40).map { $0 })
  func killedAtAnyMomentItEndsTheSame(milliseconds: Int) throws {
    let whole = try bench()
    #expect(try whole.run("--yes").status == 0)
    let bench = try bench()
    let time = "0." + String(repeating: "0", count: 3 - String(milliseconds).count) + String(milliseconds)
    _ = try Child.run(
      "timeout",
      ["-s", "KILL", time, "bash", bench.script.path, "--yes", "--root", bench.root.path, "--bin", bench.bin.path]
        + ["--state", bench.state.path], environment: bench.environment)
    let run = try bench.run("--yes")
    #expect(run.status == 0, "\(run.output)\(run.error)")
    #expect(try bench.tree() == whole.tree())
    #expect(!bench.journal.contains("damaged"))
  }

  @Test func onAHostACommandOfUnknownOutcomeIsNotRunAgainUnasked() throws {
    let cut = Sample.runbook([
      Sample.command("once", "echo ran >>count; [ $(wc -l <count) -gt 1 ] || kill -9 $PPID"),
      Sample.command("then", "echo then >>count"),
    ])
    let bench = try Bench(cut)
    #expect(try bench.runHere("--yes").status != 0)
    let run = try bench.runHere("--yes")
    #expect(run.status == 75 && run.error.contains("cut short"), "\(run.error)")
    #expect(bench.home.text("count") == "ran\n")
    #expect(try bench.runHereWithPerson(["d"]).status == 0)
    #expect(bench.home.text("count") == "ran\nthen\n")
  }

  @Test func aTornLastLineIsCut() throws {
    let bench = try bench(["a": "", "b": "exit 1"])
    #expect(try bench.run("--yes").status == 1)
    let journal = bench.state.appending(path: "journal.jsonl")
    let lines = (journal.text ?? "").split(separator: "\n")
    let torn = lines.dropLast().joined(separator: "\n") + "\n{\"seq\":\(lines.count),\"run\":1,\"ti"
    try Data(torn.utf8).write(to: journal)
    #expect(try bench.run("--yes").status == 1)
    #expect(!bench.journal.contains("damaged"))
    #expect(bench.calls.filter { $0 == "a " }.count == 1)
  }

  @Test func aDamagedJournalIsRefused() throws {
    let bench = try bench(["a": "", "b": "exit 1"])
    #expect(try bench.run("--yes").status == 1)
    let journal = bench.state.appending(path: "journal.jsonl")
    var lines = (journal.text ?? "").components(separatedBy: "\n")
    lines.remove(at: 2)
    try Data(lines.joined(separator: "\n").utf8).write(to: journal)
    let run = try bench.run("--yes")
    #expect(run.status == 78 && run.error.contains("damaged in line 3"), "\(run.error)")
  }

  @Test func anotherVersionOfTheGuideDoesNotGoOn() throws {
    let bench = try bench(["a": "", "b": "exit 1"])
    #expect(try bench.run("--yes").status == 1)
    var other = Self.runbook
    other.source.sha256 = "another"
    try bench.compile(other)
    let run = try bench.run("--yes")
    #expect(run.status == 78 && run.error.contains("another version") && run.error.contains("--state"))
  }

  @Test func twoRunsDoNotMeet() throws {
    let bench = try bench()
    #expect(try bench.run("--yes").status == 0)
    let run = try Child.run(
      "flock",
      [bench.state.path + "/lock", "setsid", "-w", "bash", bench.script.path, "--yes", "--root", bench.root.path]
        + ["--state", bench.state.path])
    #expect(run.status == 75 && run.error.contains("Another run"))
  }

  @Test func theStateIsOnlyForItsOwner() throws {
    let bench = try bench()
    #expect(try bench.run("--yes").status == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: bench.state.path)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    let link = bench.folder.appending(path: "link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: bench.state.path)
    #expect(try bench.start(["--yes", "--root", bench.root.path, "--state", link]).status == 78)
  }

  @Test func withoutRootWhatNeedsItIsNotBegun() throws {
    let runbook = Sample.runbook([
      Sample.command("plain", "touch begun"), Sample.command("mighty", "mount", root: true),
    ])
    let bench = try Bench(runbook)
    let command = ["bash", bench.script.path, "--yes", "--state", bench.folder.path + "/own/state"]
    let own = bench.folder.appending(path: "own")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: own.path)
    let asRoot = try Child.run("id", ["-u"]).output == "0\n"
    let drop = asRoot ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : ["env"]
    let run = try Child.run("setsid", ["-w"] + drop + command, folder: own)
    #expect(run.status == 77, "\(run.output)\(run.error)")
    #expect(run.error.contains("needs root: Do mighty") && run.error.contains("sudo bash"))
    #expect(!FileManager.default.fileExists(atPath: own.path + "/begun"))
  }
}
