import WaymarkDiagnostics
import WaymarkText

extension ShellParser {
  /// Reads the bodies of the here-documents that were opened in the line before; at the end of the text they have none.
  mutating func readHereDocuments() {
    let waiting = pending
    pending = []
    for document in waiting { readHereDocument(document) }
  }

  private mutating func readHereDocument(_ document: PendingHereDocument) {
    let start = at
    var lineStart = at
    var isContinued = false
    while lineStart < limit {
      let lineEnd = tree.text.offset(of: Byte.newline, from: lineStart, to: limit)
      if !isContinued, let end = delimiterEnd(document, lineStart, lineEnd) {
        add(document, start..<lineStart)
        at = end < lineEnd ? end : min(lineEnd + 1, limit)
        return
      }
      isContinued = !document.isLiteral && endsWithOddBackslashes(lineStart, lineEnd)
      lineStart = lineEnd + 1
    }
    report(
      "unterminated-here-document", severity: .warning, document.operatorRange.indices,
      "This here-document has no end: no line after it is `\(String(decoding: document.delimiter, as: UTF8.self))`.")
    add(document, min(start, limit)..<limit)
    at = limit
  }

  /// Where the delimiter ends if this line is it; inside a substitution a `)` may follow it.
  private func delimiterEnd(_ document: PendingHereDocument, _ lineStart: Int, _ lineEnd: Int) -> Int? {
    var start = lineStart
    if document.stripsTabs { while start < lineEnd, tree.text[start] == Byte.tab { start += 1 } }
    let end = start + document.delimiter.count
    guard end <= lineEnd, tree.text[start..<end].elementsEqual(document.delimiter) else { return nil }
    if end == lineEnd { return end }
    return isBash && openSubstitutions > 0 && tree.text[end..<lineEnd].contains(Byte.rightParenthesis) ? end : nil
  }

  private func endsWithOddBackslashes(_ lineStart: Int, _ lineEnd: Int) -> Bool {
    var count = 0
    while lineEnd - count > lineStart, tree.text[lineEnd - count - 1] == Byte.backslash { count += 1 }
    return count % 2 == 1
  }

  /// Gives the redirection its body; in one that expands, the expansions are parts.
  private mutating func add(_ document: PendingHereDocument, _ body: Range<Int>) {
    var here = open(.hereDocument, at: body.lowerBound, detail: document.isLiteral ? 1 : 0)
    if document.isLiteral {
      if !body.isEmpty { add(node(.literal, body.lowerBound, body.upperBound), to: &here) }
    } else {
      let outer = (at, limit, lastUnclosed)
      (at, limit) = (body.lowerBound, body.upperBound)
      let isSilent = isBash ? 1 : 0
      silence += isSilent
      parseQuotedParts(into: &here) { _ in false }
      silence -= isSilent
      (at, limit, lastUnclosed) = outer
    }
    close(here, at: body.upperBound)
    let redirection = Int(document.redirection.index)
    guard redirection < tree.nodes.count, tree.nodes[redirection].kind == .redirection else { return }
    var last = Int(tree.nodes[redirection].firstChild)
    guard last != 0 else { return }
    while tree.nodes[last].next != 0 { last = Int(tree.nodes[last].next) }
    tree.nodes[last].next = here.id.index
  }
}
