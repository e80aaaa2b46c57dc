extension Dialect {
  /// `!> text` and `?> text`: docsify's helpers.
  static let docsify = Dialect(
    id: "docsify", name: "docsify helper", example: "!> Keep the power on.",
    kinds: AdmonitionKinds(["important": .important, "tip": .tip], closed: true),
    sites: ["docsify"],
    forms: [.paragraph { SigilLead.read($0, ["!>": "important", "?>": "tip"]) }])
}

/// Two characters that open a paragraph and stand for a kind.
enum SigilLead {
  static func read(_ text: InlineText, _ kinds: [String: String]) -> Lead? {
    let bytes = text.bytes
    guard bytes.count > 2, bytes[2] == 0x20, bytes[1] == UInt8(ascii: ">"), let kind = kinds[bytes[..<2].string] else {
      return nil
    }
    return Lead(
      construct: Construct(meaning: .admonition(kind: Piece(kind, text.source(of: 0..<2)))), marker: 0..<3)
  }
}
