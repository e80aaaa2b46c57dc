extension Dialect {
  /// `@note text`, `\warning text`: Doxygen's commands at the start of a paragraph.
  static let doxygen = Dialect(
    id: "doxygen", name: "Doxygen command", example: "@warning Keep the power on.", sites: ["doxygen"],
    forms: [
      .paragraph { text in
        let bytes = text.bytes
        guard let first = bytes.first, first == UInt8(ascii: "@") || first == UInt8(ascii: "\\") else { return nil }
        let word = bytes.dropFirst().prefix { $0.isLower }
        guard ["note", "warning", "attention", "important"].contains(word.string), word.endIndex < bytes.count,
          bytes[word.endIndex] == 0x20
        else { return nil }
        return Lead(
          construct: Construct(meaning: .admonition(kind: text.piece(word.indices))), marker: 0..<word.endIndex + 1)
      }
    ])
}
