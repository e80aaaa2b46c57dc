extension ShellParser {
  /// `((…))` as a command; nil where the parentheses close one by one, which makes it a subshell in a subshell.
  mutating func parseArithmeticCommand() -> ShellTree.NodeID? {
    let start = at
    let before = checkpoint()
    var command = open(.arithmeticCommand)
    take(.operatorToken, 1, into: &command)
    add(parseParenthesized(.arithmeticExpansion, opener: 1, opened: start..<start + 2), to: &command)
    if at < limit, tree.text[at] == Byte.rightParenthesis {
      take(.operatorToken, 1, into: &command)
      return takeRedirections(command)
    }
    // What was never closed is no subshell either; and a hostile text may not make each level be read twice.
    guard lastUnclosed < start, !gaveUp, failedArithmetic < Self.maximumRewinds else { return close(command) }
    failedArithmetic += 1
    restore(before)
    return nil
  }

  /// The expressions of `for ((…))`; returns how many `;` part them.
  mutating func parseArithmeticForExpressions(into command: inout OpenNode) -> Int {
    let start = at
    take(.operatorToken, 1, into: &command)
    let inner = parseParenthesized(.arithmeticExpansion, opener: 1, opened: start..<start + 2)
    add(inner, to: &command)
    if peek() == Byte.rightParenthesis {
      take(.operatorToken, 1, into: &command)
    } else if peek() != nil {
      reportUnexpected(expected: "`))`")
    }
    // `;` inside quotes and substitutions part nothing: only the literal parts are looked at.
    var semicolons = 0
    for part in tree.children(inner) where tree.kind(part) == .literal {
      semicolons += tree.bytes(part).count { $0 == Byte.semicolon }
    }
    return semicolons
  }
}
