extension Dialect {
  /// `!> text` and `?> text`: docsify's helpers.
  static let docsify = Dialect(
    id: "docsify", name: "docsify helper", example: "!> Keep the power on.",
    kinds: AdmonitionKinds(["important": .important, "tip": .tip], closed: true),
    sites: ["docsify"],
    forms: [.paragraph(SigilLead(kinds: ["!": "important", "?": "tip"]).read)])
}

/// A sign and `>`, which open a paragraph and stand for a kind.
struct SigilLead: Sendable {
  /// The kinds by their signs.
  let kinds: [Character: String]

  @Sendable func read(_ text: InlineText) -> Lead? {
    let bytes = text.bytes
    guard bytes.count > 2, bytes[1] == UInt8(ascii: ">"), bytes[2] == 0x20, bytes[0] < 0x80,
      let kind = kinds[Character(Unicode.Scalar(bytes[0]))]
    else { return nil }
    return Lead(
      construct: Construct(meaning: .admonition(kind: Piece(kind, text.source(of: 0..<2)))), marker: 0..<3)
  }
}
