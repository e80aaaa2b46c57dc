import WaymarkRunbook

extension Emitter {
  /// The runbook's own file.
  package static let runbook = Emitter(
    id: "runbook", summary: "the typed steps as YAML, a program that waymark run executes",
    fileExtension: RunbookFile.fileExtension, executable: true, emit: RunbookFile.write)
}
