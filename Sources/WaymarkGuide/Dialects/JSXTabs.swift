extension Dialect {
  /// `<Tabs><TabItem value="x" label="X">`: Docusaurus, Starlight and Mintlify.
  static let jsxTabs = Dialect(
    id: "jsx-tabs", name: "JSX tabs",
    forms: [
      .html { tag in
        switch tag.kind {
        case .open("tabs"): Construct(meaning: .tabSet)
        case .open("tabitem"), .open("tab"):
          Construct(
            meaning: .tab, title: tag.attribute("label") ?? tag.attribute("title") ?? tag.attribute("value"))
        default: nil
        }
      }
    ])
}
