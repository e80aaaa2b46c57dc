import WaymarkText

/// A tag, comment or run of text of an HTML fragment; ranges are offsets of the fragment.
struct HTMLToken: Sendable {
  enum Kind: Hashable, Sendable {
    /// The name in lower case.
    case open(String)
    case close(String)
    case comment(closed: Bool)
    case text
  }

  let kind: Kind
  let range: Range<Int>
  var attributes: [(name: String, value: Piece)] = []
  var selfClosing = false

  func attribute(_ name: String) -> Piece? { attributes.first { $0.name == name }?.value }

  func has(_ name: String) -> Bool { attribute(name) != nil }

  /// Whether the attribute `class` holds a word.
  func classes() -> [String] {
    attribute("class")?.text.split(separator: " ").map(String.init) ?? []
  }
}

/// Cuts HTML into tokens, as forgiving as a browser; one pass, no tree.
enum HTMLScanner {
  static func tokens(_ bytes: [UInt8]) -> [HTMLToken] {
    var tokens: [HTMLToken] = []
    var textStart = 0
    var i = 0
    // Where no further `>` or `-->` follows, looking for one again and again would cost the square of the input.
    var hopeless = bytes.count
    while i < bytes.count {
      guard bytes[i] == UInt8(ascii: "<"), i < hopeless else {
        i += 1
        continue
      }
      guard let token = markup(bytes, at: i, hopeless: &hopeless) else {
        i += 1
        continue
      }
      if textStart < i { tokens.append(HTMLToken(kind: .text, range: textStart..<i)) }
      tokens.append(token)
      i = token.range.upperBound
      textStart = i
    }
    if textStart < bytes.count { tokens.append(HTMLToken(kind: .text, range: textStart..<bytes.count)) }
    return tokens
  }

  /// The names of all end tags.
  static func closedNames(_ bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    var i = 0
    while let start = bytes.firstIndex(of: "</", from: i) {
      let name = bytes[(start + 2)...].prefix {
        $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
      if !name.isEmpty { names.insert(name.string.lowercased()) }
      i = start + 2
    }
    return names
  }

  private static func markup(_ bytes: [UInt8], at start: Int, hopeless: inout Int) -> HTMLToken? {
    if bytes.starts(with: "<!--", at: start) {
      guard let end = bytes.firstIndex(of: "-->", from: start + 4) else {
        return HTMLToken(kind: .comment(closed: false), range: start..<bytes.count)
      }
      return HTMLToken(kind: .comment(closed: true), range: start..<end + 3)
    }
    var i = start + 1
    let closing = i < bytes.count && bytes[i] == UInt8(ascii: "/")
    if closing { i += 1 }
    guard i < bytes.count, bytes[i].isLetter else { return nil }
    let nameStart = i
    while i < bytes.count, bytes[i].isAlphanumeric || bytes[i] == UInt8(ascii: "-") || bytes[i] == UInt8(ascii: "_") {
      i += 1
    }
    let name = bytes[nameStart..<i].string.lowercased()
    var token = HTMLToken(kind: closing ? .close(name) : .open(name), range: start..<start)
    while i < bytes.count {
      while i < bytes.count, bytes[i].isSpace { i += 1 }
      guard i < bytes.count else { break }
      if bytes[i] == UInt8(ascii: ">") {
        return HTMLToken(
          kind: token.kind, range: start..<i + 1, attributes: token.attributes, selfClosing: token.selfClosing)
      }
      if bytes[i] == UInt8(ascii: "<") { return nil }
      if bytes[i] == UInt8(ascii: "/") {
        token.selfClosing = true
        i += 1
        continue
      }
      token.selfClosing = false
      token.attributes.append(attribute(bytes, at: &i))
    }
    hopeless = min(hopeless, start)
    return nil
  }

  /// `name`, `name=value`, `name="value"`, `name='value'`.
  static func attribute(_ bytes: [UInt8], at i: inout Int) -> (name: String, value: Piece) {
    let start = i
    while i < bytes.count, !bytes[i].isSpace, !"=>/".utf8.contains(bytes[i]) { i += 1 }
    if i == start { i += 1 }
    let name = bytes[start..<i].string.lowercased()
    var next = i
    while next < bytes.count, bytes[next].isSpace { next += 1 }
    guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else {
      return (name, Piece("", SourceRange(i..<i)))
    }
    i = next + 1
    while i < bytes.count, bytes[i].isSpace { i += 1 }
    guard i < bytes.count else { return (name, Piece("", SourceRange(i..<i))) }
    let quote = bytes[i]
    var value = i..<i
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = bytes[(i + 1)...].firstIndex(of: quote) ?? bytes.count
      value = i + 1..<end
      i = min(end + 1, bytes.count)
    } else {
      while i < bytes.count, !bytes[i].isSpace, bytes[i] != UInt8(ascii: ">") { i += 1 }
      value = value.lowerBound..<i
    }
    return (name, Piece(bytes[value].string, SourceRange(value)))
  }
}
