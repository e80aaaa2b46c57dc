extension Dialect {
  /// `> [!NOTE]`: Microsoft Learn and docfx, where a warning is louder than a caution. GitHub's reader reads them.
  static let docfx = Dialect(
    id: "docfx", name: "docfx note", example: "> [!WARNING]\n> Keep the power on.",
    kinds: AdmonitionKinds(
      ["note": .info, "tip": .tip, "important": .important, "caution": .warning, "warning": .danger, "todo": .info],
      closed: true),
    sites: ["docfx", "microsoft-learn"], reader: "github", endsAtNextMarker: true)
}
