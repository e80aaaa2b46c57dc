import WaymarkText

/// What the shell expands in words besides `$`: tildes, braces, patterns of names.
extension ShellParser {
  /// What is expanded where a word stands.
  enum WordContext {
    /// An argument or a target: everything.
    case plain
    /// Of `case` and `[[ ]]`: no braces.
    case pattern
    /// Of an assignment: tildes alone, also behind a colon.
    case value
    /// The right side of `=~`: parentheses and `|` belong to it.
    case regularExpression
    /// Of a here-document: nothing.
    case delimiter

    var expandsBraces: Bool { self == .plain }
    var expandsPatterns: Bool { self == .plain || self == .pattern }
    var expandsTildes: Bool { self != .delimiter }
  }

  /// Braces in braces are followed so deep; deeper ones are text.
  private static let maximumBraceDepth = 8

  // MARK: Tildes

  /// `~`, `~user`, `~+` where a word begins.
  mutating func takeTilde(into word: inout OpenNode) {
    guard at < limit, tree.text[at] == Byte.tilde, let end = tildeEnd(at) else { return }
    add(node(.tilde, at, end), to: &word)
    at = end
  }

  /// Where a tilde's name ends; nil if a quote or an expansion makes it text.
  @inline(__always)
  private func tildeEnd(_ start: Int) -> Int? {
    var end = start + 1
    while end < limit, tree.text[end].isTildeName { end += 1 }
    guard end < limit else { return end }
    let byte = tree.text[end]
    return byte.endsWord || byte == UInt8(ascii: "/") || byte == Byte.colon ? end : nil
  }

  /// Plain text; in a value the tildes behind colons are parts of their own.
  mutating func addPlain(_ lower: Int, _ upper: Int, to word: inout OpenNode, _ context: WordContext) {
    var literal = lower
    if context == .value {
      var i = lower
      while i + 1 < upper {
        if tree.text[i] == Byte.colon, tree.text[i + 1] == Byte.tilde, let end = tildeEnd(i + 1), end <= upper {
          add(node(.literal, literal, i + 1), to: &word)
          add(node(.tilde, i + 1, end), to: &word)
          literal = end
          i = end
        } else {
          i += 1
        }
      }
    }
    if literal < upper { add(node(.literal, literal, upper), to: &word) }
  }

  // MARK: Names

  /// `*`, `?` or `[a-z]`; a bracket without its end is text.
  mutating func takePattern(into word: inout OpenNode, _ context: WordContext) {
    guard context.expandsPatterns else { return take(.literal, 1, into: &word) }
    guard tree.text[at] == Byte.leftBracket else { return take(.glob, 1, into: &word) }
    if let end = bracketEnd() { take(.glob, end - at, into: &word) } else { take(.literal, 1, into: &word) }
  }

  /// Where the bracket expression ends that begins here, if nothing in it is special.
  private func bracketEnd() -> Int? {
    var i = at + 1
    if i < limit, tree.text[i] == Byte.bang || tree.text[i] == UInt8(ascii: "^") { i += 1 }
    let first = i
    while i < limit, i - at < 256 {
      let byte = tree.text[i]
      if byte == Byte.rightBracket, i > first { return i + 1 }
      if byte == Byte.leftBracket, i + 1 < limit, tree.text[i + 1] == Byte.colon {
        // `[:alpha:]`
        var end = i + 2
        while end < limit, tree.text[end].isLetter { end += 1 }
        if end + 1 < limit, tree.text[end] == Byte.colon, tree.text[end + 1] == Byte.rightBracket {
          i = end + 2
          continue
        }
      }
      guard
        byte.isPlain || byte == Byte.leftBracket || byte == Byte.bang || byte == Byte.question || byte == Byte.star
          || byte == Byte.plus || byte == Byte.at
      else { return nil }
      i += 1
    }
    return nil
  }

  // MARK: Braces

  /// `{a,b}` or `{1..9}` with the parts inside; a brace that expands to nothing is text.
  mutating func takeBrace(into word: inout OpenNode, _ context: WordContext) {
    guard context.expandsBraces, isBash, braceDepth < Self.maximumBraceDepth, let end = braceEnd() else {
      return take(.literal, 1, into: &word)
    }
    braceDepth += 1
    var expansion = open(.braceExpansion)
    take(.operatorToken, 1, into: &expansion)
    let outer = braceLimit
    braceLimit = end - 1
    while at < braceLimit {
      let before = at
      if tree.text[at] == Byte.comma {
        take(.operatorToken, 1, into: &expansion)
      } else {
        parsePart(into: &expansion, context)
      }
      if at == before { break }
    }
    braceLimit = outer
    if at == end - 1 { take(.operatorToken, 1, into: &expansion) }
    braceDepth -= 1
    add(close(expansion), to: &word)
  }

  /// Where the brace expansion ends that begins here: behind the `}` that fits, with a comma or `..` before it.
  ///
  /// The look ahead is bounded, so that a row of open braces costs no more than its length.
  private func braceEnd() -> Int? {
    var i = at + 1
    var nested = 0
    var parts = false
    let last = min(limit, at + 512)
    while i < last {
      switch tree.text[i] {
      case Byte.backslash: i += 1
      case Byte.leftBrace: nested += 1
      case Byte.rightBrace where nested > 0: nested -= 1
      case Byte.rightBrace: return parts ? i + 1 : nil
      case Byte.comma where nested == 0: parts = true
      case UInt8(ascii: ".") where nested == 0 && i + 1 < last && tree.text[i + 1] == UInt8(ascii: "."): parts = true
      case Byte.singleQuote, Byte.doubleQuote, Byte.backquote:
        guard let end = tree.text[(i + 1)..<last].firstIndex(of: tree.text[i]) else { return nil }
        i = end
      case Byte.dollar where i + 1 < last && tree.text[i + 1] == Byte.leftBrace:
        guard let end = tree.text[i..<last].firstIndex(of: Byte.rightBrace) else { return nil }
        i = end
      case Byte.dollar where i + 1 < last && tree.text[i + 1] == Byte.leftParenthesis:
        guard let end = tree.text[i..<last].firstIndex(of: Byte.rightParenthesis) else { return nil }
        i = end
      case let byte where byte.endsWord: return nil
      default: break
      }
      i += 1
    }
    return nil
  }
}

extension UInt8 {
  /// May stand in the name behind a tilde.
  fileprivate var isTildeName: Bool {
    isNameByte || self == Byte.minus || self == Byte.plus || self == UInt8(ascii: ".")
  }
}
