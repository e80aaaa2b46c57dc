import Foundation
import TestSupport
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// The state folder, its lock and its journal.
@Suite struct StateFolderTests {
  private func refusal(_ bench: HostBench) -> Ending? {
    do throws(HostRefusal) {
      _ = try LocalHost(for: HostBench.source, selection: "", at: HostPlace(state: bench.state.path))
      return nil
    } catch {
      return error.ending
    }
  }

  @Test func twoRunsDoNotShareIt() throws {
    let bench = try HostBench()
    let first = try bench.here()
    #expect(refusal(bench)?.status == 75)
    #expect(refusal(bench)?.lines.first?.contains("Another run works with the state folder") == true)
    _ = first.facts
  }

  @Test func aLinkOrAFileIsNoStateFolder() throws {
    let bench = try HostBench()
    try FileManager.default.createSymbolicLink(at: bench.state, withDestinationURL: bench.root)
    #expect(refusal(bench)?.status == 78)
    try FileManager.default.removeItem(at: bench.state)
    try Data().write(to: bench.state)
    #expect(refusal(bench)?.lines.first?.contains("is a link or no folder") == true)
  }

  @Test func recordsComeBackAsTheyWere() throws {
    let bench = try HostBench()
    let events: [Record.Event] = [
      .begin(guide: "ab", selection: "from= only="), .set(name: "x", value: "a \"b\" \\ \u{1}\n\t\u{7F}é"),
      .started(action: "edit"), .kept(action: "edit", path: "/etc/x", file: "kept/4"),
      .done(action: "edit", .changed(path: "/etc/x", after: "cd")), .done(action: "same", .unchanged),
      .done(action: "odd", .mismatch("it ended with status 2")), .failed(action: "bad", status: 137),
      .skipped(action: "left", reason: "optional"), .reboot(action: "boot"), .done(action: "plain", .plain),
    ]
    do {
      var host = try bench.here()
      for event in events { try host.append(event) }
    }
    let host = try bench.here()
    let unfinished = try #require(host.history.unfinished)
    #expect(host.history.sequence == events.count && host.history.lastRun == 1)
    #expect(unfinished.values == ["x": "a \"b\" \\ \u{1}\n\t\u{7F}é"] && unfinished.guide == "ab")
    #expect(unfinished.actions["boot"] == .rebooting(boot: host.facts.bootID))
    #expect(unfinished.actions["bad"] == .failed && unfinished.actions["left"] == .skipped)
    #expect(unfinished.outputs == ["edit": "output/3"] && host.history.left == ["/etc/x": "cd"])
    #expect(host.state?.records.map(\.event) == events)
  }

  /// Whatever was written last may be cut anywhere; all before it stands.
  @Test func aTornLastLineIsCut() throws {
    let bench = try HostBench()
    do {
      var host = try bench.here()
      try host.append(.begin(guide: "ab", selection: "from= only="))
      try host.append(.started(action: "a"))
      try host.append(.done(action: "a", .plain))
    }
    let file = bench.state.appending(path: "journal.jsonl")
    let whole = try Data(contentsOf: file)
    let ends = whole.indices.filter { whole[$0] == 0x0A }.map { $0 + 1 }
    for length in 0...whole.count {
      try whole.prefix(length).write(to: file)
      let journal = try JournalFile(file.path)
      #expect(journal.records.count == ends.filter { $0 <= length }.count, "\(length)")
      #expect(try Data(contentsOf: file).count == ends.last { $0 <= length } ?? 0)
    }
  }

  @Test func aDamagedLineStops() throws {
    let bench = try HostBench()
    do {
      var host = try bench.here()
      try host.append(.begin(guide: "ab", selection: "from= only="))
      try host.append(.started(action: "a"))
    }
    let file = bench.state.appending(path: "journal.jsonl")
    let text = try String(contentsOf: file, encoding: .utf8)
    for bad in ["x" + text, "\n" + text, text.replacingOccurrences(of: "\"seq\":2", with: "\"seq\":3"), text + "{}\n"] {
      try Data(bad.utf8).write(to: file)
      #expect(refusal(bench)?.status == 78)
      #expect(refusal(bench)?.lines.first?.contains("is damaged in line") == true)
      #expect(try String(contentsOf: file, encoding: .utf8) == bad)
    }
  }

  @Test func aPlayedRebootRenewsTheBootID() throws {
    let bench = try HostBench()
    var host = try bench.underRoot()
    let before = host.facts.bootID
    #expect(before.count == 36)
    #expect(host.perform(.reboot(command: "reboot")) == .done)
    #expect(bench.mode("state/boot-id") == 0o400)
    #expect(bench.state.text("boot-id")?.dropLast().description != before)
  }

  @Test func aDryRunWritesNothing() throws {
    let bench = try HostBench(files: ["etc/x": "a\n"])
    var host = try bench.underRoot(dryRun: true)
    #expect(!FileManager.default.fileExists(atPath: bench.state.path))
    #expect(throws: JournalFailure.self) { try host.append(.finished) }
    #expect(host.perform(.takeSession) == .failed("A dry run runs nothing."))
  }

  @Test(arguments: [
    (HostPlace(root: "/no/such/folder"), "--root: there is no folder"), (HostPlace(root: "/"), "another folder than /"),
    (HostPlace(bin: "/"), "--bin goes with --root"), (HostPlace(root: "/usr"), "--root needs --state DIR"),
    (HostPlace(root: "/usr", bin: "/no/such/folder", state: "/no/such"), "--bin: there is no folder"),
  ])
  func wrongFoldersAreUsage(place: HostPlace, sentence: String) {
    do throws(HostRefusal) {
      _ = try LocalHost(for: HostBench.source, selection: "", at: place)
      Issue.record("accepted")
    } catch {
      #expect(error.ending.status == 2 && error.ending.lines.first?.contains(sentence) == true)
    }
  }
}
