import WaymarkMarkdown
import WaymarkText

extension Page {
  /// The edit that takes away the indentation of a block's line; nil where it stands as it should, or where tabs make it
  /// another thing than so many spaces.
  ///
  /// In a list item a block may also stand four columns in from the item's marker: some readers of Markdown want that. A
  /// block below a list may have been meant to be a part of it.
  func indentationEdit(ofLine number: Int, of block: Block) -> TextEdit? {
    guard let space = indentation(ofLine: number, inside: block.parent), !space.isEmpty, !block.followsList,
      !hasIndentedParagraph(block.parent),
      !isOnGrid(space.count, inside: block.parent)
    else { return nil }
    return TextEdit(SourceRange(space), "")
  }

  /// Whether a paragraph of an item, its first line apart, is indented too: then all its blocks stand as their author wants.
  private func hasIndentedParagraph(_ item: Int) -> Bool {
    guard case .item = blocks[item].prefix else { return false }
    return blocks[item].children.contains { child in
      let block = blocks[child]
      return block.kind == .paragraph && block.first > blocks[item].first
        && indentation(ofLine: block.first, inside: item)?.isEmpty != true
    }
  }

  /// The spaces of a line between the margin of a block and its content there; nil where they are not spaces only, or where
  /// the line lacks the margin.
  func indentation(ofLine number: Int, inside block: Int) -> Range<Int>? {
    let margin = margin(ofLine: number, inside: block)
    guard margin.isWhole, !margin.cursor.isInsideTab else { return nil }
    let space = margin.cursor.offset..<margin.cursor.indent.end
    return bytes[space].allSatisfy { $0 == 0x20 } ? space : nil
  }

  /// Whether so many more columns than an item's content make four from its marker.
  func isOnGrid(_ columns: Int, inside block: Int) -> Bool {
    guard case .item(_, let content) = blocks[block].prefix else { return false }
    let margin = margin(ofLine: blocks[block].first, inside: blocks[block].parent)
    return content - margin.cursor.indent.columns + columns == 4
  }
}

/// What a guide does most often, the first of several.
func mostUsed<Form: Hashable>(_ forms: some Sequence<Form>) -> Form? {
  var counts: [Form: (count: Int, first: Int)] = [:]
  for (index, form) in forms.enumerated() { counts[form, default: (0, index)].count += 1 }
  return counts.max { ($0.value.count, $1.value.first) < ($1.value.count, $0.value.first) }?.key
}
