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

  /// The scripts in the order in which they are embedded.
  static let scripts = ["files", "lines", "keys", "kernel-parameters"].map {
    Material.root.appending(path: "templates/bash/edits/\($0).bash")
  }

  /// `isolated`: each edit in a subshell of its own that stops at the first error, as a script's steps do.
  static func run(_ edits: [(FileEdit, file: [UInt8]?)], isolated: Bool) throws -> [Outcome] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, (edit, file)) in edits.enumerated() {
      if let file { try Data(file).write(to: folder.appending(path: "\(index).in")) }
      let arguments = arguments(of: edit).map { $0 + [0] }.joined()
      try Data(arguments).write(to: folder.appending(path: "\(index).arguments"))
    }
    let call = "\"${words[0]}\" \"${i}.in\" \"${i}.out\" \"${words[@]:1}\" 2>\"${i}.err\""
    let script = """
      set -Eeuo pipefail
      shopt -s inherit_errexit
      export LC_ALL=C
      \(scripts.map { "source '\($0.path)'" }.joined(separator: "\n"))
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
    return statuses.enumerated().map { index, status in
      Outcome(
        status: Int32(status) ?? -1,
        bytes: (try? Data(contentsOf: folder.appending(path: "\(index).out"))).map(Array.init),
        message: (try? String(contentsOf: folder.appending(path: "\(index).err"), encoding: .utf8)) ?? "")
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
    let name = Array("edit_\(edit.operation.name.replacing("-", with: "_"))".utf8)
    switch edit.operation {
    case .create, .replaceFile, .appendLines, .removeLines, .ensureLines(anchor: nil):
      return [name, edit.content]
    case .ensureLines(anchor: .after(let line)): return [name, edit.content, Array("after".utf8), Array(line.utf8)]
    case .ensureLines(anchor: .before(let line)): return [name, edit.content, Array("before".utf8), Array(line.utf8)]
    case .setKey: return [name, Array(edit.format.rawValue.utf8), edit.content]
    case .mergeKernelParameters(let variable): return [name, Array((variable ?? "").utf8), edit.content]
    case .replaceBlock(let old): return [name, Array(old.utf8), edit.content]
    }
  }
}
