extension Dialect {
  /// `::: kind Title` … `:::`: VitePress and VuePress. The reader of colon fences reads them.
  static let vitepress = Dialect(
    id: "vitepress", name: "VitePress container", example: "::: warning Power\n\nKeep the power on.\n\n:::",
    kinds: AdmonitionKinds(
      [
        "info": .info, "note": .info, "tip": .tip, "important": .important, "warning": .warning, "caution": .danger,
        "danger": .danger, "details": .info,
      ], closed: false),
    sites: ["vitepress", "vuepress"], reader: "colon-fence",
    writing: AdmonitionWriting(
      words: AdmonitionWriting.commonWords,
      kinds: ["tip", "info", "warning", "danger", "note", "important", "caution"], carries: [.title],
      isOwn: { opener in
        let rest = opener.drop { $0 == ":" }
        let name = rest.drop { $0 == " " }.prefix { $0.isLetter }
        return !name.isEmpty && (rest.hasPrefix(" ") || name.endIndex == rest.endIndex)
      },
      frame: { head, body in
        let fence = body.fence(of: ColonFence.colon)
        // Braces at the end would be attributes.
        let title = head.title(after: " ").replacing("}", with: "&#125;")
        return .fenced(["\(fence) \(head.kind)\(title)"], fence)
      }))
}
