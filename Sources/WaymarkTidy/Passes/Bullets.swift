import WaymarkMarkdown
import WaymarkText

extension Pass {
  /// All bullets as the guide writes most of them; a list right below another keeps a bullet of its own.
  static let bullets = Pass(id: "bullets") { page in
    let lists = page.blocks.indices.filter { page.blocks[$0].kind.isBulletList }
    let markers = lists.flatMap { list in page.blocks[list].children.map { page.bytes[page.blocks[$0].start] } }
    guard let usual = mostUsed(markers) else { return [] }
    let other = usual == UInt8(ascii: "-") ? UInt8(ascii: "*") : UInt8(ascii: "-")
    return page.blocks.flatMap { block in
      var before: UInt8?
      return block.children.compactMap { child -> [TextEdit]? in
        guard page.blocks[child].kind.isBulletList else {
          before = nil
          return nil
        }
        let wanted = before == usual ? other : usual
        before = wanted
        return page.blocks[child].children.map { item in
          let at = page.blocks[item].start
          return TextEdit(SourceRange(at..<at + 1), String(Unicode.Scalar(wanted)))
        }
      }
    }
  }
}

extension MarkdownTree.Kind {
  fileprivate var isBulletList: Bool {
    if case .list(ordered: false, _, _) = self { true } else { false }
  }
}
