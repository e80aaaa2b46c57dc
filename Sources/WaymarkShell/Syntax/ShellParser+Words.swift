import WaymarkText

extension ShellParser {
  /// A word with its parts; the caller has seen that one begins here.
  mutating func parseWord(_ context: WordContext = .plain) -> ShellTree.NodeID {
    if let word = parsePlainWord(context) { return word }
    var word = open(.word)
    parseParts(into: &word, context)
    // Looking for more may have gone past a continued line.
    return close(word, at: lastEnd(word))
  }

  /// Most words hold nothing but plain bytes; nil where this one may hold more.
  private mutating func parsePlainWord(_ context: WordContext) -> ShellTree.NodeID? {
    // Tildes in values stand also behind colons.
    guard context != .value, at < limit, tree.text[at] != Byte.tilde else { return nil }
    let end = plainEnd(at)
    guard end > at else { return nil }
    if end < limit {
      switch tree.text[end] {
      case Byte.space, Byte.newline, Byte.semicolon, Byte.rightParenthesis: break
      default: return nil
      }
    }
    let word = node(.word, at, end)
    tree.nodes[Int(word.index)].firstChild = node(.literal, at, end).index
    at = end
    return word
  }

  /// Where the plain bytes end that begin at an offset.
  @inline(__always)
  private func plainEnd(_ offset: Int) -> Int {
    var end = offset
    while end < limit, tree.text[end].isPlain { end += 1 }
    return end
  }

  /// The parts of a word up to its end.
  mutating func parseParts(into word: inout OpenNode, _ context: WordContext = .plain) {
    if context.expandsTildes { takeTilde(into: &word) }
    while at < limit {
      let start = at
      at = plainEnd(at)
      if at > start { addPlain(start, at, to: &word, context) }
      guard let byte = peek() else { return }
      if !byte.isPlain, !parseSpecialPart(byte, into: &word, context) { return }
    }
  }

  /// One part of a word inside braces; nothing where the word ends.
  mutating func parsePart(into word: inout OpenNode, _ context: WordContext) {
    let start = at
    while at < braceLimit, tree.text[at].isPlain, tree.text[at] != Byte.comma { at += 1 }
    if at > start { return add(node(.literal, start, at), to: &word) }
    guard let byte = peek(), !byte.isPlain else { return }
    _ = parseSpecialPart(byte, into: &word, context)
  }

  /// A part that begins with a byte that is special somewhere; false where the word ends.
  private mutating func parseSpecialPart(_ byte: UInt8, into word: inout OpenNode, _ context: WordContext) -> Bool {
    switch byte {
    case Byte.backslash:
      takeEscape(into: &word)
    case Byte.singleQuote:
      add(parseSingleQuoted(), to: &word)
    case Byte.doubleQuote:
      add(parseDoubleQuoted(), to: &word)
    case Byte.backquote:
      add(parseBackquoted(), to: &word)
    case Byte.dollar:
      add(parseDollar(quoted: false), to: &word)
    case Byte.less, Byte.greater:
      if let placeholder = placeholderHere() {
        add(node(.placeholder, at, placeholder), to: &word)
        at = placeholder
      } else if isBash, self.byte(1) == Byte.leftParenthesis {
        add(parseProcessSubstitution(), to: &word)
      } else {
        return false
      }
    case Byte.question, Byte.star, Byte.plus, Byte.at, Byte.bang:
      if isBash, self.byte(1) == Byte.leftParenthesis {
        add(parseParenthesized(.extendedGlob, opener: 2), to: &word)
      } else if byte == Byte.question || byte == Byte.star {
        takePattern(into: &word, context)
      } else {
        take(.literal, 1, into: &word)
      }
    case Byte.leftBrace:
      takeBrace(into: &word, context)
    case Byte.leftParenthesis where context == .regularExpression:
      add(parseParenthesized(.extendedGlob, opener: 1), to: &word)
    case Byte.pipe where context == .regularExpression:
      take(.literal, 1, into: &word)
    case Byte.leftBracket:
      takePattern(into: &word, context)
    default:
      return false
    }
    return true
  }

  /// A backslash and the byte after it; a backslash at the end of the text stands for itself.
  private mutating func takeEscape(into word: inout OpenNode) {
    if at + 1 < limit { take(.escape, 2, into: &word) } else { take(.literal, 1, into: &word) }
  }

  mutating func standsProcessSubstitution() -> Bool {
    guard isBash, let byte = peek() else { return false }
    return (byte == Byte.less || byte == Byte.greater) && self.byte(1) == Byte.leftParenthesis
  }

  mutating func standsPlaceholder() -> Bool { peek() == Byte.less && placeholderHere() != nil }

  /// Where the placeholder ends that stands here.
  @inline(__always)
  func placeholderHere() -> Int? { placeholders.isEmpty ? nil : placeholderEnd() }

  private func placeholderEnd() -> Int? {
    var low = 0
    var high = placeholders.count
    while low < high {
      let middle = (low + high) / 2
      if Int(placeholders[middle].lower) < at { low = middle + 1 } else { high = middle }
    }
    guard low < placeholders.count, Int(placeholders[low].lower) == at else { return nil }
    return min(Int(placeholders[low].upper), limit)
  }

  /// A word, or `name=value`, `name+=value`, `name[subscript]=value` where the shell takes one.
  ///
  /// In front of the command's name a subscript may hold blanks; among the arguments of `declare` and its kin it may not.
  mutating func parseWordOrAssignment(inPrefix: Bool, declares: Bool) -> ShellTree.NodeID {
    guard inPrefix || declares, let first = peek(), first.isNameStart else { return parseWord() }
    let start = at
    var end = at
    while end < limit, tree.text[end].isNameByte { end += 1 }
    guard end < limit else { return parseWord() }
    if let after = assignmentOperator(end) { return parseAssignment(start, nameEnd: end, valueAt: after) }
    guard isBash, inPrefix, tree.text[end] == Byte.leftBracket else { return parseWord() }

    var word = open(.word)
    at = end
    add(node(.literal, start, end), to: &word)
    let part = parseBracketed(.subscriptPart)
    add(part, to: &word)
    if at < limit, let after = assignmentOperator(at) {
      tree.nodes[Int(word.id.index)].kind = .assignment
      return finishAssignment(word, valueAt: after)
    }
    parseParts(into: &word)
    return close(word, at: lastEnd(word))
  }

  /// Where the value begins if `=` or `+=` stands at an offset.
  @inline(__always)
  private func assignmentOperator(_ offset: Int) -> Int? {
    if tree.text[offset] == Byte.equals { return offset + 1 }
    if isBash, tree.text[offset] == Byte.plus, offset + 1 < limit, tree.text[offset + 1] == Byte.equals {
      return offset + 2
    }
    return nil
  }

  private mutating func parseAssignment(_ start: Int, nameEnd: Int, valueAt: Int) -> ShellTree.NodeID {
    var assignment = open(.assignment, at: start)
    at = nameEnd
    add(node(.literal, start, nameEnd), to: &assignment)
    return finishAssignment(assignment, valueAt: valueAt)
  }

  /// The operator, with detail 1 for `+=`, and the value: a word, an array, or nothing.
  private mutating func finishAssignment(_ assignment: OpenNode, valueAt: Int) -> ShellTree.NodeID {
    var assignment = assignment
    tree.nodes[Int(assignment.id.index)].detail = valueAt - at == 2 ? 1 : 0
    take(.operatorToken, valueAt - at, into: &assignment)
    if isBash, at < limit, tree.text[at] == Byte.leftParenthesis {
      add(parseArray(), to: &assignment)
    } else if let byte = peek(), !byte.endsWord || standsProcessSubstitution() || standsPlaceholder() {
      add(parseWord(.value), to: &assignment)
    }
    return close(assignment, at: lastEnd(assignment))
  }

  /// `(a b [c]=d)`
  private mutating func parseArray() -> ShellTree.NodeID {
    let opened = at..<at + 1
    var array = open(.arrayValue)
    take(.operatorToken, 1, into: &array)
    skipNewlines()
    while let byte = peek(), byte != Byte.rightParenthesis {
      guard !byte.endsWord || standsProcessSubstitution() || standsPlaceholder() else {
        reportUnexpected(expected: "a value of the array or `)`")
        return close(array)
      }
      if byte == Byte.leftBracket {
        add(parseArrayElement(), to: &array)
      } else {
        add(parseWord(), to: &array)
      }
      skipNewlines()
    }
    if peek() == nil {
      reportUnclosed("shell-syntax", opened: opened, "This array is never closed: `)` is missing.")
    } else {
      take(.operatorToken, 1, into: &array)
    }
    return close(array)
  }

  /// `[key]=value`; the key may hold blanks.
  private mutating func parseArrayElement() -> ShellTree.NodeID {
    var word = open(.word)
    add(parseBracketed(.subscriptPart), to: &word)
    parseParts(into: &word)
    return close(word, at: lastEnd(word))
  }
}
