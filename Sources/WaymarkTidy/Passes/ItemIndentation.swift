import WaymarkMarkdown
import WaymarkText

extension Pass {
  /// The items of a list stand below each other, at the margin, and their content one space after the marker.
  ///
  /// Lists with their markers or their content four columns in are as regular, and numbers may be set flush right.
  static let itemIndentation = Pass(id: "item-indentation") { page in
    page.blocks.indices.compactMap { index in
      guard case .list = page.blocks[index].kind, let items = ListItem.all(of: index, page) else { return nil }
      return ItemIndentation.edits(items, page)
    }
  }
}

private enum ItemIndentation {
  static func edits(_ items: [ListItem], _ page: Page) -> [TextEdit]? {
    let indentations = Set(items.map(\.indentation))
    let columns = Set(items.map { $0.indentation + $0.marker.count + $0.padding })
    let isFlush = columns.count == 1 && indentations.count > 1 && indentations.contains(0)
    guard let first = items.first, !isFlush, !items.contains(where: \.beginsWithCode) else { return nil }
    let list = page.blocks[first.block.parent]
    let stays = page.isOnGrid(first.indentation, inside: list.parent) || list.followsList
    let indentation = stays ? first.indentation : 0
    let filled = items.filter { !$0.isEmpty }
    let onGrid = filled.count { $0.marker.count + $0.padding == 4 }
    let isOnGrid = onGrid > filled.count { $0.padding == 1 }
    let isRegular = onGrid == filled.count || filled.allSatisfy { $0.padding == 1 }
    var edits: [TextEdit] = []
    for item in items where item.indentation != indentation || !isRegular {
      let marker = page.source.string(SourceRange(item.marker))
      let padding = isRegular ? item.padding : isOnGrid ? max(1, 4 - item.marker.count) : 1
      guard let changed = item.edits(marker: marker, indentation: indentation, padding: padding, page) else {
        return nil
      }
      edits += changed
    }
    return edits
  }
}
