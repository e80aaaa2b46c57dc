extension Dialect {
  /// `:::note[Title]` … `:::`: Starlight. The reader of colon fences reads them.
  static let starlight = Dialect(
    id: "starlight", name: "Starlight aside",
    kinds: AdmonitionKinds(["note": .info, "tip": .tip, "caution": .warning, "danger": .danger], closed: true),
    sites: ["starlight", "astro"], reader: "colon-fence")
}
