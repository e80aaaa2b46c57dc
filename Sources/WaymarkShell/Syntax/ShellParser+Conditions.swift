extension ShellParser {
  /// `[[ … ]]`, its words, operators and parentheses in a row.
  mutating func parseCondition(_ end: Int) -> ShellTree.NodeID {
    let opened = at..<end
    var command = open(.conditionalCommand)
    take(.keyword, end - at, into: &command)
    parseConditionOr(into: &command, opened)
    skipBlanks()
    if standsConditionEnd() {
      take(.keyword, 2, into: &command)
    } else {
      missing("`]]`", opened: opened, of: "`[[`")
    }
    return takeRedirections(command)
  }

  private mutating func parseConditionOr(into command: inout OpenNode, _ opened: Range<Int>) {
    while true {
      guard parseConditionTerm(into: &command, opened) else { return }
      skipBlanks()
      guard stands(Byte.ampersand, Byte.ampersand) || stands(Byte.pipe, Byte.pipe) else { return }
      take(.operatorToken, 2, into: &command)
    }
  }

  /// One test; false after a fault.
  private mutating func parseConditionTerm(into command: inout OpenNode, _ opened: Range<Int>) -> Bool {
    skipNewlines()
    while let (keyword, end) = peekKeyword(), keyword == .bang {
      take(.operatorToken, end - at, into: &command)
      skipNewlines()
      if standsConditionEnd() { return true }
    }
    if peek() == Byte.leftParenthesis {
      var isWhole = false
      deeper { parser in isWhole = parser.parseConditionGroup(into: &command, opened) }
      return isWhole
    }
    guard standsConditionWord() else {
      missing("a test", opened: opened, of: "`[[`")
      return false
    }
    let first = parseWord(.pattern)
    add(first, to: &command)
    skipBlanks()
    if isUnaryTest(first) {
      guard standsConditionWord() else {
        missing("an operand of `\(tree.string(first))`", opened: opened, of: "`[[`")
        return false
      }
      add(parseWord(.pattern), to: &command)
      skipNewlines()
      return true
    }
    return parseConditionOperator(into: &command, opened)
  }

  private mutating func parseConditionGroup(into command: inout OpenNode, _ opened: Range<Int>) -> Bool {
    take(.operatorToken, 1, into: &command)
    parseConditionOr(into: &command, opened)
    skipBlanks()
    guard peek() == Byte.rightParenthesis else {
      missing("`)`", opened: opened, of: "`[[`")
      return false
    }
    take(.operatorToken, 1, into: &command)
    skipNewlines()
    return true
  }

  /// The operator behind a test's first word and what it compares with; a word alone is a test too.
  private mutating func parseConditionOperator(into command: inout OpenNode, _ opened: Range<Int>) -> Bool {
    guard let byte = peek() else { return true }
    if standsConditionEnd() || byte == Byte.rightParenthesis || stands(Byte.ampersand, Byte.ampersand)
      || stands(Byte.pipe, Byte.pipe)
    {
      return true
    }
    var context = WordContext.pattern
    if byte == Byte.less || byte == Byte.greater {
      take(.operatorToken, 1, into: &command)
    } else if standsConditionWord(), let end = binaryOperatorEnd() {
      if stands(Byte.equals, UInt8(ascii: "~")) { context = .regularExpression }
      take(.operatorToken, end - at, into: &command)
    } else {
      reportUnexpected(expected: "an operator of `[[`, or `]]`")
      return false
    }
    skipBlanks()
    guard standsConditionWord(context) else {
      reportUnexpected(expected: "what `[[` is to compare with")
      return false
    }
    add(parseWord(context), to: &command)
    skipNewlines()
    return true
  }

  private mutating func standsConditionEnd() -> Bool {
    guard stands(Byte.rightBracket, Byte.rightBracket) else { return false }
    guard let next = byte(2) else { return true }
    return next.endsWord || (next == Byte.backslash && continuesLine(at + 2))
  }

  private mutating func standsConditionWord(_ context: WordContext = .pattern) -> Bool {
    guard let byte = peek(), !standsConditionEnd() else { return false }
    if context == .regularExpression, byte == Byte.leftParenthesis || byte == Byte.pipe { return true }
    return !byte.endsWord || standsProcessSubstitution() || standsPlaceholder()
  }

  private func isUnaryTest(_ word: ShellTree.NodeID) -> Bool {
    let bytes = tree.bytes(word)
    guard bytes.count == 2, bytes.first == Byte.minus, let letter = bytes.last else { return false }
    return "abcdefghknoprstuvwxzGLNORS".utf8.contains(letter)
  }

  private func binaryOperatorEnd() -> Int? {
    var end = at
    while end < limit, !tree.text[end].endsWord { end += 1 }
    switch String(decoding: tree.text[at..<min(end, at + 4)], as: UTF8.self) {
    case "=", "==", "!=", "=~", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-nt", "-ot", "-ef": return end
    default: return nil
    }
  }
}
