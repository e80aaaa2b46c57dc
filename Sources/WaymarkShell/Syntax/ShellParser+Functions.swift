extension ShellParser {
  /// `name() body`, where the name was read as the first word of a simple command.
  mutating func parseFunctionParentheses(_ command: OpenNode) -> ShellTree.NodeID {
    var function = command
    tree.nodes[Int(function.id.index)].kind = .functionDefinition
    take(.operatorToken, 1, into: &function)
    skipBlanks()
    guard peek() == Byte.rightParenthesis else {
      reportUnexpected(expected: "`)`: only a function's name stands before `(`")
      return close(function)
    }
    take(.operatorToken, 1, into: &function)
    if !isBash, let name = tree.firstChild(function.id, of: .word), !tree.bytes(name).isName {
      report("shell-syntax", Int(tree[name].lower)..<Int(tree[name].upper), "dash takes no such name for a function.")
    }
    return parseFunctionBody(function)
  }

  /// `function name [()] body`
  mutating func parseFunctionKeyword(_ end: Int) -> ShellTree.NodeID {
    var function = open(.functionDefinition)
    let opened = at..<end
    take(.keyword, end - at, into: &function)
    skipBlanks()
    guard let byte = peek(), !byte.endsWord else {
      missing("a name", opened: opened, of: "`function`")
      return close(function)
    }
    add(parseWord(), to: &function)
    skipBlanks()
    let start = at
    if peek() == Byte.leftParenthesis {
      at += 1
      skipBlanks()
      let isPair = peek() == Byte.rightParenthesis
      at = start
      if isPair {
        take(.operatorToken, 1, into: &function)
        skipBlanks()
        take(.operatorToken, 1, into: &function)
      }
    }
    return parseFunctionBody(function)
  }

  /// The compound command of a function.
  private mutating func parseFunctionBody(_ function: OpenNode) -> ShellTree.NodeID {
    var function = function
    skipNewlines()
    if peek() == Byte.leftParenthesis {
      add(parseParenthesis(), to: &function)
    } else if let (keyword, end) = peekKeyword(), keyword.opensCompound, let body = parseCompound(keyword, end) {
      add(body, to: &function)
    } else if !isBash, let byte = peek(), byte != Byte.newline {
      add(parseCommand(), to: &function)
    } else {
      missing("a body in `{ }`", opened: Int(tree[function.id].lower)..<lastEnd(function), of: "function")
    }
    return close(function, at: lastEnd(function))
  }
}

extension ArraySlice<UInt8> {
  /// Letters, digits and underscores, no digit first.
  fileprivate var isName: Bool { first.map(\.isNameStart) == true && allSatisfy(\.isNameByte) }
}

extension ShellParser {
  /// Whether a variable's name stands here as a whole word.
  mutating func standsName() -> Bool {
    guard peek() != nil else { return false }
    return tree.text[at..<limit].prefix { !$0.endsWord }.isName
  }
}
