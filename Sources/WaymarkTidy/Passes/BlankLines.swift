import WaymarkMarkdown
import WaymarkText

extension Pass {
  /// One blank line between blocks, none at the start, one line ending at the end.
  ///
  /// A tight list stays tight, and what an author put directly above or below a tag or an attribute line stays there.
  static let blankLines = Pass(id: "blank-lines") { page in
    var changes: [[TextEdit]] = []
    for (index, block) in page.blocks.enumerated() {
      for (above, below) in zip(block.children, block.children.dropFirst()) {
        let gap = (page.blocks[above].last + 1)..<max(page.blocks[above].last + 1, page.blocks[below].first)
        if gap.isEmpty, page.blocks[above].last < page.blocks[below].first {
          if let edit = BlankLines.insertion(above, below, in: index, page) { changes.append([edit]) }
        } else {
          changes += BlankLines.removals(gap, in: index, page)
        }
      }
      for gap in BlankLines.outerGaps(of: block, page) { changes += BlankLines.removals(gap, in: index, page) }
    }
    return changes + BlankLines.start(page) + BlankLines.end(page)
  }
}

private enum BlankLines {
  // MARK: Between blocks

  static func insertion(_ above: Int, _ below: Int, in parent: Int, _ page: Page) -> TextEdit? {
    let (a, b) = (page.blocks[above], page.blocks[below])
    guard mayPart(a, b, in: page.blocks[parent], page) else { return nil }
    let margin = page.margin(ofLine: b.first, inside: parent)
    guard margin.isWhole else { return nil }
    let lower = page.content(ofLine: b.first).lowerBound
    let quotes = page.source.string(SourceRange(lower..<(margin.quoteEnd ?? lower)))
    return TextEdit(SourceRange(lower..<lower), quotes + page.ending(ofLine: a.last))
  }

  private static func mayPart(_ a: Page.Block, _ b: Page.Block, in parent: Page.Block, _ page: Page) -> Bool {
    if case .list(_, _, let tight) = parent.kind { return !tight }
    if case .item = parent.kind, case .list(_, _, let tight) = page.blocks[parent.parent].kind {
      // The list below an item's text belongs to it.
      if case .list = b.kind { return false }
      if tight { return false }
    }
    if isOpen(a.last, page) { return false }
    if a.kind == .paragraph, case .htmlBlock = b.kind { return false }
    // Some readers of Markdown take the line above a header for the top of the table.
    if a.kind == .paragraph, case .table = b.kind, begins(a.last, with: UInt8(ascii: "|"), page) { return false }
    return standsFree(a, page) && standsFree(b, page)
      && ![a.first, a.last, b.first].contains { begins($0, with: UInt8(ascii: "{"), page) }
  }

  /// Whether what stands on a line would take in the lines that come after it.
  private static func isOpen(_ line: Int, _ page: Page) -> Bool {
    guard let leaf = page.leaf(ofLine: line) else { return false }
    switch leaf.kind {
    case .htmlBlock: return true
    case .codeBlock(let index):
      if case .fenced(_, _, closed: false) = page.tree.codeBlocks[index].style { return true }
      return false
    default: return false
    }
  }

  /// Containers that may have blank lines around them without meaning something else.
  private static let free: Set<String> = [
    ContainerGrammar.frontMatter.id, "colon-fence", "mkdocs-admonition", "mkdocs-tab", "myst", "pandoc-div",
    "pymdown-block",
  ]

  private static func standsFree(_ block: Page.Block, _ page: Page) -> Bool {
    page.container(block).map { free.contains($0.grammar) } ?? true
  }

  /// With a brace begin lines that belong to their neighbours: `{: .note }`, `{% raw %}`, `{{< tab >}}`.
  private static func begins(_ line: Int, with sign: UInt8, _ page: Page) -> Bool {
    page.bytes[page.content(ofLine: line)].drop { $0.isBlank || $0 == UInt8(ascii: ">") }.first == sign
  }

  /// The lines of a container or of the guide before its first and after its last block.
  static func outerGaps(of block: Page.Block, _ page: Page) -> [Range<Int>] {
    let lines: ClosedRange<Int>
    switch block.kind {
    case .document:
      guard let first = (1...page.lineCount).first(where: { !page.isBlank(line: $0) }),
        let last = (1...page.lineCount).last(where: { !page.isBlank(line: $0) })
      else { return [] }
      lines = first...last
    case .container where block.last > block.first: lines = block.first + 1...block.last
    default: return []
    }
    guard let first = block.children.first, let last = block.children.last else {
      return [lines.lowerBound..<lines.upperBound + 1]
    }
    let below = max(lines.lowerBound, page.blocks[last].last + 1)
    return [
      lines.lowerBound..<max(lines.lowerBound, page.blocks[first].first), below..<max(below, lines.upperBound + 1),
    ]
  }

  /// Of each run of blank lines all but the first go.
  static func removals(_ gap: Range<Int>, in parent: Int, _ page: Page) -> [[TextEdit]] {
    var changes: [[TextEdit]] = []
    var run = 0
    for line in gap {
      let margin = page.margin(ofLine: line, inside: parent)
      let isBlank = margin.isWhole && margin.cursor.isBlank && page.leaf(ofLine: line) == nil
      run = isBlank ? run + 1 : 0
      if run > 1 { changes.append([removal(line, page)]) }
    }
    return changes
  }

  private static func removal(_ line: Int, _ page: Page) -> TextEdit {
    TextEdit(
      SourceRange(page.content(ofLine: line).lowerBound..<page.source.lines.range(ofLine: line).indices.upperBound), "")
  }

  // MARK: The ends of the guide

  static func start(_ page: Page) -> [[TextEdit]] {
    let blank = (1...page.lineCount).prefix { page.isBlank(line: $0) && page.leaf(ofLine: $0) == nil }
    guard let last = blank.last else { return [] }
    let upper = page.source.lines.range(ofLine: last).indices.upperBound
    return [[TextEdit(SourceRange(page.source.textStart..<max(upper, page.source.textStart)), "")]]
  }

  static func end(_ page: Page) -> [[TextEdit]] {
    var last = page.lineCount
    while last > 0, page.isBlank(line: last), page.leaf(ofLine: last) == nil { last -= 1 }
    guard last > 0 else { return [] }
    let content = page.content(ofLine: last)
    let ending = page.ending(ofLine: last)
    let lower = content.upperBound + ending.utf8.count
    if lower < page.bytes.count { return [[TextEdit(SourceRange(lower..<page.bytes.count), "")]] }
    guard ending.isEmpty, !content.isEmpty else { return [] }
    let usual = last > 1 ? page.ending(ofLine: last - 1) : "\n"
    return [[TextEdit(SourceRange(lower..<lower), usual)]]
  }
}
