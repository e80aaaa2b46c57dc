extension Dialect {
  /// `::: {.callout-note}` … `:::`: Quarto. The reader of Pandoc's divs reads them.
  static let quarto = Dialect(
    id: "quarto", name: "Quarto callout",
    kinds: AdmonitionKinds(
      ["note": .info, "tip": .tip, "important": .important, "caution": .warning, "warning": .warning], closed: true),
    sites: ["quarto"], reader: "pandoc")
}
