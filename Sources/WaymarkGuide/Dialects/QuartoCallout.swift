extension Dialect {
  /// `::: {.callout-note}` … `:::`: Quarto. The reader of Pandoc's divs reads them.
  static let quarto = Dialect(
    id: "quarto", name: "Quarto callout",
    example: "::: {.callout-warning title=\"Power\"}\n\nKeep the power on.\n\n:::",
    kinds: AdmonitionKinds(
      ["note": .info, "tip": .tip, "important": .important, "caution": .warning, "warning": .warning], closed: true),
    sites: ["quarto"], reader: "pandoc",
    writing: AdmonitionWriting(
      words: QuotedMarker.fiveWords, kinds: Set(QuotedMarker.fiveWords.values), carries: [.title, .fold],
      isOwn: { $0.contains(PandocDiv.prefix) },
      frame: { head, body in
        let fence = body.fence(of: ColonFence.colon)
        var attributes = ".\(PandocDiv.prefix)\(head.kind)"
        // A heading that the body begins with would be the title.
        let title =
          head.title ?? (body.beginsWithHeading ? head.kind.prefix(1).uppercased() + head.kind.dropFirst() : "")
        if !title.isEmpty {
          attributes += " title=\"\(title.replacing("\"", with: "&quot;"))\""
        }
        if head.fold != .none { attributes += " collapse=\"\(head.fold == .closed)\"" }
        var frame = AdmonitionWriting.Frame.fenced(["\(fence) {\(attributes)}"], fence)
        // Pandoc wants a blank line before a div.
        frame.endsBefore = true
        return frame
      }))
}
