import WaymarkMarkdown
import WaymarkText

extension Pass {
  /// White space at the end of lines goes, but for hard breaks and what stands in code or raw HTML.
  static let trailingSpace = Pass(id: "trailing-space") { page in
    let verbatim = TrailingSpace.verbatimEnds(of: page)
    return (1...page.lineCount).compactMap { line in
      let content = page.content(ofLine: line)
      var upper = content.upperBound
      while upper > content.lowerBound, page.bytes[upper - 1].isBlank { upper -= 1 }
      let space = upper..<content.upperBound
      guard !space.isEmpty, !verbatim.contains(line), TrailingSpace.isMeaningless(space, line, page) else { return nil }
      return [TextEdit(SourceRange(space), "")]
    }
  }
}

private enum TrailingSpace {
  static func isMeaningless(_ space: Range<Int>, _ line: Int, _ page: Page) -> Bool {
    guard let leaf = page.leaf(ofLine: line) else { return true }
    switch leaf.kind {
    case .codeBlock(let index):
      guard case .fenced(_, _, let closed) = page.tree.codeBlocks[index].style else { return false }
      return line == leaf.first || closed && line == leaf.last
    case .paragraph, .heading(_, setext: true):
      let isUnderlined = leaf.kind != .paragraph
      if line == leaf.last || isUnderlined && line == leaf.last - 1 { return true }
      let isBreak = space.count >= 2 && page.bytes[(space.upperBound - 2)...].starts(with: [0x20, 0x20])
      return !isBreak && !endsWithBackslash(space, page)
    case .table, .heading: return !endsWithBackslash(space, page)
    case .thematicBreak: return true
    default: return false
    }
  }

  /// A backslash at the end of a line is a break, before a space it is none.
  private static func endsWithBackslash(_ space: Range<Int>, _ page: Page) -> Bool {
    space.lowerBound > 0 && page.bytes[space.lowerBound - 1] == UInt8(ascii: "\\")
  }

  /// The lines whose end stands inside a code span, a tag, or a link, whose title may go over lines.
  static func verbatimEnds(of page: Page) -> Set<Int> {
    var lines: Set<Int> = []
    func add(_ range: SourceRange) {
      guard page.source.slice(range).contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return }
      let touched = page.source.lines.lines(of: range)
      lines.formUnion(touched.lowerBound...max(touched.lowerBound, touched.upperBound - 1))
    }
    for node in page.tree.nodes {
      switch node.kind {
      case .code:
        // What a span holds may end with the space before its last line.
        let end = min(node.range.upper + 1, page.source.range.upper)
        add(SourceRange(node.range.lower, end))
      case .htmlInline, .link, .image: add(node.range)
      default: break
      }
    }
    return lines
  }
}
