import Foundation
import TestSupport
import WaymarkRunbook

@testable import WaymarkEmit

/// A script on a bench: folders for the host's files, its commands, the run's state and a person's home.
final class Bench: Sendable {
  let folder: URL
  var root: URL { folder.appending(path: "root") }
  var bin: URL { folder.appending(path: "bin") }
  var state: URL { folder.appending(path: "state") }
  var home: URL { folder.appending(path: "home") }
  var script: URL { folder.appending(path: "sample.sh") }

  init(_ runbook: Runbook, files: [String: String] = [:], stubs: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "waymark-bench-\(UUID().uuidString)")
    for name in ["root", "bin", "home"] {
      try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    for (path, text) in files { try write(text, to: path) }
    for (name, body) in stubs {
      let stub = bin.appending(path: name)
      try Data("#!/bin/bash\necho \"\(name) $*\" >>'\(folder.path)/calls'\n\(body)\n".utf8).write(to: stub)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: stub.path)
    }
    try compile(runbook)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func compile(_ runbook: Runbook) throws { try Data(Emitter.bash.emit(runbook).utf8).write(to: script) }

  /// Runs the script on the bench's root, with nobody at the keyboard.
  func run(_ arguments: String...) throws -> Child {
    try start(["--root", root.path, "--bin", bin.path, "--state", state.path] + arguments)
  }

  /// Runs the script as on a real host, in the bench's home.
  func runHere(_ arguments: String...) throws -> Child { try start(["--state", state.path] + arguments) }

  /// Runs the script on the bench's root with a person who types these lines.
  func runWithPerson(_ lines: [String], _ arguments: String...) throws -> Child {
    try startWithPerson(lines, ["--root", root.path, "--bin", bin.path, "--state", state.path] + arguments)
  }

  /// Runs the script as on a real host, with a person who types these lines.
  func runHereWithPerson(_ lines: [String], _ arguments: String...) throws -> Child {
    try startWithPerson(lines, ["--state", state.path] + arguments)
  }

  private func startWithPerson(_ lines: [String], _ arguments: [String]) throws -> Child {
    let words = ["bash", script.path] + arguments
    let command = words.map { "'\($0)'" }.joined(separator: " ")
    return try Child.run(
      "script", ["-qec", command, "/dev/null"], input: lines.map { $0 + "\n" }.joined(), environment: environment,
      folder: home)
  }

  /// Runs the script with just these arguments.
  func start(_ arguments: [String]) throws -> Child {
    try Child.run("setsid", ["-w", "bash", script.path] + arguments, environment: environment, folder: home)
  }

  /// The old files that were kept.
  var kept: [String] {
    let folder = state.appending(path: "kept")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.compactMap { folder.text($0) }
  }

  var environment: [String: String] { ["HOME": home.path, "XDG_STATE_HOME": folder.path + "/xdg"] }

  func write(_ text: String, to path: String) throws { try root.write(text, to: path) }

  /// A file under the root; nil where there is none.
  func text(_ path: String) -> String? { root.text(path) }

  /// What the stubs were called with, a line each.
  var calls: [String] { lines(of: folder.appending(path: "calls")) }

  /// The commands that were written down instead of run.
  var recorded: [String] { lines(of: state.appending(path: "recorded")) }

  /// What the journal says, without its times and boot ids: `done edit`.
  var journal: [String] {
    lines(of: state.appending(path: "journal.jsonl")).map { line in
      let record = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let action = record?["action"] as? String ?? record?["name"] as? String
      return [record?["event"] as? String ?? "damaged", action].compactMap { $0 }.joined(separator: " ")
    }
  }

  private func lines(of file: URL) -> [String] {
    (file.text ?? "").split(separator: "\n").map(String.init)
  }

  /// Every file under the root with its bytes and mode, by path.
  func tree() throws -> [String: String] {
    var tree: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: root.appending(path: path).path)
      let mode = (attributes[.posixPermissions] as? Int).map { String($0, radix: 8) } ?? ""
      tree[path] = mode + " " + (text(path) ?? "")
    }
    return tree
  }
}
