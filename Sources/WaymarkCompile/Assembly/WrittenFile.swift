import WaymarkHostFiles
import WaymarkShell

/// An edit of a file that a command makes and nothing else: `cat <<EOF | sudo tee FILE`, `echo … >> FILE`, a plain `sed -i`.
///
/// It becomes a typed edit, so that its content is checked, shown and rolled back as that of any other.
struct WrittenFile {
  let path: String
  let content: [UInt8]
  let told: BlockReading.Operation
  /// What is done; nil where the format settles it.
  var operation: EditOperation?
  /// Whether the content stands on the lines behind the command's first.
  var isHereDocument = false

  private static let writers: Set<String> = ["cat", "tee", "echo", "printf"]

  /// The edits of one command; nil where it does anything else. `path` is where its file is on the host.
  static func all(_ facts: CommandFacts, path: String) -> [WrittenFile]? {
    guard facts.writes.count == 1, let write = facts.writes.first, facts.callsElsewhere.isEmpty, isFile(path) else {
      return nil
    }
    if write.operation == .edit {
      guard let call = facts.calls.first, facts.calls.count == 1, call.name == "sed",
        let (file, edits) = StreamEdit.read(call), file == write.path
      else { return nil }
      return edits.map { WrittenFile(path: path, content: $0.content, told: $0.told, operation: $0.operation) }
    }
    guard let content = write.content, !content.isEmpty, facts.calls.allSatisfy({ writers.contains($0.name) }) else {
      return nil
    }
    let told: BlockReading.Operation
    switch write.operation {
    case .create: told = .replaceFile
    case .append: told = .append
    case .edit, .copy, .move: return nil
    }
    return [
      WrittenFile(
        path: path, content: Array(content.utf8), told: told,
        isHereDocument: facts.calls.contains { $0.name == "cat" || $0.name == "tee" }
          && !facts.calls.contains { $0.name == "echo" || $0.name == "printf" })
    ]
  }

  /// Whether a path names a file of the host, and no device or switch of the kernel.
  private static func isFile(_ path: String) -> Bool {
    path.hasPrefix("/") && !path.hasSuffix("/")
      && !["/dev/", "/proc/", "/sys/"].contains { path.hasPrefix($0) }
  }
}
