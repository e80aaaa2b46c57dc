import WaymarkText

/// Collects the visible text of HTML, entities resolved.
struct HTMLText {
  private(set) var text = InlineText()
  private var open: [(name: String, kind: Element.Span.Kind, start: Int, range: SourceRange, href: Piece?)] = []

  /// Adds the bytes of a text token.
  mutating func append(_ bytes: ArraySlice<UInt8>, _ place: (Int) -> UInt32) {
    var i = bytes.startIndex
    while i < bytes.endIndex {
      let space = bytes.spaceLength(at: i)
      if space > 0 {
        let isLine = bytes[i] == 0x0A || bytes[i] == 0x0D
        let range = SourceRange(place(i), place(i) + UInt32(space))
        if isLine { text.lineBreak(at: range) } else { text.space(at: range) }
        i += space
      } else if let (character, length) = HTMLEntity.read(bytes, at: i) {
        if character == " " || character == "\u{A0}" {
          text.space(at: SourceRange(place(i), place(i) + 1))
        } else {
          for byte in character.utf8 { text.append(byte, at: place(i)) }
        }
        i += length
      } else {
        text.append(bytes[i], at: place(i))
        i += 1
      }
    }
  }

  mutating func lineBreak(at range: SourceRange) { text.lineBreak(at: range) }
  mutating func add(_ image: Image) { text.add(image) }

  mutating func openTag(_ name: String, _ range: SourceRange, href: Piece?) {
    guard let kind = HTMLNames.spans[name] else { return }
    open.append((name, kind, text.nextOffset, range, href))
  }

  mutating func closeTag(_ name: String, _ range: SourceRange) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    let tag = open[index]
    open.removeSubrange(index...)
    let whole = tag.range.union(range)
    text.addSpan(tag.kind, from: tag.start, range: whole)
    if let href = tag.href, let span = text.spans.last {
      text.add(Link(destination: href.text, text: span.text, range: whole, destinationRange: href.range))
    }
  }
}

/// The character references that guides use.
enum HTMLEntity {
  private static let names: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—",
    "hellip": "…", "rarr": "→", "larr": "←", "copy": "©", "reg": "®", "trade": "™", "bull": "•", "middot": "·",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "ensp": " ", "emsp": " ", "thinsp": " ",
  ]

  /// The character that a reference at this place stands for, and the reference's length.
  static func read(_ bytes: ArraySlice<UInt8>, at i: Int) -> (Character, length: Int)? {
    guard bytes[i] == UInt8(ascii: "&"), let end = bytes[i...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = bytes[(i + 1)..<end].string
    guard name.hasPrefix("#") else { return names[name].map { ($0, end + 1 - i) } }
    let digits = name.dropFirst()
    let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { (Character($0), end + 1 - i) }
  }
}
