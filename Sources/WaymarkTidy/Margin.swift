import WaymarkMarkdown
import WaymarkText

/// What stands on a line before the content of a block: quote markers and indentation.
struct Margin {
  /// At the content.
  private(set) var cursor: LineCursor
  /// The end of the last quote marker.
  private(set) var quoteEnd: Int?
  /// False where the line lacks a part of it: a lazy continuation.
  private(set) var isWhole = true

  init(ofLine number: Int, inside block: Int, _ blocks: [Page.Block], _ source: SourceText) {
    cursor = LineCursor(source.bytes, source.content(ofLine: number))
    var chain: [Int] = []
    var at = block
    while at > 0 {
      chain.append(at)
      at = blocks[at].parent
    }
    for index in chain.reversed() {
      guard skip(blocks[index], number) else {
        isWhole = false
        return
      }
    }
  }

  private mutating func skip(_ block: Page.Block, _ number: Int) -> Bool {
    let isFirst = number == block.first
    switch block.prefix {
    case .none: return true
    case .quote:
      let at = cursor.indent.end
      guard BlockPrefix.quote.skip(&cursor) else { return false }
      quoteEnd = at + 1
    case .item(let marker, let columns):
      guard isFirst else { return BlockPrefix.item(columns: columns).skip(&cursor) }
      _ = cursor.skipItemMarker(length: marker)
    case .footnote:
      guard isFirst else { return BlockPrefix.footnote.skip(&cursor) }
      cursor.skipIndent()
      cursor.skip(bytes: cursor.footnoteMarkerLength ?? 0)
      cursor.skipIndent()
    case .indentation(let columns, let body):
      if isFirst {
        cursor.skipIndent()
        if let body { cursor.skip(bytes: max(0, body - cursor.offset)) }
      } else {
        guard cursor.isBlank || cursor.indent.columns >= columns else { return false }
        cursor.skip(columns: columns)
      }
    }
    return true
  }
}
