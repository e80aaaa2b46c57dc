import WaymarkMarkdown
import WaymarkText

extension Pass {
  /// The items of an ordered list count up from the first, or all repeat its number.
  static let itemNumbers = Pass(id: "item-numbers") { page in
    page.blocks.indices.compactMap { index in
      guard case .list(ordered: true, let start, _) = page.blocks[index].kind else { return nil }
      return ItemNumbers.edits(ofList: index, from: start, page)
    }
  }
}

private enum ItemNumbers {
  /// No number may be longer.
  private static let largest = 999_999_999

  static func edits(ofList list: Int, from start: Int, _ page: Page) -> [TextEdit]? {
    guard let items = ListItem.all(of: list, page), items.count > 1, start + items.count <= largest else { return nil }
    let texts = items.map { page.source.string(SourceRange($0.marker)) }
    let numbers = texts.map { Int($0.dropLast()) ?? start }
    let isRegular = numbers.enumerated().allSatisfy { $0.element == start + $0.offset }
    guard !isRegular, numbers != Array(repeating: start, count: numbers.count) else { return nil }
    let repeats = numbers.dropFirst().count { $0 == start } * 2 >= items.count - 1
    var edits: [TextEdit] = []
    for (offset, item) in items.enumerated() where numbers[offset] != (repeats ? start : start + offset) {
      let text = String(repeats ? start : start + offset) + texts[offset].suffix(1)
      guard let changed = item.edits(marker: text, indentation: item.indentation, padding: item.padding, page) else {
        return nil
      }
      edits += changed
    }
    return edits
  }
}
