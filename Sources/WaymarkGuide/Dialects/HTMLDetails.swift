extension Dialect {
  /// `<details><summary>Title</summary>`: something that a reader opens, or does not.
  static let htmlDetails = Dialect(
    id: "html-details", name: "HTML details",
    example: "<details>\n<summary>Power</summary>\n\nKeep the power on.\n\n</details>",
    forms: [
      .html { tag in
        guard tag.kind == .open("details") else { return nil }
        let fold: Admonition.Fold = tag.attributes.contains { $0.name == "open" } ? .open : .closed
        let kind = tag.attribute("class").flatMap { HTMLAdmonition.kind(of: $0) }
        return Construct(meaning: kind.map { .admonition(kind: $0) } ?? .details, fold: fold)
      }
    ])
}
