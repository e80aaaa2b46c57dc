extension ContainerGrammar {
  /// Front matter: YAML between `---` lines (or up to `...`), TOML between `+++` lines, at the very start of a guide.
  ///
  /// Without at least one key a `---` is a thematic break, as many guides begin with one.
  package static let frontMatter = ContainerGrammar(
    id: "front-matter", interruptsParagraph: false, bodyIsMarkdown: false, onlyAtStart: true,
    startingWith: "-+",
    open: { line in
      guard let fence = FrontMatter.fence(line) else { return nil }
      return Opening(
        fields: ["fence": 0..<3],
        end: .closer(required: true) {
          FrontMatter.fence($0) == fence || fence == FrontMatter.yaml && FrontMatter.isDots($0)
        })
    },
    accepts: { body in
      body.split(whereSeparator: { $0 == .newline }).contains { FrontMatter.hasKey($0) }
    })
}

private enum FrontMatter {
  static let yaml = UInt8(ascii: "-")
  static let toml = UInt8(ascii: "+")

  /// The character of a line that is a fence of front matter.
  static func fence(_ line: ArraySlice<UInt8>) -> UInt8? {
    guard let first = line.first, first == yaml || first == toml, isRun(of: first, line) else { return nil }
    return first
  }

  static func isDots(_ line: ArraySlice<UInt8>) -> Bool { isRun(of: UInt8(ascii: "."), line) }

  private static func isRun(of character: UInt8, _ line: ArraySlice<UInt8>) -> Bool {
    line.prefix(3).elementsEqual(repeatElement(character, count: 3)) && line.dropFirst(3).allSatisfy { $0.isBlank }
  }

  /// `key: value`, `key = value`.
  static func hasKey(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { $0.isBlank || $0 == UInt8(ascii: "\"") }
    guard let first = rest.first, first.isLetter || first == UInt8(ascii: "_") else { return false }
    let after = rest.drop { isKeyByte($0) }.drop { $0.isBlank || $0 == UInt8(ascii: "\"") }
    guard let separator = after.first else { return false }
    if separator == UInt8(ascii: "=") { return true }
    return separator == UInt8(ascii: ":") && (after.dropFirst().first?.isBlank ?? true)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".")
  }
}
