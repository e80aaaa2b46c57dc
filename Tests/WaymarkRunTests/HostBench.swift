import Foundation
import TestSupport
import WaymarkHostFiles
import WaymarkRunbook

@testable import WaymarkRun

/// A bench for a local host: folders for its files, its commands, the run's state and a person's home.
final class HostBench {
  let folder: URL
  var root: URL { folder.appending(path: "root") }
  var bin: URL { folder.appending(path: "bin") }
  var state: URL { folder.appending(path: "state") }

  static let source = Runbook.Source(path: "guides/sample.md", sha256: "0123456789abcdef")

  init(files: [String: String] = [:]) throws {
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    folder = temporary.appending(path: "waymark-bench-\(UUID().uuidString)")
    for name in ["root", "bin"] {
      try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The machine itself, with the bench's state folder.
  func here() throws -> LocalHost { try host(HostPlace(state: state.path)) }

  /// The bench's root.
  func underRoot(dryRun: Bool = false) throws -> LocalHost {
    try host(HostPlace(root: root.path, bin: bin.path, state: state.path), dryRun: dryRun)
  }

  private func host(_ place: HostPlace, dryRun: Bool = false) throws -> LocalHost {
    try LocalHost(for: Self.source, selection: "from= only=", at: place, dryRun: dryRun)
  }

  func write(_ text: String, to path: String) throws { try root.write(text, to: path) }

  /// A file under the root; nil where there is none.
  func text(_ path: String) -> String? { root.text(path) }

  /// Mode bits of a file of the bench.
  func mode(_ path: String) -> Int? {
    try? FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)[.posixPermissions] as? Int
  }

  /// What stands under the root, in order.
  var tree: [String] { (try? FileManager.default.subpathsOfDirectory(atPath: root.path))?.sorted() ?? [] }
}

extension LocalHost {
  /// Does the work with nobody watching.
  mutating func perform(_ work: Work) -> Outcome { perform(work) { _ in } }

  /// Runs a command and, where it succeeds, takes its session.
  mutating func command(
    _ script: String, as name: String = "output/1", values: [CommandRequest.Value] = [], timeout: Int? = nil,
    watch: (Watch) -> Void = { _ in }
  ) -> CommandResult? {
    let request = CommandRequest(script: script, values: values, interactive: false, timeout: timeout, output: name)
    guard case .ran(let result) = perform(.run(request), watch: watch) else { return nil }
    if result.status == 0 { _ = perform(.takeSession) }
    return result
  }
}

extension CommandResult {
  var text: String { String(decoding: output, as: UTF8.self) }
}
