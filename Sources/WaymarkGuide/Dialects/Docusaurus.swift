extension Dialect {
  /// `:::kind[Title]` … `:::`: Docusaurus. The reader of colon fences reads them.
  static let docusaurus = Dialect(
    id: "docusaurus", name: "Docusaurus admonition", example: ":::warning[Power]\n\nKeep the power on.\n\n:::",
    kinds: AdmonitionKinds(
      ["note": .info, "tip": .tip, "info": .info, "warning": .warning, "danger": .danger], closed: true),
    sites: ["docusaurus", "rspress"], reader: "colon-fence",
    writing: AdmonitionWriting(
      words: AdmonitionWriting.commonWords.merging([.important: "info"]) { $1 },
      kinds: ["note", "tip", "info", "warning", "danger"], carries: [.title], isOwn: ColonFence.isDirective,
      frame: ColonFence.directive))
}
