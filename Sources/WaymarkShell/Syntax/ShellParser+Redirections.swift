import WaymarkDiagnostics
import WaymarkText

extension ShellParser {
  /// A redirection with its descriptor and target, if one stands here.
  @inline(__always)
  mutating func parseRedirection() -> ShellTree.NodeID? {
    guard let byte = peek() else { return nil }
    switch byte {
    case Byte.less, Byte.greater, Byte.ampersand, Byte.leftBrace, UInt8(ascii: "0")...UInt8(ascii: "9"):
      return parseRedirection(from: byte)
    default: return nil
    }
  }

  private mutating func parseRedirection(from byte: UInt8) -> ShellTree.NodeID? {
    let start = at
    if byte.isDigit || (isBash && byte == Byte.leftBrace) {
      guard let end = descriptorEnd() else { return nil }
      at = end
      guard let (kind, length) = redirectionOperator() else {
        at = start
        return nil
      }
      var redirection = open(.redirection, at: start, detail: kind.rawValue)
      add(node(.literal, start, end), to: &redirection)
      return finishRedirection(redirection, kind, length)
    }
    guard placeholderHere() == nil, let (kind, length) = redirectionOperator()
    else { return nil }
    return finishRedirection(open(.redirection, detail: kind.rawValue), kind, length)
  }

  /// Where a descriptor ends, `2` or `{name}`, that stands directly before `<` or `>`.
  @inline(__always)
  private func descriptorEnd() -> Int? {
    var end = at
    if tree.text[at] == Byte.leftBrace {
      end += 1
      guard end < limit, tree.text[end].isNameStart else { return nil }
      while end < limit, tree.text[end].isNameByte { end += 1 }
      guard end < limit, tree.text[end] == Byte.rightBrace else { return nil }
      end += 1
    } else {
      while end < limit, tree.text[end].isDigit { end += 1 }
    }
    guard end < limit, tree.text[end] == Byte.less || tree.text[end] == Byte.greater else { return nil }
    return end
  }

  /// The operator here and its length; nil for a process substitution and for what is no redirection.
  private mutating func redirectionOperator() -> (RedirectionOperator, Int)? {
    guard let first = peek() else { return nil }
    let second = byte(1)
    let third = byte(2)
    switch (first, second) {
    case (Byte.less, Byte.leftParenthesis) where isBash, (Byte.greater, Byte.leftParenthesis) where isBash: return nil
    case (Byte.less, Byte.less):
      if isBash, third == Byte.less { return (.hereString, 3) }
      if third == Byte.minus { return (.hereDocumentStrippingTabs, 3) }
      return (.hereDocument, 2)
    case (Byte.less, Byte.ampersand): return (.duplicateInput, 2)
    case (Byte.less, Byte.greater): return (.readWrite, 2)
    case (Byte.less, _): return (.input, 1)
    case (Byte.greater, Byte.greater): return (.append, 2)
    case (Byte.greater, Byte.ampersand): return (.duplicateOutput, 2)
    case (Byte.greater, Byte.pipe): return (.clobber, 2)
    case (Byte.greater, _): return (.output, 1)
    case (Byte.ampersand, Byte.greater) where isBash: return third == Byte.greater ? (.appendBoth, 3) : (.both, 2)
    default: return nil
    }
  }

  private mutating func finishRedirection(_ redirection: OpenNode, _ kind: RedirectionOperator, _ length: Int)
    -> ShellTree.NodeID
  {
    var redirection = redirection
    let operatorRange = at..<at + length
    take(.operatorToken, length, into: &redirection)
    skipBlanks()
    guard let byte = peek(), !byte.endsWord || standsProcessSubstitution() || standsPlaceholder() else {
      reportUnexpected(expected: "the target of `\(kind.spelling)`")
      return close(redirection, at: operatorRange.upperBound)
    }
    // `> 2>x`: a number before an operator is its descriptor, and no target.
    if byte.isDigit, descriptorEnd() != nil, !(isBash && kind.takesDescriptor) {
      reportUnexpected(expected: "the target of `\(kind.spelling)`")
      return close(redirection, at: operatorRange.upperBound)
    }
    let target = parseWord(kind.opensHereDocument ? .delimiter : .plain)
    add(target, to: &redirection)
    if kind.opensHereDocument {
      awaitHereDocument(close(redirection), target, kind, operatorRange)
    }
    return close(redirection)
  }

  private mutating func awaitHereDocument(
    _ redirection: ShellTree.NodeID, _ target: ShellTree.NodeID, _ kind: RedirectionOperator, _ range: Range<Int>
  ) {
    // Bash's own bound.
    guard pending.count < 16 else {
      return report("shell-syntax", range, "More than 16 here-documents in one line; bash takes no more.")
    }
    pending.append(
      PendingHereDocument(
        redirection: redirection, delimiter: tree.unquotedBytes(target),
        stripsTabs: kind == .hereDocumentStrippingTabs, isLiteral: tree.hasQuotes(target),
        operatorRange: SourceRange(range.lowerBound..<Int(tree[target].upper))))
  }
}
