extension Dialect {
  /// A quote with `{.is-warning}` at its end, and headings `{.tabset}` whose inner headings are tabs: Wiki.js.
  static let wikijs = Dialect(
    id: "wikijs", name: "Wiki.js blockquote", example: "> Keep the power on.\n{.is-warning}",
    kinds: wikijsKinds, sites: ["wikijs"],
    forms: [
      .attributes { text in
        guard text.bytes.last == UInt8(ascii: "}"), let brace = text.bytes.lastIndex(of: UInt8(ascii: "{")),
          text.bytes[brace...].string.hasPrefix("{.is-")
        else { return nil }
        let kind = brace + 5..<text.bytes.count - 1
        guard wikijsKinds.isKnown(text.bytes[kind].string) else { return nil }
        return Lead(
          construct: Construct(meaning: .admonition(kind: text.piece(kind))), marker: brace..<text.bytes.count)
      },
      .heading { text in
        text.string.hasSuffix("{.tabset}") || text.string.hasSuffix("{.tabset-fade}")
          ? Construct(meaning: .headingTabs) : nil
      },
    ])

  private static let wikijsKinds = AdmonitionKinds(
    ["info": .info, "success": .tip, "warning": .warning, "danger": .danger], closed: true)
}
