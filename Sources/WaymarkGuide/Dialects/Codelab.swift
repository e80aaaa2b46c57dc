extension Dialect {
  /// `> aside negative`: Google's codelabs.
  static let codelab = Dialect(
    id: "codelab", name: "codelab aside", example: "> aside negative\n> Keep the power on.",
    kinds: AdmonitionKinds(["positive": .tip, "negative": .warning], closed: true),
    sites: ["codelabs"],
    forms: [
      .quote { text in
        let line = text.line(0)
        let words = text.bytes[line].split(separator: 0x20)
        guard words.count == 2, words[0].string == "aside", ["positive", "negative"].contains(words[1].string) else {
          return nil
        }
        return Lead(
          construct: Construct(meaning: .admonition(kind: text.piece(words[1].indices))), marker: 0..<line.upperBound)
      }
    ])
}
