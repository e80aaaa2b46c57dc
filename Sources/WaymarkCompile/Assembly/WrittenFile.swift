import WaymarkShell

/// A file that a block of commands does nothing but write: `cat <<EOF | sudo tee FILE`, `echo … >> FILE`.
///
/// It becomes a typed edit, so that its content is checked, shown and rolled back as that of any other.
struct WrittenFile {
  let path: String
  let content: [UInt8]
  let operation: BlockReading.Operation

  private static let writers: Set<String> = ["cat", "tee", "echo", "printf"]

  init?(_ block: BlockContext, _ reading: BlockReading) {
    let shell = block.body.shell
    guard reading.interpreter == nil, reading.parts.isEmpty, reading.writes.count == 1, shell.facts.writes.count == 1,
      shell.isWhole, let write = shell.facts.writes.first, let content = write.content, !content.isEmpty,
      shell.facts.calls.allSatisfy({ Self.writers.contains($0.name) }), shell.facts.callsElsewhere.isEmpty,
      let path = reading.writes.first, path.hasPrefix("/"), !path.hasPrefix("/dev/"), !path.hasPrefix("/proc/"),
      !path.hasPrefix("/sys/"), !path.hasSuffix("/")
    else { return nil }
    switch write.operation {
    case .create: operation = .replaceFile
    case .append: operation = .append
    case .edit, .copy, .move: return nil
    }
    self.path = path
    self.content = Array(content.utf8)
  }
}
