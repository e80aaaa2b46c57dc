/// Where a block of raw HTML ends.
enum HTMLBlockEnd: Hashable {
  /// With the line that holds one of these, in any case.
  case marker([String])
  /// Before the next blank line.
  case blank

  func isReached(by line: ArraySlice<UInt8>) -> Bool {
    guard case .marker(let markers) = self else { return false }
    return markers.contains { line.contains(lowercased: Array($0.utf8)) }
  }
}

extension LineCursor {
  /// The block of raw HTML that begins here; a lone tag of an unknown name is none where a paragraph goes on.
  func htmlBlock(interrupting: Bool) -> HTMLBlockEnd? {
    let rest = rest
    guard rest.first == .less else { return nil }
    let inner = rest.dropFirst()
    if inner.starts(with: "!--".utf8) { return .marker(["-->"]) }
    if inner.starts(with: "?".utf8) { return .marker(["?>"]) }
    if inner.starts(with: "![CDATA[".utf8) { return .marker(["]]>"]) }
    if inner.first == UInt8(ascii: "!"), let letter = inner.dropFirst().first, letter.isLetter { return .marker([">"]) }
    let isClosing = inner.first == UInt8(ascii: "/")
    let tag = isClosing ? inner.dropFirst() : inner
    let name = tag.prefix { $0.isLetter || $0.isDigit }
    let after = tag[name.endIndex...]
    let key = String(decoding: name, as: UTF8.self).lowercased()
    let isDelimited = after.isEmpty || after.first?.isBlank == true || after.first == .greater
    if !isClosing, Self.verbatim.contains(key), isDelimited { return .marker(["</script>", "</pre>", "</style>"]) }
    if Self.blocks.contains(key), isDelimited || after.starts(with: "/>".utf8) { return .blank }
    return !interrupting && Self.isLoneTag(rest) ? .blank : nil
  }

  private static let verbatim: Set<String> = ["script", "pre", "style"]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
    "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "section", "source",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]

  /// A whole tag with nothing after it.
  private static func isLoneTag(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line.dropFirst()
    let isClosing = rest.first == UInt8(ascii: "/")
    if isClosing { rest = rest.dropFirst() }
    guard rest.first?.isLetter == true else { return false }
    rest = rest.drop { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    while true {
      let spaced = rest.drop { $0.isSpace }
      if isClosing || spaced.first == .greater || spaced.first == UInt8(ascii: "/") {
        rest = spaced
        break
      }
      guard spaced.count < rest.count, let attribute = afterAttribute(spaced) else { return false }
      rest = attribute
    }
    if !isClosing, rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    return rest.first == .greater && rest.dropFirst().allSatisfy { $0.isSpace }
  }

  private static func afterAttribute(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = text.first, first.isLetter || first == UInt8(ascii: "_") || first == UInt8(ascii: ":") else {
      return nil
    }
    let name = text.drop {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "-")
    }
    let equals = name.drop { $0.isSpace }
    guard equals.first == UInt8(ascii: "=") else { return name }
    let value = equals.dropFirst().drop { $0.isSpace }
    guard let quote = value.first else { return nil }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let close = value.dropFirst().firstIndex(of: quote) else { return nil }
      return value[(close + 1)...]
    }
    let bare = value.drop {
      !$0.isSpace && $0 != .greater && $0 != .less && $0 != .backtick && $0 != UInt8(ascii: "=")
        && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'")
    }
    return bare.count < value.count ? bare : nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether a lower-case marker stands in this text in any case.
  fileprivate func contains(lowercased marker: [UInt8]) -> Bool {
    guard let first = marker.first, count >= marker.count else { return false }
    for start in startIndex...(endIndex - marker.count) where self[start] | 0x20 == first | 0x20 {
      if zip(self[start...], marker).allSatisfy({ ($0.isLetter ? $0 | 0x20 : $0) == $1 }) { return true }
    }
    return false
  }
}
