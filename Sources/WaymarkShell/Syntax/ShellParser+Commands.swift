extension ShellParser {
  /// One command, simple or compound; says so where none stands.
  mutating func parseCommand() -> ShellTree.NodeID {
    skipBlanks()
    guard let byte = peek() else {
      reportUnexpected(expected: "a command")
      return node(.simpleCommand, at, at)
    }
    if byte == Byte.leftParenthesis {
      return parseParenthesis()
    }
    if let (keyword, end) = peekKeyword() {
      if let compound = parseCompound(keyword, end) { return compound }
      if keyword.closes || keyword == .bang {
        reportUnexpected(expected: "a command")
        return node(.simpleCommand, at, at)
      }
    }
    return parseSimpleCommand()
  }

  /// A command that a keyword opens; nil for a keyword that opens none.
  mutating func parseCompound(_ keyword: Keyword, _ end: Int) -> ShellTree.NodeID? {
    var result: ShellTree.NodeID?
    switch keyword {
    case .if, .while, .until, .for, .select, .case, .leftBrace, .condition, .function, .coproc:
      let start = at
      deeper { parser in
        result = parser.parseCompoundBody(keyword, end)
      }
      return result ?? node(.simpleCommand, start, start)
    default:
      return nil
    }
  }

  private mutating func parseCompoundBody(_ keyword: Keyword, _ end: Int) -> ShellTree.NodeID {
    switch keyword {
    case .if: parseIf(end)
    case .while, .until: parseLoop(keyword == .while ? .whileCommand : .untilCommand, end)
    case .for: parseFor(end)
    case .select: parseForIn(.selectCommand, end)
    case .case: parseCase(end)
    case .leftBrace: parseGroup(end)
    case .condition: parseCondition(end)
    case .function: parseFunctionKeyword(end)
    default: parseCoprocess(end)
    }
  }

  /// Redirections, assignments and words; or a function definition, if `()` follows the first word.
  mutating func parseSimpleCommand() -> ShellTree.NodeID {
    var command = open(.simpleCommand)
    var words = 0
    var others = 0
    var declares = false
    var end = at
    while let byte = peek() {
      if byte == Byte.newline || byte == Byte.semicolon || byte == Byte.pipe || byte == Byte.rightParenthesis { break }
      if let redirection = parseRedirection() {
        add(redirection, to: &command)
        others += 1
      } else if byte == Byte.ampersand {
        break
      } else if byte == Byte.leftParenthesis {
        guard words == 1, others == 0 else { break }
        return parseFunctionParentheses(command)
      } else {
        let part = parseWordOrAssignment(inPrefix: words == 0, declares: declares)
        add(part, to: &command)
        if tree.kind(part) == .assignment, words == 0 {
          others += 1
        } else {
          words += 1
          if words == 1 { declares = isDeclaration(part) }
        }
      }
      end = at
      skipBlanks()
    }
    if words + others == 0 { reportUnexpected(expected: "a command") }
    return close(command, at: end)
  }

  /// Builtins whose arguments may be assignments, of arrays also.
  @inline(__always)
  private func isDeclaration(_ word: ShellTree.NodeID) -> Bool {
    let range = tree[word]
    var name = ShortWord()
    for offset in Int(range.lower)..<Int(range.upper) {
      guard name.append(tree.text[offset]) else { return false }
    }
    return Self.declarations[name] != nil
  }

  private static let declarations = ShortWordTable(
    ["declare", "typeset", "local", "export", "readonly", "alias", "eval", "let"].map { (ShortWord($0), ()) })

  /// `(`: a subshell, or `((` with arithmetic.
  mutating func parseParenthesis() -> ShellTree.NodeID {
    if isBash, byte(1) == Byte.leftParenthesis, let arithmetic = parseArithmeticCommand() { return arithmetic }
    let start = at
    var result: ShellTree.NodeID?
    deeper { parser in result = parser.parseSubshell() }
    return result ?? node(.subshell, start, at)
  }

  private mutating func parseSubshell() -> ShellTree.NodeID {
    let opened = at..<at + 1
    var subshell = open(.subshell)
    take(.operatorToken, 1, into: &subshell)
    parseBody(into: &subshell)
    if peek() == Byte.rightParenthesis {
      take(.operatorToken, 1, into: &subshell)
    } else {
      missing("`)`", opened: opened, of: "subshell")
    }
    return takeRedirections(subshell)
  }

  /// `{ …; }`
  mutating func parseGroup(_ end: Int) -> ShellTree.NodeID {
    let opened = at..<end
    var group = open(.group)
    take(.keyword, end - at, into: &group)
    parseBody(into: &group)
    expect(.rightBrace, into: &group, opened: opened, of: "group")
    return takeRedirections(group)
  }

  /// The list inside a compound command, which may not be empty.
  mutating func parseBody(into parent: inout OpenNode) {
    let list = parseList()
    if tree.nodes[Int(list.index)].firstChild == 0, peek() != nil { reportUnexpected(expected: "a command") }
    add(list, to: &parent)
    skipBlanks()
  }

  /// Closes a compound command behind the redirections that follow it.
  mutating func takeRedirections(_ command: OpenNode) -> ShellTree.NodeID {
    var command = command
    var end = at
    skipBlanks()
    while let redirection = parseRedirection() {
      add(redirection, to: &command)
      end = at
      skipBlanks()
    }
    return close(command, at: end)
  }
}
