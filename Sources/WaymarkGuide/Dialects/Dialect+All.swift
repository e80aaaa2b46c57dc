extension Dialect {
  /// Every dialect, by the order of their ids; a test keeps it so.
  package static let all: [Dialect] = [
    .colonFence,
    .docusaurus,
    .gitbook,
    .github,
    .gitlab,
    .html,
    .htmlDetails,
    .jsxTabs,
    .kramdownAttribute,
    .kramdownDefinition,
    .boldLead,
    .mkdocs,
    .mkdocsTab,
    .obsidian,
    .obsidianFence,
    .plainLead,
    .quotedLead,
  ]
}
