import WaymarkRunbook

/// Makes a file of a runbook; a value, one file each.
package struct Emitter: Sendable {
  /// What `--emit` calls it: `bash`.
  package let id: String
  package let summary: String
  /// Put after the guide's name: `.sh`.
  package let fileExtension: String
  /// Whether the file is a program.
  package let executable: Bool
  /// Deterministic: the same runbook gives the same bytes.
  package let emit: @Sendable (Runbook) -> String

  package init(
    id: String, summary: String, fileExtension: String, executable: Bool,
    emit: @escaping @Sendable (Runbook) -> String
  ) {
    self.id = id
    self.summary = summary
    self.fileExtension = fileExtension
    self.executable = executable
    self.emit = emit
  }
}
