import Foundation
import TestSupport
import WaymarkHostFiles

/// Runs edits by their bash twins, many in one process.
enum BashTwin {
  struct Outcome: Equatable {
    let status: Int32
    /// nil where nothing was written.
    let bytes: [UInt8]?
    let message: String
  }

  static let folder = Material.root.appending(path: "templates/bash/edits")
  static let script = folder.appending(path: "edit.bash")

  /// The program's files in the order in which they are embedded.
  static let program = ["text", "rows", "lines", "comments", "blocks", "inside", "keys", "kernel-parameters", "main"]
    .map {
      folder.appending(path: "\($0).awk")
    }

  /// Each edit in a subshell of its own that stops at the first error, as a script's steps do, where `isolated`.
  static func run(_ edits: [(FileEdit, file: [UInt8]?)], isolated: Bool = false) throws -> [Outcome] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, (edit, file)) in edits.enumerated() {
      if let file { try Data(file).write(to: folder.appending(path: "\(index).in")) }
      let arguments = arguments(of: edit).map { $0 + [0] }.joined()
      try Data(arguments).write(to: folder.appending(path: "\(index).arguments"))
    }
    let call = "edit \"${words[@]:0:2}\" \"${i}.in\" \"${i}.out\" \"${words[@]:2}\" 2>\"${i}.err\""
    let script = """
      set -Eeuo pipefail
      shopt -s inherit_errexit
      export LC_ALL=C
      source '\(script.path)'
      EDIT_PROGRAM=$(cat \(program.map { "'\($0.path)'" }.joined(separator: " ")))
      cd "${1}"
      for ((i = 0; i < ${2}; i++)); do
        mapfile -d '' -t words <"${i}.arguments"
        status=0
        \(isolated ? "set +e; (set -e; \(call)); status=$?; set -e" : "\(call) || status=$?")
        printf '%s\\n' "${status}" >>statuses
      done
      """
    let child = try Child.run("bash", ["-c", script, "bash", folder.path, String(edits.count)])
    let statuses = try String(contentsOf: folder.appending(path: "statuses"), encoding: .utf8).split(separator: "\n")
    guard child.status == 0, statuses.count == edits.count else {
      throw FileEdit.Refusal(message: "bash ended early: \(child.error)")
    }
    return try statuses.enumerated().map { index, status in
      Outcome(
        status: Int32(status) ?? -1,
        bytes: (try? Data(contentsOf: folder.appending(path: "\(index).out"))).map(Array.init),
        message: String(decoding: try Material.bytes(folder.appending(path: "\(index).err")), as: UTF8.self))
    }
  }

  /// The same edit by the Swift function.
  static func expected(_ edit: FileEdit, _ file: [UInt8]?) -> Outcome {
    do throws(FileEdit.Refusal) {
      return Outcome(status: 0, bytes: try edit.apply(to: file), message: "")
    } catch {
      return Outcome(status: 78, bytes: nil, message: error.message + "\n")
    }
  }

  private static func arguments(of edit: FileEdit) -> [[UInt8]] {
    let words: [String] =
      switch edit.operation {
      case .create, .replaceFile, .appendLines, .removeLines, .setKey, .uncomment, .ensureLines(anchor: nil): []
      case .ensureLines(.some(.after(let line))): ["after", line]
      case .ensureLines(.some(.before(let line))): ["before", line]
      case .ensureLines(.some(.inside(let block))): ["inside", block]
      case .mergeKernelParameters(let variable): [variable ?? ""]
      case .replaceBlock(let old): [old]
      }
    return [edit.operation.name, edit.format.rawValue].map { Array($0.utf8) } + [edit.content]
      + words.map { Array($0.utf8) }
  }
}
