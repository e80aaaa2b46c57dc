import WaymarkText

extension ShellParser {
  /// `'…'`; also the quote of `$'…'`, in which a backslash guards the byte after it.
  mutating func parseSingleQuoted(dollar: Int = 0) -> ShellTree.NodeID {
    let start = at
    at += 1 + dollar
    let escapes = dollar > 0
    while at < limit {
      if !escapes { at = tree.text.offset(of: Byte.singleQuote, from: at, to: limit) }
      guard at < limit else { break }
      let byte = tree.text[at]
      if byte == Byte.singleQuote {
        at += 1
        return node(escapes ? .ansiQuoted : .singleQuoted, start, at)
      }
      at += byte == Byte.backslash && at + 1 < limit ? 2 : 1
    }
    at = limit
    reportUnclosed("unbalanced-quote", opened: start..<start + 1 + dollar, "This single quote is never closed.")
    rewind(toLineOf: start, sinceNodes: tree.nodes.count)
    return node(escapes ? .ansiQuoted : .singleQuoted, start, at)
  }

  /// `"…"` and `$"…"`.
  mutating func parseDoubleQuoted(dollar: Int = 0) -> ShellTree.NodeID {
    let start = at
    var result: ShellTree.NodeID?
    deeper { parser in result = parser.parseDoubleQuotedBody(start, dollar) }
    return result ?? node(.doubleQuoted, start, at)
  }

  private mutating func parseDoubleQuotedBody(_ start: Int, _ dollar: Int) -> ShellTree.NodeID {
    var quoted = open(dollar > 0 ? .localizedQuoted : .doubleQuoted)
    let nodes = tree.nodes.count
    at += 1 + dollar
    parseQuotedParts(into: &quoted) { $0 == Byte.doubleQuote }
    if at < limit {
      at += 1
      return close(quoted)
    }
    let isInnermost = lastUnclosed < start
    reportUnclosed("unbalanced-quote", opened: start..<start + 1 + dollar, "This double quote is never closed.")
    if isInnermost, !gaveUp {
      quoted.last = 0
      tree.nodes[Int(quoted.id.index)].firstChild = 0
      rewind(toLineOf: start, sinceNodes: nodes)
      if at < limit, at > start + 1 + dollar { add(node(.literal, start + 1 + dollar, at), to: &quoted) }
    }
    return close(quoted)
  }

  /// Text in which only `$`, backquotes and some escapes are special, up to a byte that ends it, which is not taken.
  mutating func parseQuotedParts(into parent: inout OpenNode, until ends: (UInt8) -> Bool) {
    var literal = at
    while at < limit {
      let byte = tree.text[at]
      if ends(byte) { break }
      guard byte.isSpecialInQuotes else {
        at += 1
        continue
      }
      if byte == Byte.backslash {
        let next = at + 1 < limit ? tree.text[at + 1] : Byte.space
        if next == Byte.newline || next == Byte.doubleQuote || next.isSpecialInQuotes {
          if at > literal { add(node(.literal, literal, at), to: &parent) }
          if next == Byte.newline { at += 2 } else { take(.escape, 2, into: &parent) }
          literal = at
        } else {
          at += min(2, limit - at)
        }
        continue
      }
      if at > literal { add(node(.literal, literal, at), to: &parent) }
      add(byte == Byte.dollar ? parseDollar(quoted: true) : parseBackquoted(), to: &parent)
      literal = at
    }
    if at > literal { add(node(.literal, literal, at), to: &parent) }
  }
}
