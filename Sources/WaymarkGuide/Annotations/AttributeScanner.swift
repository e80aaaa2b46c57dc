import WaymarkText

/// Reads rows of attributes: `key=value`, `key: "a value"`, `"key":"value"`, flags.
///
/// Bytes and ranges are those of the guide. Commas and line ends part attributes as blanks do; a `>` at the start of a word is the
/// mark of a quote around the comment.
enum AttributeScanner {
  struct Attribute: Hashable, Sendable {
    let key: Piece
    let value: Piece
    /// A `=` or `:` follows the key.
    let hasValue: Bool
    /// Stands in braces, where no other thing than attributes stands.
    var isBraced = false
  }

  static func attributes(_ bytes: ArraySlice<UInt8>) -> [Attribute] {
    var result: [Attribute] = []
    var i = bytes.startIndex
    while i < bytes.endIndex {
      if isSeparator(bytes[i]) || bytes[i] == UInt8(ascii: ">") {
        i += 1
        continue
      }
      let isJSON = bytes[i] == UInt8(ascii: "\"")
      let key = word(bytes, at: &i) { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") || isSeparator($0) }
      var next = i
      while next < bytes.endIndex, bytes[next] == 0x20 { next += 1 }
      guard next < bytes.endIndex, bytes[next] == UInt8(ascii: "=") || bytes[next] == UInt8(ascii: ":") else {
        result.append(Attribute(key: key, value: Piece("", SourceRange(i..<i)), hasValue: false))
        continue
      }
      i = next + 1
      while i < bytes.endIndex, bytes[i] == 0x20 { i += 1 }
      let value = word(bytes, at: &i) { isJSON ? isSeparator($0) : $0.isSpace }
      result.append(Attribute(key: key, value: isJSON ? value : withoutComma(value), hasValue: true))
    }
    return result
  }

  /// The attributes of an info string: inside of braces, and `key=value` behind the language.
  static func attributes(ofInfo info: ArraySlice<UInt8>) -> [Attribute] {
    guard let open = info.firstIndex(of: UInt8(ascii: "{")) else { return attributes(info).filter(\.hasValue) }
    let close = info.lastIndex(of: UInt8(ascii: "}")).flatMap { $0 > open ? $0 : nil } ?? info.endIndex
    var braced = attributes(info[(open + 1)..<close])
    for index in braced.indices { braced[index].isBraced = true }
    let after = close < info.endIndex ? info[(close + 1)...] : []
    return (attributes(info[..<open]) + attributes(after)).filter(\.hasValue) + braced
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte.isSpace || byte == UInt8(ascii: ",") }

  /// A word, or a text in quotes; `i` moves behind it.
  private static func word(_ bytes: ArraySlice<UInt8>, at i: inout Int, until ends: (UInt8) -> Bool) -> Piece {
    let start = i
    guard i < bytes.endIndex, bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") else {
      while i < bytes.endIndex, !ends(bytes[i]) { i += 1 }
      // A row never stands still.
      if i == start, i < bytes.endIndex { i += 1 }
      return Piece(bytes[start..<i].string, SourceRange(start..<i))
    }
    let quote = bytes[i]
    var text: [UInt8] = []
    i += 1
    while i < bytes.endIndex, bytes[i] != quote {
      if bytes[i] == UInt8(ascii: "\\"), i + 1 < bytes.endIndex, bytes[i + 1] == quote { i += 1 }
      text.append(bytes[i])
      i += 1
    }
    let range = SourceRange((start + 1)..<i)
    if i < bytes.endIndex { i += 1 }
    return Piece(text.string, range)
  }

  private static func withoutComma(_ value: Piece) -> Piece {
    guard value.text.hasSuffix(",") else { return value }
    return Piece(String(value.text.dropLast()), SourceRange(value.range.lower, value.range.upper - 1))
  }
}
