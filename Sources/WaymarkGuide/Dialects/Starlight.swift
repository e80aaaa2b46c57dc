extension Dialect {
  /// `:::note[Title]` … `:::`: Starlight. The reader of colon fences reads them.
  static let starlight = Dialect(
    id: "starlight", name: "Starlight aside", example: ":::caution[Power]\n\nKeep the power on.\n\n:::",
    kinds: AdmonitionKinds(["note": .info, "tip": .tip, "caution": .warning, "danger": .danger], closed: true),
    sites: ["starlight", "astro"], reader: "colon-fence",
    writing: AdmonitionWriting(
      words: [.info: "note", .tip: "tip", .important: "note", .warning: "caution", .danger: "danger"],
      kinds: ["note", "tip", "caution", "danger"], carries: [.title], isOwn: ColonFence.isDirective,
      frame: ColonFence.directive))
}
