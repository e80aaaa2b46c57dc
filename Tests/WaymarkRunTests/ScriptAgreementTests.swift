import Foundation
import TestSupport
import Testing
import WaymarkEmit
import WaymarkRunbook

@testable import WaymarkRun

/// The bash script of a runbook and a run with `--yes`: the same files, journals, stops and reasons; either goes on with the
/// other's run.
@Suite struct ScriptAgreementTests {
  /// Shows nothing and knows nothing.
  private struct Nobody: Face {
    mutating func show(_ message: Message) {}
    mutating func ask(_ question: Question) -> Answer { .nobody }
    mutating func watch(_ watch: Watch) {}
  }

  /// How a start ended, and the first line of why.
  private struct Stop: Equatable {
    var status: Int32
    var reason: String
  }

  private struct Scene {
    let bench: HostBench
    let runbook: Runbook

    init(_ runbook: Runbook, files: [String: String]) throws {
      self.runbook = runbook
      bench = try HostBench(files: files)
      let stubs = ["ok": "exit 0", "fails": "echo oh >&2; exit 3", "says": "[ \"$1\" = nothing ] || echo \"$1\""]
      for (name, body) in stubs {
        let stub = bench.bin.appending(path: name)
        try Data("#!/bin/bash\n\(body)\n".utf8).write(to: stub)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: stub.path)
      }
      try Data(Emitter.bash.emit(runbook).utf8).write(to: bench.folder.appending(path: "sample.sh"))
    }

    private var place: HostPlace { HostPlace(root: bench.root.path, bin: bench.bin.path, state: bench.state.path) }

    func script(_ options: RunOptions) throws -> Stop {
      var arguments = ["--yes", "--root", bench.root.path, "--bin", bench.bin.path, "--state", bench.state.path]
      if let from = options.from { arguments += ["--from", from] }
      for id in options.only { arguments += ["--only", id] }
      for id in options.include { arguments += ["--include", id] }
      for setting in options.settings { arguments += ["--set", "\(setting.name)=\(setting.value)"] }
      let script = bench.folder.appending(path: "sample.sh").path
      let child = try Child.run("setsid", ["-w", "bash", script] + arguments)
      return Stop(status: child.status, reason: plain(child.error))
    }

    func run(_ options: RunOptions) throws -> Stop {
      let selection: Selection
      do throws(UsageError) {
        selection = try Selection(options, in: runbook)
      } catch {
        return Stop(status: error.ending.status, reason: plain(error.ending.lines[0]))
      }
      var host = try LocalHost(for: runbook.source, selection: selection.text, at: place)
      var face = Nobody()
      let session = Session(runbook: runbook, options: options, history: host.history, host: host.facts)
      let ending = Runner.run(session, in: &host, face: &face)
      return Stop(status: ending.status, reason: plain(ending.lines.joined(separator: "\n")))
    }

    /// The first line, in the words of both.
    private func plain(_ text: String) -> String {
      let line = text.split(separator: "\n").first.map(String.init) ?? ""
      return [
        ("Start the script again", "Start it again"), ("start the script again", "start it again"),
        ("--list shows", "--dry-run shows"), (bench.folder.resolvingSymlinksInPath().path, ""),
      ].reduce(line) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }

    /// Without times and boot ids.
    var journal: [String] {
      let text = bench.state.text("journal.jsonl") ?? ""
      return text.split(separator: "\n").map { line in
        guard let record = JournalLine.record(Array(line.utf8)[...]) else { return "damaged: \(line)" }
        let fields = record.event.fields.map { "\($0)=\($1)" }.joined(separator: " ")
        return "\(record.sequence) \(record.run) \(record.event.name) \(fields)"
          .replacingOccurrences(of: bench.folder.resolvingSymlinksInPath().path, with: "")
      }
    }

    var files: [String: String] {
      Dictionary(uniqueKeysWithValues: bench.tree.map { ($0, bench.text($0) ?? "") })
    }
  }

  private func options(for runbook: Runbook, _ make: inout SoundRunbooks) -> RunOptions {
    var options = RunOptions()
    options.yes = true
    let actions = runbook.steps.flatMap(\.actions)
    options.include = actions.map(\.id).filter { _ in make.chance(6) }
    if make.chance(5) { options.from = make.one(of: runbook.steps.map(\.id) + actions.map(\.id)) }
    if make.chance(6), !actions.isEmpty { options.only = [make.one(of: actions).id] }
    if !make.chance(5) { options.settings.append(.init("cpu", make.one(of: ["x", "y"]))) }
    for (name, value) in [("free", "as it is"), ("list", "c d"), ("hidden", "hunter2"), ("set", "8")]
    where !make.chance(3) {
      options.settings.append(.init(name, value))
    }
    if make.chance(15) { options.settings.append(.init("set", "eight")) }
    return options
  }

  // The last two make a file twice.
  @Test(arguments: Array(0..<24) + [35010, 55017])
  func theyStopAlikeAndLeaveTheSame(seed: Int) throws {
    var make = SoundRunbooks(seed: UInt64(seed), isPlain: true)
    let runbook = make.runbook()
    let usual = options(for: runbook, &make)
    let other = options(for: runbook, &make)
    var files: [String: String] = [:]
    for path in SoundRunbooks.paths where make.chance(2) {
      files[String(path.dropFirst())] = make.one(of: ["mine\n", "new\n", " \n"])
    }
    let scripted = try Scene(runbook, files: files)
    let ran = try Scene(runbook, files: files)
    let mixed = try Scene(runbook, files: files)
    for start in 0..<3 {
      // Another selection in between begins a run of its own.
      let options = start == 1 && seed % 3 == 0 ? other : usual
      let stop = try scripted.script(options)
      // What differs once differs in all that follows.
      try #require(ran.run(options) == stop, "\(seed), start \(start)")
      try #require(
        (start + seed) % 2 == 0 ? mixed.run(options) == stop : mixed.script(options) == stop,
        "\(seed), start \(start)")
      for scene in [ran, mixed] {
        try #require(scene.journal == scripted.journal, "\(seed), start \(start)")
        try #require(scene.files == scripted.files, "\(seed), start \(start)")
      }
    }
  }
}
