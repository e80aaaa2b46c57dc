extension Emitter {
  /// One self-contained script; see `BashScript` for what it promises.
  package static let bash = Emitter(
    id: "bash", summary: "a script for one host, which goes on where it was stopped", fileExtension: ".sh",
    executable: true,
    emit: { BashScript(runbook: $0).text })
}
