/// Going back to where an opener turned out to be none.
extension ContainerPass {
  struct Snapshot {
    let line: Int
    let stack: [Frame]
    let leaf: Leaf
    let paragraph: Paragraph
    let containers: Int
    let definitions: Definitions.Mark
    let refusals: Int
    /// The bodies that were open, and how many lines they had.
    let bodies: [(index: Int, lines: Int)]
  }

  func snapshot(_ number: Int) -> Snapshot {
    var open = [0]
    for frame in stack {
      if case .container(let index, _, _) = frame.kind { open.append(index + 1) }
    }
    return Snapshot(
      line: number, stack: stack, leaf: leaf, paragraph: paragraph, containers: containers.count,
      definitions: definitions.mark, refusals: refusals.count,
      bodies: open.map { ($0, bodies[$0].lines.count) })
  }

  /// Goes back to the line of an opener that opens nothing.
  mutating func takeBack(_ frame: Frame, _ index: Int) {
    guard var saved = frame.snapshot else { return }
    denied.insert(Opener(offset: containers[index].opener.lowerBound, grammar: containers[index].grammar))
    let could = mayLookAhead
    goBack(to: saved.line)
    // Past the limit all that are open are taken back at once; none is opened again.
    if !mayLookAhead, let first = stack.lazy.compactMap(\.snapshot).first {
      saved = first
      goBack(to: saved.line)
    }
    stack = saved.stack
    leaf = saved.leaf
    paragraph = saved.paragraph
    containers.removeLast(containers.count - saved.containers)
    bodies.removeLast(bodies.count - saved.containers - 1)
    definitions.reset(to: saved.definitions)
    refusals.removeLast(refusals.count - saved.refusals)
    for (index, lines) in saved.bodies { bodies[index].truncate(lines: lines) }
    if could, !mayLookAhead { refusals.append(Refusal(reason: .reread, range: content(ofLine: saved.line))) }
  }
}
