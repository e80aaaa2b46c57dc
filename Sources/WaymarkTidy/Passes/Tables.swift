import WaymarkMarkdown
import WaymarkText

extension Pass {
  /// Columns of tables stand under each other, measured as a terminal shows them.
  ///
  /// A table that is too wide for that stays as it is if there are spaces around its cells.
  static let tables = Pass(id: "tables") { page in
    page.blocks.compactMap { block in
      guard case .table(let index) = block.kind else { return nil }
      return TableGrid(block, page.tree.alignments[index], page)?.edits
    }
  }
}
