// Written by Tests/WaymarkLintTests/RegistryTests.swift from the files of Rules/; WAYMARK_UPDATE=1 rewrites.

extension Rule {
  /// Every rule, by id.
  package static let all: [Rule] = [
    .invisibleCharacter,
    .nbsp,
    .unknownSuppression,
  ]
}
