import WaymarkRunbook

extension Emitter {
  /// The runbook's own file.
  package static let runbook = Emitter(
    id: "runbook", summary: "the typed steps as YAML",
    fileExtension: RunbookFile.fileExtension, executable: true, emit: RunbookFile.write)
}
