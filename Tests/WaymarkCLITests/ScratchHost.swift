import Foundation
import TestSupport

/// A host that scripts are tried on: a folder for its files, stubs for its commands, a folder for the run's state.
final class ScratchHost: Sendable {
  let folder: URL
  var root: URL { folder.appending(path: "root") }
  var bin: URL { folder.appending(path: "bin") }
  var state: URL { folder.appending(path: "state") }
  /// What the stubs were called with, a line each.
  var calls: [String] {
    let text = (try? String(contentsOf: folder.appending(path: "calls"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  init(files: [String: String], stubs: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "waymark-host-\(UUID().uuidString)")
    for (path, text) in files { try root.write(text, to: path) }
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    for (name, body) in stubs {
      let stub = bin.appending(path: name)
      let calls = folder.appending(path: "calls").path
      try Data("#!/bin/bash\necho \"\(name) $*\" >>'\(calls)'\n\(body)\n".utf8).write(to: stub)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: stub.path)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a script on this host, with nobody at the keyboard.
  func run(_ script: String, _ arguments: [String]) throws -> Child {
    let file = folder.appending(path: "script.sh")
    try Data(script.utf8).write(to: file)
    return try Child.run(
      "bash", [file.path, "--root", root.path, "--bin", bin.path, "--state", state.path] + arguments)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Every file of the host with its bytes, by path.
  func tree() throws -> [String: Data] {
    var tree: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
      let file = root.appending(path: path)
      guard (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else { continue }
      tree[path] = try Data(contentsOf: file)
    }
    return tree
  }
}
