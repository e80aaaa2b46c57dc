extension Dialect {
  /// `> [!NOTE|label:Title]`: the flexible alerts of docsify. GitHub's reader reads them.
  static let docsifyAlert = Dialect(
    id: "docsify-alert", name: "docsify alert", example: "> [!WARNING|label:Power]\n> Keep the power on.",
    kinds: AdmonitionKinds(
      [
        "note": .info, "info": .info, "tip": .tip, "important": .important, "warning": .warning,
        "attention": .danger, "danger": .danger, "caution": .danger,
      ], closed: true),
    sites: ["docsify"], reader: "github")
}
