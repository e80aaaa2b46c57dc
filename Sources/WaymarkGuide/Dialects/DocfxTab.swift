extension Dialect {
  /// `# [Linux](#tab/linux)` up to the next such heading or `---`: the tabs of Microsoft Learn.
  static let docfxTab = Dialect(
    id: "docfx-tab", name: "docfx tab",
    example: "# [Debian](#tab/debian)\n\nUse apt.\n\n# [Fedora](#tab/fedora)\n\nUse dnf.\n\n---", sites: ["docfx"],
    forms: [
      .heading { text in
        guard text.links.count == 1, let link = text.links.first, link.destination.hasPrefix("#tab/"),
          text.spans.contains(where: { $0.kind == .link && $0.offset == 0 && $0.text == text.string })
        else { return nil }
        return Construct(meaning: .tab, title: text.piece(0..<text.bytes.count))
      }
    ])
}
