import WaymarkText

/// Code blocks: each line of the literal is the end of a line of the text.
extension BodyReader {
  func readCode(_ node: CMark.Node, fenced: Bool, in tree: inout TreeBuilder) {
    let start = place(node)
    let firstLine = fenced ? node.line + 1 : node.line
    let literal = Array(literal(node))
    var local = LineMap()
    var at = 0
    var number = firstLine
    while at < literal.count {
      let next = min(literal.offset(of: .newline, from: at, to: literal.count) + 1, literal.count)
      append(literal[at..<next], at: at, fromLine: number, to: &local)
      at = next
      number += 1
    }
    let body = MappedText(bytes: literal, map: local.through(text.map))
    guard fenced else {
      let code = tree.add(.init(style: .indented, info: "", infoRange: nil, body: body))
      tree.append(.codeBlock(code), start..<end(ofLine: number - 1, from: start), below: above)
      return
    }
    let opener = line(node.line)
    let character = start < opener.upperBound ? text.bytes[start] : .backtick
    var lower = start
    while lower < opener.upperBound, text.bytes[lower] == character { lower += 1 }
    let length = lower - start
    while lower < opener.upperBound, text.bytes[lower].isBlank { lower += 1 }
    let upper = end(ofLine: node.line, from: lower)
    let closed = closesFence(number, character: character, length: length)
    let code = MarkdownTree.CodeBlock(
      style: .fenced(character: character, length: length, closed: closed),
      info: String(decoding: text.bytes[lower..<upper], as: UTF8.self),
      infoRange: lower == upper ? nil : text.source(of: SourceRange(lower..<upper)), body: body)
    let last = closed ? number : number - 1
    tree.append(.codeBlock(tree.add(code)), start..<end(ofLine: last, from: start), below: above)
  }

  private func closesFence(_ number: Int, character: UInt8, length: Int) -> Bool {
    guard number <= lines.count else { return false }
    let (cursor, all) = content(ofLine: number)
    let (columns, start) = cursor.indent
    guard all, columns <= 3 else { return false }
    var at = start
    while at < cursor.end, cursor.bytes[at] == character { at += 1 }
    return at - start >= length && cursor.bytes[at..<cursor.end].allSatisfy { $0.isBlank }
  }

  /// Maps one line of a literal; spaces that stand for a part of a tab map to that tab.
  private func append(_ literal: ArraySlice<UInt8>, at local: Int, fromLine number: Int, to map: inout LineMap) {
    let source = lines.range(ofLine: number).indices
    var kept = literal
    if kept.last == .newline, source.isEmpty || text.bytes[source.upperBound - 1] != .newline { kept.removeLast() }
    let whole = kept.count
    var same = 0
    while same < min(whole, source.count), kept[kept.endIndex - 1 - same] == text.bytes[source.upperBound - 1 - same] {
      same += 1
    }
    kept = kept.suffix(same)
    let lower = source.upperBound - kept.count
    let invented = whole - kept.count
    if invented > 0 { map.append(local: UInt32(local), source: UInt32(max(lower - 1, source.lowerBound)), count: 0) }
    map.append(local: UInt32(local + invented), source: UInt32(lower), count: UInt32(kept.count))
  }
}
