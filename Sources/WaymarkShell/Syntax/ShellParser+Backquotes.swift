import WaymarkText

extension ShellParser {
  /// `` `…` ``: bash looks for the closing backquote alone and reads the commands when it runs them.
  mutating func parseBackquoted() -> ShellTree.NodeID {
    let start = at
    var end = at + 1
    var hasEscapes = false
    while end < limit, tree.text[end] != Byte.backquote {
      if tree.text[end] == Byte.backslash {
        hasEscapes = hasEscapes || (end + 1 < limit && Self.losesBackslash(tree.text[end + 1]))
        end += 1
      }
      end += 1
    }
    guard end < limit else {
      at = limit
      reportUnclosed("unbalanced-quote", opened: start..<start + 1, "This backquote is never closed.")
      rewind(toLineOf: start, sinceNodes: tree.nodes.count)
      return node(.backquoted, start, at)
    }
    var result: ShellTree.NodeID?
    deeper { parser in
      var backquoted = parser.open(.backquoted, at: start)
      let content = hasEscapes ? parser.appendUnescaped(start + 1..<end) : start + 1..<end
      parser.parseWithin(content, into: &backquoted)
      result = parser.close(backquoted, at: end + 1)
    }
    if !gaveUp { at = end + 1 }
    return result ?? node(.backquoted, start, at)
  }

  private static func losesBackslash(_ byte: UInt8) -> Bool {
    byte == Byte.backquote || byte == Byte.backslash || byte == Byte.dollar
  }

  /// Appends a text to the tree's with one level of backslashes taken out; returns where it stands.
  private mutating func appendUnescaped(_ range: Range<Int>) -> Range<Int> {
    let lower = tree.text.count
    var i = range.lowerBound
    while i < range.upperBound {
      var source = i
      if tree.text[i] == Byte.backslash, i + 1 < range.upperBound, Self.losesBackslash(tree.text[i + 1]) { source += 1 }
      let local = tree.text.count
      i = source
      repeat {
        tree.text.append(tree.text[i])
        i += 1
      } while i < range.upperBound && tree.text[i] != Byte.backslash
      tree.origin.append(
        local: UInt32(clamping: local), source: tree.sourceRange(SourceRange(source..<i)).lower,
        count: UInt32(clamping: i - source))
    }
    return lower..<tree.text.count
  }

  /// Reads a part of the text as commands and adds their lists; what is wrong there is not said.
  mutating func parseWithin(_ range: Range<Int>, into parent: inout OpenNode) {
    let outer = (at, lowerLimit, limit, pending, lastUnclosed)
    (at, lowerLimit, limit, pending) = (range.lowerBound, range.lowerBound, range.upperBound, [])
    let isSilent = isBash ? 1 : 0
    silence += isSilent
    while at < limit {
      let before = at
      add(parseList(), to: &parent)
      skipNewlines()
      if at == before { at += 1 }
    }
    readHereDocuments()
    silence -= isSilent
    (at, lowerLimit, limit, pending, lastUnclosed) = outer
  }
}
