extension Dialect {
  /// `> 📘 Title`: ReadMe.com, and quotes that people begin with an emoji.
  static let readme = Dialect(
    id: "readme", name: "ReadMe callout", example: "> 🚧 Power\n> Keep the power on.",
    kinds: AdmonitionKinds(
      ["info": .info, "success": .tip, "warning": .warning, "danger": .danger, "tip": .tip], closed: true),
    sites: ["readme"], forms: [.quote(EmojiQuote.read)])
}

/// A quote that begins with an emoji that stands for a kind.
enum EmojiQuote {
  /// ReadMe's own, and others that say the same; without variation selectors.
  private static let kinds: [String: String] = [
    "📘": "info", "ℹ": "info", "👍": "success", "✅": "success", "🚧": "warning", "⚠": "warning", "❗": "danger",
    "🛑": "danger", "⁉": "danger", "‼": "danger", "💡": "tip", "📝": "info", "🗒": "info", "🚨": "danger",
    "⛔": "danger", "🚫": "danger", "🔥": "danger",
  ]

  /// GitHub's names for the same.
  private static let shortcodes: [String: String] = [
    "warning": "warning", "information_source": "info", "bulb": "tip", "memo": "info", "exclamation": "danger",
    "rotating_light": "danger", "no_entry": "danger", "construction": "warning", "blue_book": "info",
  ]

  @Sendable static func read(_ text: InlineText) -> Lead? {
    let line = text.line(0)
    guard let (kind, end) = sign(text.bytes), end >= text.bytes.count || text.bytes[end] == 0x20,
      !text.spans.contains(where: { $0.offset == 0 && $0.kind != .link })
    else { return nil }
    var construct = Construct(meaning: .admonition(kind: Piece(kind, text.source(of: 0..<end))))
    var start = end
    while start < text.bytes.count, text.bytes[start] == 0x20 { start += 1 }
    // Something below makes the first line a title.
    guard start < line.upperBound, !isSentence(text.bytes[start..<line.upperBound]) else {
      return Lead(construct: construct, marker: 0..<min(start, text.bytes.count))
    }
    construct.title = text.piece(start..<line.upperBound)
    return Lead(construct: construct, marker: 0..<line.upperBound, message: start)
  }

  private static func isSentence(_ line: ArraySlice<UInt8>) -> Bool {
    line.count > 80 || line.last.map { ".,;".utf8.contains($0) } == true
  }

  /// The kind that the sign stands for which a text begins with, and where the sign ends.
  static func sign(_ bytes: [UInt8]) -> (kind: String, end: Int)? {
    if bytes.first == UInt8(ascii: ":") {
      let name = bytes.dropFirst().prefix { $0.isLower || $0 == UInt8(ascii: "_") }
      guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ":") else { return nil }
      return shortcodes[name.string].map { ($0, name.endIndex + 1) }
    }
    let length = Emoji.length(bytes, at: 0)
    guard length > 0 else { return nil }
    let character = String(bytes[..<length].string.unicodeScalars.filter { $0.value != 0xFE0F })
    return kinds[character].map { ($0, length) }
  }
}
