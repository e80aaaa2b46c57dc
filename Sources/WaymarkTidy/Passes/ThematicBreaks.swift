import WaymarkMarkdown
import WaymarkText

extension Pass {
  /// All thematic breaks as the guide writes most of them, else with three signs.
  static let thematicBreaks = Pass(id: "thematic-breaks") { page in
    let breaks = page.blocks.filter { $0.kind == .thematicBreak }
    let forms = breaks.map { ThematicBreak.text(of: $0, page) }
    guard let most = mostUsed(forms) else { return [] }
    // None is usual where each is another one.
    let usual =
      forms.count { $0 == most } * 2 > forms.count ? most : String(repeating: String(most.prefix(1)), count: 3)
    return zip(breaks, forms).compactMap { block, form in
      guard ThematicBreak.may(block, take: usual, page) else { return nil }
      let lower = block.start
      var edits = page.indentationEdit(ofLine: block.first, of: block).map { [$0] } ?? []
      if form != usual { edits.append(TextEdit(SourceRange(lower..<lower + form.utf8.count), usual)) }
      return edits
    }
  }
}

private enum ThematicBreak {
  static func text(of block: Page.Block, _ page: Page) -> String {
    var upper = page.content(ofLine: block.first).upperBound
    while upper > block.start, page.bytes[upper - 1].isBlank { upper -= 1 }
    return page.source.string(SourceRange(block.start..<upper))
  }

  /// Hyphens would open front matter on the first line, underline a paragraph, and glue to the marker of an item.
  static func may(_ block: Page.Block, take form: String, _ page: Page) -> Bool {
    guard block.first > 1, page.blocks[block.parent].first != block.first || block.parent == 0 else { return false }
    guard form.hasPrefix("-"), let above = page.leaf(ofLine: block.first - 1) else { return true }
    return above.kind != .paragraph
  }
}
