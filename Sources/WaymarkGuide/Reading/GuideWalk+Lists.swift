import WaymarkMarkdown
import WaymarkText

/// Lists and tables.
extension GuideWalk {
  mutating func list(
    _ id: MarkdownTree.NodeID, _ frame: Int, number: Int?, _ following: inout MarkdownTree.NodeID?
  ) -> [Work] {
    let tree = frames[frame].tree
    if contents == nil, enclosures.isEmpty {
      contents = ContentsReader.read(id, in: frames[frame], section: sections.current)
    }
    if checklist(id, frame) { return [] }
    guard let first = tree[id].firstChild else { return [] }
    listCount += 1
    guard let number else { return [.items(first, frame: frame, list: listCount - 1, ordinal: 0, number: nil)] }
    return sequence(from: first, frame, number: number, &following)
  }

  /// The items of an ordered list, and of those that go on with it after something that is not indented as it should be.
  private mutating func sequence(
    from first: MarkdownTree.NodeID, _ frame: Int, number: Int, _ following: inout MarkdownTree.NodeID?
  ) -> [Work] {
    let tree = frames[frame].tree
    let list = listCount - 1
    var work: [Work] = [.items(first, frame: frame, list: list, ordinal: 0, number: number)]
    var (ordinal, next) = (0, number)
    var (items, isRepeated) = (tree.count(from: first), number == 1)
    while let start = following {
      ordinal += items
      next += items
      isRepeated = isRepeated && items == 1
      guard
        let (other, item) = tree.list(after: start, goingOnWith: next, orAgainWith: isRepeated ? number : nil)
      else { break }
      if other != start {
        let last = Element.Enclosure.item(list: list, ordinal: ordinal - 1, number: next - 1)
        work.append(.between(start, frame: frame, until: other, item: last))
      }
      work.append(.items(item, frame: frame, list: list, ordinal: ordinal, number: next))
      items = tree.count(from: item)
      following = tree[other].next
    }
    return work
  }

  /// Opens the item that unindented blocks belong to once more.
  mutating func between(
    _ id: MarkdownTree.NodeID, _ frame: Int, until end: MarkdownTree.NodeID, _ item: Element.Enclosure
  ) -> [Work] {
    let upper = frames[frame].source(frames[frame].tree[end].range).lower
    return inside(item, end: upper, [.nodes(id, frame: frame, until: end)])
  }

  mutating func item(_ id: MarkdownTree.NodeID, _ frame: Int, list: Int, ordinal: Int, number: Int?) {
    let node = frames[frame].tree[id]
    if let next = node.next {
      work.append(
        .items(next, frame: frame, list: list, ordinal: ordinal + 1, number: number.map { $0 &+ 1 }))
    }
    let range = frames[frame].source(node.range)
    let inner = inside(
      .item(list: list, ordinal: ordinal, number: number), end: range.upper, children(id, frame))
    work.append(contentsOf: inner.reversed())
  }

  /// Takes a list whose items are one marked paragraph each as one element.
  private mutating func checklist(_ id: MarkdownTree.NodeID, _ frame: Int) -> Bool {
    let tree = frames[frame].tree
    let reader = reader(frame)
    var items: [Checklist.Item] = []
    var texts: [InlineText] = []
    for item in tree.children(of: id) {
      guard case .item(let checked) = tree[item].kind, let paragraph = tree[item].firstChild,
        tree[paragraph].kind == .paragraph, tree[paragraph].next == nil
      else { return false }
      guard checked != nil || ChecklistReader.mayHoldMark(source.slice(frames[frame].source(tree[paragraph].range)))
      else { return false }
      let text = reader.read(paragraph)
      if checked != nil, text.lineCount > 0 {
        items.append(
          ChecklistReader.item(text, mark: .todo, title: text.line(0), notes: 1..<max(1, text.lineCount)))
      } else {
        guard ChecklistReader.mark(text) != nil else { return false }
        items += ChecklistReader.items(text)
      }
      texts.append(text)
    }
    guard ChecklistReader.isInstruction(items) else { return false }
    add(items, texts)
    return true
  }

  mutating func table(_ id: MarkdownTree.NodeID, _ frame: Int) -> [Work] {
    let tree = frames[frame].tree
    var header: [Table.Cell] = []
    var rows: [[Table.Cell]] = []
    for row in tree.children(of: id) {
      guard case .tableRow(let isHeader) = tree[row].kind else { continue }
      let cells = tree.children(of: row).map { cell in
        let text = text(cell, frame)
        placeholders += PlaceholderReader.read(text)
        images += EmbedReader.read(text).map(\.image)
        return Table.Cell(text: text.string, range: frames[frame].source(tree[cell].range))
      }
      if isHeader { header = cells } else { rows.append(cells) }
    }
    let range = frames[frame].source(tree[id].range)
    tables.append(Table(header: header, rows: rows, range: range))
    add(.table(tables.count - 1), range, text: (header + rows.joined()).map(\.text).joined(separator: " "))
    return []
  }
}

extension MarkdownTree {
  /// How many siblings there are from a node on.
  fileprivate func count(from id: NodeID) -> Int {
    var count = 0
    var next: NodeID? = id
    while let id = next {
      count += 1
      next = self[id].next
    }
    return count
  }

  /// The next list among a node and its siblings, if it begins with the number that is next, or, after nothing but code,
  /// with the one that all items have; and its first item.
  fileprivate func list(
    after start: NodeID, goingOnWith number: Int, orAgainWith same: Int?
  ) -> (list: NodeID, item: NodeID)? {
    var next: NodeID? = start
    var isCode = true
    while let id = next {
      switch self[id].kind {
      case .list(true, let first, _):
        guard let item = self[id].firstChild, first == number && number > 0 || first == same && isCode && id != start
        else { return nil }
        return (id, item)
      case .heading, .thematicBreak: return nil
      case .codeBlock: break
      default: isCode = false
      }
      next = self[id].next
    }
    return nil
  }
}
