extension Dialect {
  /// `> #### Title {: .error}`: ExDoc.
  static let exdoc = Dialect(
    id: "exdoc", name: "ExDoc admonition", example: "> #### Power {: .warning}\n>\n> Keep the power on.",
    kinds: exdocKinds, sites: ["exdoc"],
    forms: [
      .quotedHeading { text in
        guard text.bytes.last == UInt8(ascii: "}"), let brace = text.bytes.firstIndex(of: "{:", from: 0) else {
          return nil
        }
        let words = text.bytes[(brace + 2)..<text.bytes.count - 1].split(separator: 0x20)
        guard let word = words.first(where: { $0.first == UInt8(ascii: ".") })?.dropFirst(),
          exdocKinds.isKnown(word.string)
        else { return nil }
        var construct = Construct(meaning: .admonition(kind: text.piece(word.indices)))
        let title = text.bytes[..<brace].trimmed
        if !title.isEmpty { construct.title = text.piece(title.indices) }
        return Lead(construct: construct, marker: 0..<text.bytes.count)
      }
    ])

  private static let exdocKinds = AdmonitionKinds(
    ["warning": .warning, "error": .danger, "info": .info, "tip": .tip, "neutral": .info], closed: true)
}
