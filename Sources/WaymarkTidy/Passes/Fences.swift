import WaymarkMarkdown
import WaymarkText

extension Pass {
  /// Closed fences stand at the margin, close as long as they open, and backticks have the language right behind them.
  ///
  /// Tildes become backticks where the guide mostly has these and the code none.
  static let fences = Pass(id: "fences") { page in
    let fences = page.blocks.compactMap { Fence($0, page) }
    let usual = mostUsed(fences.map(\.character))
    return fences.flatMap { fence in
      [fence.outdented, fence.edged(by: fence.canTakeBackticks && usual == Fence.backtick ? usual : nil)]
    }.filter { !$0.isEmpty }
  }
}

/// A closed fence.
private struct Fence {
  static let backtick = UInt8(ascii: "`")

  let block: Page.Block
  let character: UInt8
  let length: Int
  let code: MarkdownTree.CodeBlock
  let page: Page

  init?(_ block: Page.Block, _ page: Page) {
    guard case .codeBlock(let index) = block.kind, block.last > block.first,
      case .fenced(let character, let length, true) = page.tree.codeBlocks[index].style
    else { return nil }
    self.block = block
    self.character = character
    self.length = length
    self.page = page
    code = page.tree.codeBlocks[index]
  }

  var canTakeBackticks: Bool {
    character != Self.backtick && !code.info.utf8.contains(Self.backtick)
      && !code.body.bytes.split(separator: 0x0A).contains { line in
        line.drop { $0 == 0x20 }.starts(with: [Self.backtick, Self.backtick, Self.backtick])
      }
  }

  /// Takes the fence and its code to the margin; the code keeps what it is indented by beyond the fence.
  var outdented: [TextEdit] {
    guard let space = page.indentation(ofLine: block.first, inside: block.parent) else { return [] }
    let closer = page.indentationEdit(ofLine: block.last, of: block).map { [$0] } ?? []
    guard let opener = page.indentationEdit(ofLine: block.first, of: block) else {
      let same = page.indentation(ofLine: block.last, inside: block.parent)?.count == space.count
      return same || !space.isEmpty ? [] : closer
    }
    var edits = [opener] + closer
    for line in block.first + 1..<block.last {
      let margin = page.margin(ofLine: line, inside: block.parent)
      let lower = margin.cursor.offset
      let upper = min(margin.cursor.indent.end, lower + space.count)
      // A part of a tab cannot go.
      guard margin.isWhole, page.bytes[lower..<max(lower, upper)].allSatisfy({ $0 == 0x20 }) else { return [] }
      if lower < upper { edits.append(TextEdit(SourceRange(lower..<upper), "")) }
    }
    return edits
  }

  /// The opening and the closing fence written as they should be.
  func edged(by wanted: UInt8?) -> [TextEdit] {
    let signs = String(repeating: Character(Unicode.Scalar(wanted ?? character)), count: length)
    var edits: [TextEdit] = []
    let opener = block.start..<block.start + length
    if wanted != nil { edits.append(TextEdit(SourceRange(opener), signs)) }
    // Behind tildes, and before attributes in braces, a space is usual.
    if wanted ?? character == Self.backtick, let info = code.infoRange, Int(info.lower) > opener.upperBound,
      page.source.slice(info).first != UInt8(ascii: "{")
    {
      edits.append(TextEdit(SourceRange(opener.upperBound..<Int(info.lower)), ""))
    }
    let margin = page.margin(ofLine: block.last, inside: block.parent)
    let lower = margin.cursor.indent.end
    let upper = page.bytes[lower...].prefix { $0 == character }.endIndex
    if wanted != nil || upper - lower != length { edits.append(TextEdit(SourceRange(lower..<upper), signs)) }
    return edits
  }
}
