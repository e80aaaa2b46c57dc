import WaymarkText

/// Opening, closing and taking back containers.
extension ContainerPass {
  /// The grammar that opens a container here, and what it read.
  func opening(_ match: Match, _ number: Int) -> (ContainerGrammar, ContainerGrammar.Opening)? {
    let offset = match.cursor.indent.end
    let candidates = grammars.candidates(bytes[offset])
    guard !candidates.isEmpty, !isFull(match) else { return nil }
    guard stack[..<match.count].count(where: { $0.isContainer }) < ReadingLimits.containers else { return nil }
    var line: ArraySlice<UInt8>?
    for grammar in candidates {
      if grammar.onlyAtStart, offset > 0 || number > 1 { continue }
      if !grammar.interruptsParagraph, leaf == .paragraph { continue }
      let text = line ?? match.cursor.line
      line = text
      guard let opening = grammar.open(text), !denied.contains(Opener(offset: offset, grammar: grammar.id)) else {
        continue
      }
      if opening.end.mayBeTakenBack, !mayLookAhead { continue }
      return (grammar, opening)
    }
    return nil
  }

  /// Opens a container; true where its body begins on the line itself.
  mutating func open(
    _ grammar: ContainerGrammar, _ opening: ContainerGrammar.Opening, _ match: inout Match, _ number: Int
  ) -> Bool {
    let (columns, at) = match.cursor.indent
    var end = opening.end
    var saved: Snapshot?
    switch opening.end {
    case .dedent(let more): end = .dedent(columns: columns + more)
    case .indented(let least): end = .indented(least: columns + least)
    default: if end.mayBeTakenBack { saved = snapshot(number) }
    }
    var indentation: Int?
    if case .dedent(let columns) = end { indentation = columns }
    pop(to: match.count)
    guard restart == nil else { return false }
    markFilled()
    let container = containers.count
    let fields = opening.fields.mapValues {
      at + max(0, $0.lowerBound)..<max(at + max(0, $0.lowerBound), min(at + $0.upperBound, match.cursor.end))
    }
    containers.append(
      Container(
        grammar: grammar.id, isMarkdown: grammar.bodyIsMarkdown, fields: fields, opener: at..<match.cursor.end,
        indentation: indentation, lastLine: number))
    bodies.append(CutText())
    write(placeholderFor: container, match, number)
    stack.append(
      Frame(
        kind: .container(container, grammar, end), isEmpty: false, snapshot: saved, header: opening.header,
        margin: opening.dropsMargin ? nil : 0))
    match.count = stack.count
    match.body = container + 1
    guard let body = fields["body"], grammar.bodyIsMarkdown else {
      if !grammar.bodyIsMarkdown { leaf = .raw }
      return false
    }
    match.cursor.skipIndent()
    match.cursor.skip(bytes: body.lowerBound - at)
    match.cursor.cut(at: body.upperBound)
    match.start = match.cursor
    return true
  }

  /// Writes the line that stands for a container: what precedes it, the placeholder, the line ending.
  mutating func write(placeholderFor container: Int, _ match: Match, _ number: Int) {
    let at = match.cursor.indent.end
    bodies[match.body].beginLine(number)
    bodies[match.body].append(bytes, from: match.start, to: at)
    bodies[match.body].append(placeholderFor: container, at: at)
    bodies[match.body].append(bytes, ending(ofLine: number))
  }

  /// Closes the container of a frame at its closer.
  mutating func close(frame: Int, at number: Int, from lower: Int) {
    pop(to: frame + 1)
    guard restart == nil, let last = stack.popLast(), case .container(let index, let grammar, _) = last.kind else {
      return
    }
    guard grammar.accepts(bodies[index + 1].bytes[...]) else { return takeBack(last, index) }
    containers[index].closer = lower..<content(ofLine: number).upperBound
    ended(index, at: number)
  }

  /// Closes the container of a frame before the line that ends it.
  mutating func closeBefore(frame: Int) {
    pop(to: frame + 1)
    guard restart == nil, let last = stack.popLast(), case .container(let index, _, _) = last.kind else { return }
    returnTrailingBlankLines(of: index)
    ended(index, at: containers[index].lastLine)
  }

  /// Closes the blocks above so many frames; stops where that takes an opener back.
  mutating func pop(to count: Int) {
    endLeaf()
    while stack.count > count, let frame = stack.popLast() {
      guard case .container(let index, _, let end) = frame.kind else { continue }
      if end.needsCloser(containers[index]) || frame.header?.isRequired == true, frame.snapshot != nil {
        return takeBack(frame, index)
      }
      returnTrailingBlankLines(of: index)
      ended(index, at: containers[index].lastLine)
    }
  }

  private mutating func ended(_ index: Int, at number: Int) {
    containers[index].lastLine = number
    for frame in stack.reversed() {
      guard case .container(let outer, _, _) = frame.kind else { continue }
      containers[outer].lastLine = max(containers[outer].lastLine, number)
      return
    }
  }

  /// Blank lines at the end of a container that has no closer belong to what follows.
  private mutating func returnTrailingBlankLines(of index: Int) {
    var numbers: [Int] = []
    let first = containers[index].lastLine
    while let last = bodies[index + 1].lines.last, last.number > first, bodies[index + 1].endsBlank {
      numbers.append(last.number)
      bodies[index + 1].truncate(lines: bodies[index + 1].lines.count - 1)
    }
    if let last = bodies[index + 1].lines.last { containers[index].lastLine = max(first, last.number) }
    for number in numbers.reversed() { write(number, match(number, frames: stack[...], closers: false)) }
  }
}

extension ContainerGrammar.End {
  /// Whether the opener may turn out to be none.
  var mayBeTakenBack: Bool {
    switch self {
    case .line, .dedent, .indented, .closer(.runsOn, _): false
    case .closer: true
    }
  }

  /// Whether a container is none, as it was not closed.
  func needsCloser(_ container: ContainerPass.Container) -> Bool {
    switch self {
    case .line, .dedent, .indented, .closer(.runsOn, _): false
    case .closer(.runsOnToHeading, _): container.hasHeading
    case .closer(.opensNothing, _): true
    }
  }
}
