// Written by Tests/WaymarkEmitTests/RegistryTests.swift from the files of Emitters/; WAYMARK_UPDATE=1 rewrites.

extension Emitter {
  /// Every emitter, by name.
  package static let all: [Emitter] = [
    .bash,
    .runbook,
  ]
}
