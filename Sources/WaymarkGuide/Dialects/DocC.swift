extension Dialect {
  /// `> Kind: text`: the asides of Swift-DocC, where any word may be a kind; only in its own guides.
  static let docc = Dialect(
    id: "docc", name: "DocC aside", example: "> Warning: Keep the power on.", sites: ["docc", "swift-docc"],
    presence: .signed(by: "") { _ in false },
    forms: [
      .quote { text in
        guard let colon = text.bytes[text.line(0)].firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return nil }
        let word = text.bytes[..<colon]
        guard word.allSatisfy(isClassByte), !text.spans.contains(where: { $0.offset <= colon && $0.kind != .strong })
        else { return nil }
        var end = colon + 1
        while end < text.bytes.count, text.bytes[end] == 0x20 { end += 1 }
        return Lead(construct: Construct(meaning: .admonition(kind: text.piece(word.indices))), marker: 0..<end)
      }
    ])
}
