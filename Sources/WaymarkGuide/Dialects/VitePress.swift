extension Dialect {
  /// `::: kind Title` … `:::`: VitePress and VuePress. The reader of colon fences reads them.
  static let vitepress = Dialect(
    id: "vitepress", name: "VitePress container",
    kinds: AdmonitionKinds(
      [
        "info": .info, "note": .info, "tip": .tip, "important": .important, "warning": .warning, "caution": .danger,
        "danger": .danger, "details": .info,
      ], closed: false),
    sites: ["vitepress", "vuepress"], reader: "colon-fence")
}
