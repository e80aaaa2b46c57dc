import WaymarkMarkdown
import WaymarkText

extension Pass {
  /// `> text`: a space after the sign, none before it.
  static let quoteMarkers = Pass(id: "quote-markers") { page in
    page.blocks.compactMap { block in
      guard case .quote = block.prefix else { return nil }
      return (block.first...block.last).flatMap { QuoteMarker.edits(ofLine: $0, block, page) }
    }
  }
}

private enum QuoteMarker {
  static func edits(ofLine line: Int, _ block: Page.Block, _ page: Page) -> [TextEdit] {
    let content = page.content(ofLine: line)
    let margin = page.margin(ofLine: line, inside: block.parent)
    let (columns, at) = margin.cursor.indent
    guard margin.isWhole, columns <= 3, at < content.upperBound, page.bytes[at] == UInt8(ascii: ">"),
      !page.bytes[content].contains(UInt8(ascii: "\t"))
    else { return [] }
    var edits = page.indentationEdit(ofLine: line, of: block).map { [$0] } ?? []
    let after = at + 1
    if after < content.upperBound, page.bytes[after] != 0x20 { edits.append(TextEdit(SourceRange(after..<after), " ")) }
    return edits
  }
}
