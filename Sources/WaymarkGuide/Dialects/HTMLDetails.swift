extension Dialect {
  /// `<details><summary>Title</summary>`: something that a reader opens, or does not.
  static let htmlDetails = Dialect(
    id: "html-details", name: "HTML details",
    forms: [
      .html { tag in
        guard tag.kind == .open("details") else { return nil }
        return Construct(meaning: .details, fold: tag.attributes.contains { $0.name == "open" } ? .open : .closed)
      }
    ])
}
