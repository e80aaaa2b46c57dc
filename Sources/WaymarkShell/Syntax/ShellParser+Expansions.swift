import WaymarkText

extension ShellParser {
  /// What a `$` begins; a lone one is text.
  mutating func parseDollar(quoted: Bool) -> ShellTree.NodeID {
    let start = at
    at += 1
    guard let byte = peek() else { return node(.literal, start, start + 1) }
    let dollar = at - start
    switch byte {
    case Byte.leftParenthesis:
      return parseDollarParenthesis(start)
    case Byte.leftBrace:
      return parseParameterExpansion(start, quoted: quoted)
    case Byte.leftBracket where isBash:
      return parseBracketed(.arithmeticExpansion, from: start)
    case Byte.singleQuote where !quoted && isBash:
      at = start
      return parseSingleQuoted(dollar: dollar)
    case Byte.doubleQuote where !quoted && isBash:
      at = start
      return parseDoubleQuoted(dollar: dollar)
    case let byte where byte.isNameStart:
      while let next = peek(), next.isNameByte { at += 1 }
      return node(.parameter, start, at)
    case let byte where byte.isDigit:
      at += 1
      return node(.parameter, start, at)
    case Byte.at, Byte.star, Byte.hash, Byte.question, Byte.minus, Byte.dollar, Byte.bang:
      at += 1
      return node(.parameter, start, at)
    default:
      return node(.literal, start, start + 1)
    }
  }

  /// `$( … )` or `$(( … ))`.
  private mutating func parseDollarParenthesis(_ start: Int) -> ShellTree.NodeID {
    var result: ShellTree.NodeID?
    deeper { parser in
      if parser.byte(1) == Byte.leftParenthesis {
        result = parser.parseArithmeticExpansion(start)
      } else {
        result = parser.parseSubstitution(.commandSubstitution, start)
      }
    }
    return result ?? node(.commandSubstitution, start, at)
  }

  /// `<( … )`, `>( … )`
  mutating func parseProcessSubstitution() -> ShellTree.NodeID {
    let start = at
    var result: ShellTree.NodeID?
    at += 1
    deeper { parser in result = parser.parseSubstitution(.processSubstitution, start) }
    return result ?? node(.processSubstitution, start, at)
  }

  /// The commands from the `(` here to its `)`, read as bash reads them: by its grammar.
  private mutating func parseSubstitution(_ kind: ShellTree.Kind, _ start: Int) -> ShellTree.NodeID {
    let opened = start..<at + 1
    var substitution = open(kind, at: start)
    let outerPending = pending
    pending = []
    openSubstitutions += 1
    at += 1
    let list = parseList()
    add(list, to: &substitution)
    skipNewlines()
    openSubstitutions -= 1
    pending = outerPending + pending
    if peek() == Byte.rightParenthesis {
      at += 1
    } else if peek() == nil {
      reportUnclosed(
        "unclosed-substitution", opened: opened, "This substitution is never closed: `)` is missing.")
    } else {
      reportUnexpected(expected: "a command or `)`")
      skipToClosingParenthesis()
    }
    return close(substitution)
  }

  /// After a fault in a substitution: on to its `)`, if it stands on this line.
  private mutating func skipToClosingParenthesis() {
    let start = at
    while at < limit, tree.text[at] != Byte.newline {
      at += 1
      if tree.text[at - 1] == Byte.rightParenthesis { return }
    }
    at = start
  }

  /// `$((…))`: by balance alone; where it turns out not to end with `))` it was a subshell in a substitution.
  private mutating func parseArithmeticExpansion(_ start: Int) -> ShellTree.NodeID {
    let opened = start..<at + 2
    let content = at + 1
    let before = checkpoint()
    var expansion = open(.arithmeticExpansion, at: start)
    at = content
    let innerEnd = parseBalanced(into: &expansion, open: Byte.leftParenthesis, close: Byte.rightParenthesis)
    let end = at
    let isWhole = end < limit
    let id = closeBalanced(
      expansion, opened, "unclosed-substitution", "This arithmetic is never closed: `))` is missing.")
    guard isWhole, innerEnd != end, failedArithmetic < Self.maximumRewinds else { return id }
    guard isBash else {
      report("shell-syntax", opened, "This arithmetic ends in `)`; dash takes `$((` for nothing else.")
      return id
    }

    // Bash looks at the commands only when it runs them, so faults inside are none of the script.
    failedArithmetic += 1
    restore(before)
    var substitution = open(.commandSubstitution, at: start)
    parseWithin(content..<end, into: &substitution)
    at = end + 1
    return close(substitution)
  }

  /// `${…}`: bash looks for the closing brace alone and reads the rest when it runs.
  private mutating func parseParameterExpansion(_ start: Int, quoted: Bool) -> ShellTree.NodeID {
    let opened = start..<at + 1
    var result: ShellTree.NodeID?
    deeper { parser in
      var expansion = parser.open(.parameterExpansion, at: start)
      parser.at += 1
      // `${#…}` and `${$}`: the byte after the brace is a parameter, whatever it means elsewhere.
      if let byte = parser.byte(0), byte == Byte.hash || byte == Byte.dollar || byte == Byte.at,
        parser.byte(1) != Byte.leftParenthesis, parser.byte(1) != Byte.leftBrace
      {
        parser.take(.literal, 1, into: &expansion)
      }
      parser.parseBalanced(into: &expansion, open: nil, close: Byte.rightBrace)
      result = parser.closeBalanced(
        expansion, opened, "unclosed-substitution", "This expansion is never closed: `}` is missing.")
    }
    return result ?? node(.parameterExpansion, start, at)
  }

  /// `[…]` of a subscript and of the old arithmetic `$[…]`.
  mutating func parseBracketed(_ kind: ShellTree.Kind, from start: Int? = nil) -> ShellTree.NodeID {
    let start = start ?? at
    let opened = start..<at + 1
    var result: ShellTree.NodeID?
    deeper { parser in
      var bracketed = parser.open(kind, at: start)
      parser.at += 1
      parser.parseBalanced(into: &bracketed, open: Byte.leftBracket, close: Byte.rightBracket)
      result = parser.closeBalanced(
        bracketed, opened, "unclosed-substitution", "This bracket is never closed: `]` is missing.")
    }
    return result ?? node(kind, start, at)
  }

  /// `(…)` taken by balance: patterns, arithmetic. `opener` bytes stand up to and with the parenthesis.
  mutating func parseParenthesized(
    _ kind: ShellTree.Kind, opener: Int, from start: Int? = nil, opened: Range<Int>? = nil
  ) -> ShellTree.NodeID {
    let start = start ?? at
    let opened = opened ?? start..<at + opener
    var result: ShellTree.NodeID?
    deeper { parser in
      var parenthesized = parser.open(kind, at: start)
      parser.at += opener
      parser.parseBalanced(into: &parenthesized, open: Byte.leftParenthesis, close: Byte.rightParenthesis)
      result = parser.closeBalanced(
        parenthesized, opened, "unclosed-substitution", "This parenthesis is never closed: `)` is missing.")
    }
    return result ?? node(kind, start, at)
  }

  /// Text with quotes and expansions up to a closing byte, which is not taken; pairs of `open` and `close` inside count.
  ///
  /// Returns the end of the first such pair.
  @discardableResult
  mutating func parseBalanced(into parent: inout OpenNode, open opener: UInt8?, close closer: UInt8) -> Int? {
    var nested = 0
    var firstPairEnd: Int?
    var literal = at
    while at < limit {
      let byte = tree.text[at]
      if byte.isPlainInBalanced {
        at += 1
      } else if byte == closer {
        if nested == 0 { break }
        nested -= 1
        at += 1
        if nested == 0, firstPairEnd == nil { firstPairEnd = at }
      } else if byte == opener {
        nested += 1
        at += 1
      } else if isSpecialInBalanced(byte) {
        if at > literal { add(node(.literal, literal, at), to: &parent) }
        add(parseSpecialInBalanced(byte), to: &parent)
        literal = at
      } else {
        at += 1
      }
    }
    if at > literal { add(node(.literal, literal, at), to: &parent) }
    return firstPairEnd
  }

  private func isSpecialInBalanced(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.backslash, Byte.singleQuote, Byte.doubleQuote, Byte.backquote, Byte.dollar: true
    case Byte.less, Byte.greater: self.byte(1) == Byte.leftParenthesis
    default: false
    }
  }

  private mutating func parseSpecialInBalanced(_ byte: UInt8) -> ShellTree.NodeID {
    switch byte {
    case Byte.backslash:
      let start = at
      at += min(2, limit - at)
      return node(.escape, start, at)
    case Byte.singleQuote: return parseSingleQuoted()
    case Byte.doubleQuote: return parseDoubleQuoted()
    case Byte.backquote: return parseBackquoted()
    case Byte.dollar: return parseDollar(quoted: false)
    default: return parseProcessSubstitution()
    }
  }

  private mutating func closeBalanced(
    _ balanced: OpenNode, _ opened: Range<Int>, _ rule: String, _ message: String
  ) -> ShellTree.NodeID {
    if at < limit {
      at += 1
      return close(balanced)
    }
    let isInnermost = lastUnclosed < opened.lowerBound
    reportUnclosed(rule, opened: opened, message)
    if isInnermost, !gaveUp {
      tree.nodes[Int(balanced.id.index)].firstChild = 0
      rewind(toLineOf: opened.lowerBound, sinceNodes: Int(balanced.id.index) + 1)
    }
    return close(balanced)
  }
}
