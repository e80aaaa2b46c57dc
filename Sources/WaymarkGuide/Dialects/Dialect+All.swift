extension Dialect {
  /// Every dialect, by the order of their ids; a test keeps it so.
  package static let all: [Dialect] = [
    .colonFence,
    .gitbook,
    .github,
    .html,
    .htmlDetails,
    .jsxTabs,
    .kramdownAttribute,
    .kramdownDefinition,
    .boldLead,
    .mkdocs,
    .mkdocsTab,
    .obsidianFence,
    .plainLead,
    .quotedLead,
  ]
}
