import Foundation
import Glibc
import TestSupport
import Testing
import WaymarkEmit
import WaymarkRunbook

@testable import WaymarkRun

/// A place where a runbook's script and a session do the same thing one after the other, so that what they leave can be
/// compared byte for byte.
final class Twins {
  /// What one start ended with, and what it left.
  struct Trace: Equatable {
    var status: Int32
    /// The first line of the reason.
    var reason: String
    var files: [String: File]

    struct File: Equatable {
      var mode: Int
      var bytes: Data
    }
  }

  let folder: URL
  private let files: [String: String]
  private let stubs: [String: String]
  private let underRoot: Bool

  init(files: [String: String] = [:], stubs: [String: String] = [:], underRoot: Bool = false) throws {
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    folder = temporary.appending(path: "waymark-twins-\(UUID().uuidString)")
    self.files = files
    self.stubs = stubs
    self.underRoot = underRoot
    try reset()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Everything as at the beginning.
  func reset() throws {
    try? FileManager.default.removeItem(at: folder)
    for name in ["root", "bin", "home"] {
      try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    for (path, text) in files { try folder.write(text, to: "root/\(path)") }
    for (name, body) in stubs {
      let stub = folder.appending(path: "bin/\(name)")
      try Data("#!/bin/bash\necho \"\(name) $*\" >>'\(folder.path)/calls'\n\(body)\n".utf8).write(to: stub)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: stub.path)
    }
  }

  private var environment: [String] {
    ["HOME=\(folder.path)/home", "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8"]
  }

  private var place: HostPlace {
    let state = folder.path + "/state"
    return underRoot
      ? HostPlace(root: folder.path + "/root", bin: folder.path + "/bin", state: state) : HostPlace(state: state)
  }

  /// The script, with nobody at the keyboard.
  func script(_ runbook: Runbook, _ options: RunOptions) throws -> Trace {
    let file = folder.appending(path: "script.sh")
    try Data(Emitter.bash.emit(runbook).utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var arguments = ["--state", folder.path + "/state"]
    if underRoot { arguments += ["--root", folder.path + "/root", "--bin", folder.path + "/bin"] }
    if options.yes { arguments.append("--yes") }
    for setting in options.settings { arguments += ["--set", "\(setting.name)=\(setting.value)"] }
    for id in options.include { arguments += ["--include", id] }
    for id in options.only { arguments += ["--only", id] }
    // Not by Foundation: its children start with signals blocked.
    let error = folder.appending(path: "error")
    let complaints = try Descriptor(opening: error.path, O_WRONLY | O_CREAT)
    let null = try Descriptor(opening: "/dev/null", O_RDWR)
    let program = try StartedProgram(
      ["/usr/bin/setsid", "-w", "/bin/bash", file.path] + arguments, environment: environment.map { Array($0.utf8) },
      folder: folder.path + "/home", input: null.number, output: null.number,
      error: complaints.number)
    var status: Int32?
    while status == nil { status = program.wait(milliseconds: 1000) }
    let reason = Self.firstLine(String(decoding: try Data(contentsOf: error), as: UTF8.self))
    try FileManager.default.removeItem(at: error)
    return Trace(status: status ?? -1, reason: reason, files: try remains())
  }

  /// The session on this machine, with nobody at the keyboard.
  func run(_ runbook: Runbook, _ options: RunOptions) throws -> Trace {
    let selection = try Selection(options, in: runbook).text
    let caller = HostCaller(environment: environment.map { Array($0.utf8) }, folder: folder.path + "/home")
    var ending: Ending
    do throws(HostRefusal) {
      var host = try LocalHost(
        for: runbook.source, selection: selection, at: place, dryRun: options.dryRun, caller: caller)
      let session = Session(runbook: runbook, options: options, history: host.history, host: host.facts)
      var face = Nobody()
      ending = Runner.run(session, in: &host, face: &face)
    } catch {
      ending = error.ending
    }
    return Trace(
      status: ending.status, reason: Self.firstLine(ending.lines.joined(separator: "\n")), files: try remains())
  }

  private static func firstLine(_ text: String) -> String {
    String(text.split(separator: "\n").first ?? "")
  }

  /// What a start left: the host's files, the home, the state; times and the folder of work apart.
  private func remains() throws -> [String: Trace.File] {
    var found: [String: Trace.File] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      guard !path.hasPrefix("bin/"), !path.hasPrefix("state/work"), path != "script.sh" else { continue }
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        found[path] = Trace.File(mode: attributes[.posixPermissions] as? Int ?? 0, bytes: Data())
        continue
      }
      var bytes = try Data(contentsOf: folder.appending(path: path))
      if path == "state/journal.jsonl" { bytes = Self.withoutTimes(bytes) }
      // Commands of a pipeline are in no order.
      if ["state/recorded", "calls"].contains(path) {
        bytes = Data(bytes.split(separator: 0x0A).sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: [0x0A]))
      }
      if path == "state/boot-id" { bytes = Data("\(bytes.count)".utf8) }
      found[path] = Trace.File(mode: attributes[.posixPermissions] as? Int ?? 0, bytes: bytes)
    }
    return found
  }

  /// The journal with each boot id replaced by how many there were before it.
  private static func withoutTimes(_ journal: Data) -> Data {
    var boots: [Substring] = []
    let lines = String(decoding: journal, as: UTF8.self).split(separator: "\n").map { line in
      var parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      guard parts.count > 12 else { return String(line) }
      if !boots.contains(parts[11]) { boots.append(parts[11]) }
      parts[7] = ""
      parts[11] = "\(boots.firstIndex(of: parts[11]) ?? 0)"
      return parts.joined(separator: "\"")
    }
    return Data(lines.joined(separator: "\n").utf8)
  }
}

extension Twins.Trace {
  func text(_ path: String) -> String? { files[path].map { String(decoding: $0.bytes, as: UTF8.self) } }

  /// What a reader of a failed test wants to know; nil where the two are the same.
  func difference(from other: Twins.Trace) -> String? {
    if status != other.status { return "status \(status), \(other.status): \(reason) / \(other.reason)" }
    if reason != other.reason { return "\(reason)\n\(other.reason)" }
    for path in Set(files.keys).union(other.files.keys).sorted() where files[path] != other.files[path] {
      let (mine, theirs) = (files[path], other.files[path])
      func shown(_ file: File?) -> String {
        file.map { String($0.mode, radix: 8) + "\n" + String(decoding: $0.bytes.prefix(3000), as: UTF8.self) }
          ?? "absent"
      }
      return "\(path):\n\(shown(mine))\n----\n\(shown(theirs))"
    }
    return nil
  }
}

/// A face without a person.
struct Nobody: Face {
  mutating func show(_ message: Message) {}
  mutating func ask(_ question: Question) -> Answer { .nobody }
  mutating func watch(_ watch: Watch) {}
}
