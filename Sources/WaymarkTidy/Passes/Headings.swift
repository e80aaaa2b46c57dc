import WaymarkMarkdown
import WaymarkText

extension Pass {
  /// `# Title`: one space after the signs, none of them at the end; an underlined title takes signs where others have them.
  static let headings = Pass(id: "headings") { page in
    let mixes = page.blocks.contains { block in
      if case .heading(let level, setext: false) = block.kind { level <= 2 } else { false }
    }
    return page.blocks.compactMap { block in
      switch block.kind {
      case .heading(let level, setext: true): mixes ? Headings.converted(block, level, page) : nil
      case .heading(let level, setext: false): Headings.regular(block, level, page)
      default: nil
      }
    }
  }
}

private enum Headings {
  static func regular(_ block: Page.Block, _ level: Int, _ page: Page) -> [TextEdit] {
    var edits = page.indentationEdit(ofLine: block.first, of: block).map { [$0] } ?? []
    let signs = block.start + level
    let end = page.content(ofLine: block.first).upperBound
    let title = trimmed(signs..<end, page)
    let rest = trimmed(withoutSigns(title, page), page)
    guard !rest.isEmpty else { return edits }
    edits.append(TextEdit(SourceRange(signs..<title.lowerBound), " "))
    // Without its last signs "# a # #" would lose those before.
    if withoutSigns(rest, page) == rest { edits.append(TextEdit(SourceRange(rest.upperBound..<title.upperBound), "")) }
    return edits
  }

  static func converted(_ block: Page.Block, _ level: Int, _ page: Page) -> [TextEdit]? {
    guard block.last == block.first + 1 else { return nil }
    let title = trimmed(block.start..<page.content(ofLine: block.first).upperBound, page)
    guard !title.isEmpty, withoutSigns(title, page) == title else { return nil }
    let indentation = page.indentationEdit(ofLine: block.first, of: block).map { [$0] } ?? []
    return indentation + [
      TextEdit(SourceRange(block.start..<block.start), level == 1 ? "# " : "## "),
      TextEdit(SourceRange(title.upperBound..<page.content(ofLine: block.last).upperBound), ""),
    ]
  }

  private static func trimmed(_ range: Range<Int>, _ page: Page) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, page.bytes[lower].isBlank { lower += 1 }
    while lower < upper, page.bytes[upper - 1].isBlank { upper -= 1 }
    return lower..<upper
  }

  /// A title without the signs that close it.
  private static func withoutSigns(_ title: Range<Int>, _ page: Page) -> Range<Int> {
    var upper = title.upperBound
    while upper > title.lowerBound, page.bytes[upper - 1] == UInt8(ascii: "#") { upper -= 1 }
    if upper > title.lowerBound, upper < title.upperBound, !page.bytes[upper - 1].isBlank { return title }
    return title.lowerBound..<upper
  }
}
