import WaymarkText

/// What a line begins.
extension ContainerPass {
  /// Opens the blocks that a line begins, or goes on with its paragraph; false where the line was written otherwise.
  mutating func open(_ match: inout Match, _ number: Int) -> Bool {
    while true {
      let cursor = match.cursor
      let (columns, at) = cursor.indent
      let isParagraph = leaf == .paragraph
      guard at < cursor.end else { return begin(.none, match) }
      guard columns <= 3 else { return isParagraph ? goOn(match, number) : begin(.none, match) }

      if let (grammar, opening) = opening(match, number) {
        guard open(grammar, opening, &match, number) else { return false }
      } else if !cursor.bytes[at].mayBeginBlock {
        guard isParagraph || begin(.paragraph, match) else { return false }
        return goOn(match, number)
      } else if cursor.bytes[at] == .greater {
        guard push(.quote, &match, number) else { return false }
        match.cursor.skipQuoteMarker()
      } else if cursor.startsATXHeading {
        return begin(.heading, match) && goOn(match, number)
      } else if let fence = cursor.fence {
        return begin(.fence(character: fence.character, length: fence.length), match)
      } else if let end = cursor.htmlBlock(interrupting: isParagraph) {
        return begin(end.isReached(by: cursor.rest) ? .none : .html(end), match)
      } else if isParagraph, match.count == stack.count, cursor.isSetextUnderline || cursor.isThematicBreak {
        return begin(.none, match)
      } else if cursor.isThematicBreak {
        return begin(.none, match)
      } else if let length = cursor.footnoteMarkerLength {
        guard push(.footnote, &match, number) else { return false }
        definitions.addFootnote(Array(bytes[(at + 2)..<(at + length - 2)]), in: match.body)
        match.cursor.skipIndent()
        match.cursor.skip(bytes: length)
        match.cursor.skipIndent()
      } else if let length = cursor.itemMarkerLength, mayBegin(item: length, match) {
        var after = cursor
        let needed = after.skipItemMarker(length: length)
        guard push(.item(columns: needed), &match, number) else { return false }
        match.cursor = after
      } else {
        guard isParagraph || begin(.paragraph, match) else { return false }
        return goOn(match, number)
      }
    }
  }

  /// Whether a list item may begin here: in a paragraph only one that has content, and a number of 1.
  private func mayBegin(item length: Int, _ match: Match) -> Bool {
    guard leaf == .paragraph, match.count == stack.count else { return true }
    let rest = match.cursor.rest
    let isBullet = length == 1
    let isOne = length == 2 && rest.first == UInt8(ascii: "1")
    return (isBullet || isOne) && !rest.dropFirst(length).allSatisfy { $0.isBlank }
  }

  /// Begins a leaf in the innermost block that the line goes on with.
  private mutating func begin(_ leaf: Leaf, _ match: Match) -> Bool {
    pop(to: match.count)
    guard restart == nil else { return false }
    if !match.cursor.isBlank { markFilled() }
    self.leaf = leaf
    if leaf == .heading { markHeading() }
    if leaf == .paragraph || leaf == .heading { paragraph = Paragraph(body: match.body) }
    return true
  }

  private mutating func goOn(_ match: Match, _ number: Int) -> Bool {
    let end = match.cursor.end
    let isWhole = end == content(ofLine: number).upperBound
    paragraph.add(
      bytes, match.cursor.indent.end..<(isWhole ? ending(ofLine: number).upperBound : end), isHeading: leaf == .heading)
    return true
  }

  func isFull(_ match: Match) -> Bool { match.count >= ReadingLimits.depth }

  private mutating func push(_ prefix: BlockPrefix, _ match: inout Match, _ number: Int) -> Bool {
    pop(to: match.count)
    guard restart == nil else { return false }
    markFilled()
    guard !isFull(match) else {
      refuse(restOf: match, number, .depth)
      return false
    }
    stack.append(Frame(kind: .prefix(prefix)))
    match.count = stack.count
    return true
  }

  /// The containers that hold the heading which begins know it.
  private mutating func markHeading() {
    for frame in stack.reversed() {
      guard case .container(let index, _, _) = frame.kind else { return }
      containers[index].hasHeading = true
    }
  }

  /// The innermost open block is not empty any more.
  mutating func markFilled() {
    if !stack.isEmpty { stack[stack.count - 1].isEmpty = false }
  }
}
