extension ShellParser {
  mutating func parseIf(_ end: Int) -> ShellTree.NodeID {
    let opened = at..<end
    var command = open(.ifCommand)
    take(.keyword, end - at, into: &command)
    parseBody(into: &command)
    expect(.then, into: &command, opened: opened, of: "`if`")
    parseBody(into: &command)
    while let (keyword, end) = peekKeyword(), keyword == .elif || keyword == .else {
      take(.keyword, end - at, into: &command)
      parseBody(into: &command)
      if keyword == .else { break }
      expect(.then, into: &command, opened: opened, of: "`if`")
      parseBody(into: &command)
    }
    expect(.fi, into: &command, opened: opened, of: "`if`")
    return takeRedirections(command)
  }

  mutating func parseLoop(_ kind: ShellTree.Kind, _ end: Int) -> ShellTree.NodeID {
    let opened = at..<end
    let construct = kind == .whileCommand ? "`while`" : "`until`"
    var command = open(kind)
    take(.keyword, end - at, into: &command)
    parseBody(into: &command)
    parseDoGroup(into: &command, opened: opened, of: construct)
    return takeRedirections(command)
  }

  private mutating func parseDoGroup(into command: inout OpenNode, opened: Range<Int>, of construct: String) {
    expect(.do, into: &command, opened: opened, of: construct)
    parseBody(into: &command)
    expect(.done, into: &command, opened: opened, of: construct)
  }

  /// The body of `for` and `select`: `do …; done` or `{ …; }`.
  private mutating func parseForBody(
    into command: inout OpenNode, opened: Range<Int>, of construct: String, takesBraces: Bool = true
  ) {
    skipNewlines()
    if isBash, takesBraces, let (keyword, end) = peekKeyword(), keyword == .leftBrace {
      let brace = at..<end
      take(.keyword, end - at, into: &command)
      parseBody(into: &command)
      expect(.rightBrace, into: &command, opened: brace, of: "group")
    } else {
      parseDoGroup(into: &command, opened: opened, of: construct)
    }
  }

  mutating func parseFor(_ end: Int) -> ShellTree.NodeID {
    let start = at
    at = end
    skipBlanks()
    let isArithmetic = isBash && peek() == Byte.leftParenthesis && byte(1) == Byte.leftParenthesis
    let expressions = at
    at = start
    return isArithmetic ? parseArithmeticFor(end, expressions) : parseForIn(.forCommand, end)
  }

  mutating func parseForIn(_ kind: ShellTree.Kind, _ end: Int) -> ShellTree.NodeID {
    let opened = at..<end
    let construct = kind == .forCommand ? "`for`" : "`select`"
    var command = open(kind)
    take(.keyword, end - at, into: &command)
    skipBlanks()
    if let byte = peek(), !byte.endsWord, isBash || standsName() {
      add(parseWord(), to: &command)
    } else {
      missing("a variable's name", opened: opened, of: construct)
    }
    skipBlanks()
    // Directly behind the name a brace is none.
    var takesBraces = peek() == Byte.newline
    if peek() == Byte.semicolon, !standsCaseTerminator() {
      take(.operatorToken, 1, into: &command)
      takesBraces = true
    } else {
      skipNewlines()
      if let (keyword, end) = peekKeyword(), keyword == .in {
        take(.keyword, end - at, into: &command)
        parseForWords(into: &command)
        takesBraces = true
      }
    }
    parseForBody(into: &command, opened: opened, of: construct, takesBraces: takesBraces)
    return takeRedirections(command)
  }

  private mutating func parseForWords(into command: inout OpenNode) {
    skipBlanks()
    while let byte = peek(), !byte.endsWord || standsProcessSubstitution() || standsPlaceholder() {
      add(parseWord(), to: &command)
      skipBlanks()
    }
    if peek() == Byte.semicolon, !standsCaseTerminator() {
      take(.operatorToken, 1, into: &command)
    } else if let byte = peek(), byte != Byte.newline {
      reportUnexpected(expected: "`;` or a new line")
    }
  }

  /// `for ((a; b; c))`
  private mutating func parseArithmeticFor(_ end: Int, _ expressions: Int) -> ShellTree.NodeID {
    let opened = at..<end
    var command = open(.arithmeticFor)
    take(.keyword, end - at, into: &command)
    at = expressions
    let semicolons = parseArithmeticForExpressions(into: &command)
    if semicolons != 2 {
      report(
        "shell-syntax", expressions..<at,
        "`for ((…))` takes three expressions with `;` between them; \(semicolons + 1) stand here.")
    }
    skipBlanks()
    if peek() == Byte.semicolon { take(.operatorToken, 1, into: &command) }
    parseForBody(into: &command, opened: opened, of: "`for`")
    return takeRedirections(command)
  }

  mutating func parseCase(_ end: Int) -> ShellTree.NodeID {
    let opened = at..<end
    var command = open(.caseCommand)
    take(.keyword, end - at, into: &command)
    skipBlanks()
    if let byte = peek(), !byte.endsWord || standsProcessSubstitution() || standsPlaceholder() {
      add(parseWord(.pattern), to: &command)
    } else {
      missing("a word to compare", opened: opened, of: "`case`")
    }
    skipNewlines()
    guard expect(.in, into: &command, opened: opened, of: "`case`") else { return close(command) }
    skipNewlines()
    while let byte = peek(), peekKeyword()?.keyword != .esac {
      let before = at
      guard byte == Byte.leftParenthesis || !byte.endsWord || standsPlaceholder() else { break }
      let (item, isTerminated) = parseCaseItem(opened)
      add(item, to: &command)
      skipNewlines()
      if at == before || !isTerminated { break }
    }
    expect(.esac, into: &command, opened: opened, of: "`case`")
    return takeRedirections(command)
  }

  /// `(a|b) commands ;;`; only the last item may lack its `;;`.
  private mutating func parseCaseItem(_ opened: Range<Int>) -> (ShellTree.NodeID, isTerminated: Bool) {
    var item = open(.caseItem)
    if peek() == Byte.leftParenthesis { take(.operatorToken, 1, into: &item) }
    while true {
      skipBlanks()
      guard let byte = peek(), !byte.endsWord || standsProcessSubstitution() || standsPlaceholder() else {
        reportUnexpected(expected: "a pattern")
        break
      }
      add(parseWord(.pattern), to: &item)
      skipBlanks()
      guard standsPatternBar() else { break }
      take(.operatorToken, 1, into: &item)
    }
    guard peek() == Byte.rightParenthesis else {
      missing("`)` behind the pattern", opened: opened, of: "`case`")
      return (close(item), false)
    }
    take(.operatorToken, 1, into: &item)
    skipNewlines()
    if !standsCaseTerminator(), peekKeyword()?.keyword != .esac {
      parseBody(into: &item)
    }
    skipNewlines()
    let end = lastEnd(item)
    guard standsCaseTerminator() else { return (close(item, at: end), false) }
    let isLong = isBash && byte(1) == Byte.semicolon && byte(2) == Byte.ampersand
    take(.operatorToken, isLong ? 3 : 2, into: &item)
    return (close(item), true)
  }

  private mutating func standsPatternBar() -> Bool {
    peek() == Byte.pipe && byte(1) != Byte.pipe && byte(1) != Byte.ampersand
  }

  /// `coproc command`, `coproc NAME { …; }`
  mutating func parseCoprocess(_ end: Int) -> ShellTree.NodeID {
    var command = open(.coprocess)
    take(.keyword, end - at, into: &command)
    skipBlanks()
    let start = at
    // A name stands only before a compound command; keywords count behind it as they do before it.
    if let byte = peek(), !byte.endsWord, peekKeyword() == nil {
      let nodes = tree.nodes.count
      let name = parseWordOrAssignment(inPrefix: true, declares: false)
      skipBlanks()
      if tree.kind(name) == .word {
        let keyword = peekKeyword()?.keyword
        if peek() == Byte.leftParenthesis || keyword?.opensCompound == true {
          add(name, to: &command)
          add(parseCommand(), to: &command)
          return close(command)
        }
        if let keyword, keyword != .time { reportUnexpected(expected: "a compound command") }
      }
      tree.nodes.removeSubrange(nodes...)
      at = start
    }
    add(parseCommand(), to: &command)
    return close(command, at: lastEnd(command))
  }
}
