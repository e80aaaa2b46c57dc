import WaymarkMarkdown
import WaymarkText

/// How an item of a list stands: its marker, and the space before and after it.
struct ListItem {
  let index: Int
  let block: Page.Block
  /// The marker with its sign: `-`, `12.`.
  let marker: Range<Int>
  /// The columns before the marker, from the margin of the list.
  let indentation: Int
  /// The columns between marker and content.
  let padding: Int
  /// Whether the first line holds nothing but the marker.
  let isEmpty: Bool
  /// Whether the content begins with code that is indented by more than the padding.
  let beginsWithCode: Bool

  /// nil where tabs stand around the marker.
  init?(_ index: Int, _ page: Page) {
    let block = page.blocks[index]
    guard case .item(let length, let columns) = block.prefix,
      let space = page.indentation(ofLine: block.first, inside: block.parent)
    else { return nil }
    self.index = index
    self.block = block
    marker = block.start..<block.start + length
    indentation = space.count
    padding = columns - length - space.count
    let rest = page.bytes[marker.upperBound..<page.content(ofLine: block.first).upperBound]
    let spaces = rest.prefix(while: \.isBlank)
    guard !spaces.contains(UInt8(ascii: "\t")), space.upperBound == block.start else { return nil }
    isEmpty = spaces.count == rest.count
    beginsWithCode = !isEmpty && spaces.count > padding
  }

  /// The items of a list; nil where one of them stands among tabs.
  static func all(of list: Int, _ page: Page) -> [ListItem]? {
    var items: [ListItem] = []
    for child in page.blocks[list].children {
      guard let item = ListItem(child, page) else { return nil }
      items.append(item)
    }
    return items
  }

  /// Whether all lines below the first are indented by so many columns as it is.
  private func isIndented(by columns: Int, _ page: Page) -> Bool {
    guard columns > indentation + marker.count + padding else { return false }
    return (block.first + 1...block.last).allSatisfy { line in
      let margin = page.margin(ofLine: line, inside: block.parent)
      return margin.cursor.isBlank || margin.isWhole && margin.cursor.indent.columns >= columns
    }
  }

  /// Raw HTML keeps the space that it is indented by.
  private func holdsHTML(_ page: Page) -> Bool {
    block.children.contains { if case .htmlBlock = page.blocks[$0].kind { true } else { false } }
  }

  /// Whether its content stands four columns in from the marker, where it may stay under any marker; code may not.
  private func isOnGrid(_ page: Page) -> Bool {
    marker.count + padding == 4
      && !block.children.contains { child in
        guard case .codeBlock(let index) = page.blocks[child].kind else { return false }
        return page.tree.codeBlocks[index].style == .indented
      }
  }

  /// The edits that give the item another marker and other space around it, and its further lines the indentation that
  /// belongs to that, where they have it not yet; nil where tabs make that something else than adding and taking away spaces.
  func edits(marker text: String, indentation: Int, padding: Int, _ page: Page) -> [TextEdit]? {
    func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
    var edits = [
      TextEdit(SourceRange(marker.lowerBound - self.indentation..<marker.lowerBound), spaces(indentation)),
      TextEdit(SourceRange(marker), text),
    ]
    if !isEmpty {
      edits.append(TextEdit(SourceRange(marker.upperBound..<marker.upperBound + self.padding), spaces(padding)))
    }
    let columns = indentation + text.utf8.count + padding
    guard columns != self.indentation + marker.count + self.padding, block.last > block.first else { return edits }
    if text.utf8.count == marker.count, isOnGrid(page) { return edits }
    if text.utf8.count == marker.count, isIndented(by: columns, page) { return holdsHTML(page) ? nil : edits }
    for line in block.first + 1...block.last {
      let outer = page.margin(ofLine: line, inside: block.parent)
      let inner = page.margin(ofLine: line, inside: index)
      // A lazy line has no indentation that counts, an empty one none at all.
      guard inner.isWhole, !inner.cursor.isBlank else { continue }
      let margin = outer.cursor.offset..<inner.cursor.offset
      guard !outer.cursor.isInsideTab, !inner.cursor.isInsideTab, page.bytes[margin].allSatisfy({ $0 == 0x20 }) else {
        return nil
      }
      edits.append(TextEdit(SourceRange(margin), spaces(columns)))
    }
    return edits
  }
}
