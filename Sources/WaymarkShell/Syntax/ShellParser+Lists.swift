extension ShellParser {
  /// The whole text.
  ///
  /// What closes nothing (`fi`, `)`, `;;`) is said and skipped, so that the commands after it are read.
  mutating func parseScript() {
    var script = open(.script, at: 0)
    while true {
      skipNewlines()
      guard peek() != nil else { break }
      let start = at
      let list = parseList()
      if tree.nodes[Int(list.index)].firstChild != 0 { add(list, to: &script) }
      guard peek() != nil else { break }
      if peek() != Byte.newline {
        reportUnexpected()
        skipToken(from: start)
      }
    }
    readHereDocuments()
    close(script, at: limit)
  }

  /// Goes past a token that nothing takes.
  private mutating func skipToken(from start: Int) {
    let before = at
    if let byte = peek(), !byte.endsWord {
      _ = parseWord()
    }
    // Words end before operators; one byte always goes.
    if at == before { at = min(at + 1, limit) }
  }

  /// Commands with `;`, `&` and newlines between, until something that only the construct around them can take.
  mutating func parseList() -> ShellTree.NodeID {
    skipNewlines()
    var list = open(.list)
    var end = at
    while let first = peek(), first != Byte.rightParenthesis, !standsCaseTerminator(), !standsClosingKeyword() {
      let before = at
      let command = parseAndOr()
      if at == before {
        // Nothing was taken: an operator without a command before it.
        break
      }
      add(command, to: &list)
      end = at
      skipBlanks()
      guard let separator = peek() else { break }
      if separator == Byte.newline {
        if depth == 0 { break }
        skipNewlines()
      } else if separator == Byte.semicolon, !standsCaseTerminator() {
        take(.operatorToken, 1, into: &list)
        end = at
        skipNewlinesInside()
      } else if separator == Byte.ampersand, byte(1) != Byte.ampersand {
        take(.operatorToken, 1, into: &list)
        end = at
        skipNewlinesInside()
      } else {
        break
      }
      if depth == 0, peek() == Byte.newline { break }
    }
    return close(list, at: end)
  }

  /// At the top a line ends a list; inside a compound command it does not.
  private mutating func skipNewlinesInside() {
    if depth == 0 { skipBlanks() } else { skipNewlines() }
  }

  /// Whether `;;`, `;&` or `;;&` stands here.
  mutating func standsCaseTerminator() -> Bool {
    peek() == Byte.semicolon && (byte(1) == Byte.semicolon || (isBash && byte(1) == Byte.ampersand))
  }

  private mutating func standsClosingKeyword() -> Bool {
    guard let first = peek(), Keyword.mayBegin(first) else { return false }
    return peekKeyword()?.keyword.closes ?? false
  }

  /// Pipelines with `&&` and `||` between; a single pipeline stands for itself.
  private mutating func parseAndOr() -> ShellTree.NodeID {
    let first = parsePipeline()
    skipBlanks()
    guard stands(Byte.ampersand, Byte.ampersand) || stands(Byte.pipe, Byte.pipe) else { return first }
    var andOr = open(.andOr, at: Int(tree[first].lower))
    add(first, to: &andOr)
    while stands(Byte.ampersand, Byte.ampersand) || stands(Byte.pipe, Byte.pipe) {
      take(.operatorToken, 2, into: &andOr)
      skipNewlines()
      let before = at
      let next = parsePipeline()
      if at == before { break }
      add(next, to: &andOr)
      skipBlanks()
    }
    return close(andOr, at: lastEnd(andOr))
  }

  /// Commands with `|` and `|&` between, with `!` and `time` before them; a single command stands for itself.
  private mutating func parsePipeline() -> ShellTree.NodeID {
    skipBlanks()
    let start = at
    var prefix: [ShellTree.NodeID] = []
    while let first = peek(), first == Byte.bang || first == UInt8(ascii: "t"), isBash || prefix.isEmpty,
      let (keyword, end) = peekKeyword(), keyword == .bang || keyword == .time
    {
      prefix.append(node(.keyword, at, end))
      at = end
      skipBlanks()
      if keyword == .time { takeTimeOptions(&prefix) }
    }
    if isBash, !prefix.isEmpty, endsPipelinePrefix() {
      var pipeline = open(.pipeline, at: start)
      for keyword in prefix { add(keyword, to: &pipeline) }
      return close(pipeline, at: lastEnd(pipeline))
    }
    let first = parseCommand()
    skipBlanks()
    guard !prefix.isEmpty || standsPipe() else { return first }
    var pipeline = open(.pipeline, at: start)
    for keyword in prefix { add(keyword, to: &pipeline) }
    add(first, to: &pipeline)
    while standsPipe() {
      take(.operatorToken, isBash && byte(1) == Byte.ampersand ? 2 : 1, into: &pipeline)
      skipNewlines()
      let before = at
      let next = parseCommand()
      if at == before { break }
      add(next, to: &pipeline)
      skipBlanks()
    }
    return close(pipeline, at: lastEnd(pipeline))
  }

  /// `-p` and `--` after `time`.
  private mutating func takeTimeOptions(_ prefix: inout [ShellTree.NodeID]) {
    for option in ["-p", "--"] {
      let bytes = Array(option.utf8)
      if at + 2 <= limit, tree.text[at..<at + 2].elementsEqual(bytes), at + 2 == limit || tree.text[at + 2].endsWord {
        prefix.append(node(.keyword, at, at + 2))
        at += 2
        skipBlanks()
      }
    }
  }

  /// Bash takes `!` and `time` alone before a newline, a `;` and the end.
  private mutating func endsPipelinePrefix() -> Bool {
    guard let byte = peek() else { return true }
    return byte == Byte.newline || (byte == Byte.semicolon && !standsCaseTerminator())
  }

  private mutating func standsPipe() -> Bool { peek() == Byte.pipe && byte(1) != Byte.pipe }

  func lastEnd(_ open: OpenNode) -> Int {
    Int(tree.nodes[Int(open.last == 0 ? open.id.index : open.last)].upper)
  }
}
