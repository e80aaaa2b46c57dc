import WaymarkMarkdown
import WaymarkText

/// Two rows of tokens, compared side by side; what lies in parts that may have another structure is compared apart.
struct Comparison {
  private typealias Difference = TreeComparison.Difference

  private let before: [TreeToken]
  private let after: [TreeToken]
  private var regions: Regions

  init(_ before: [TreeToken], _ after: [TreeToken], _ allowances: [TreeComparison.Allowance]) {
    self.before = before
    self.after = after
    self.regions = Regions(allowances)
  }

  mutating func run() -> TreeComparison.Difference? {
    var rowsBefore = regions.emptyRows
    var rowsAfter = regions.emptyRows
    var i = 0
    var j = 0
    while true {
      while i < before.count, let region = regions.region(before: before[i].range) {
        rowsBefore[region].add(before[i])
        i += 1
      }
      while j < after.count, let region = regions.region(after: after[j].range) {
        rowsAfter[region].add(after[j])
        j += 1
      }
      guard i < before.count, j < after.count else { break }
      if let difference = compare(before[i], after[j]) { return difference }
      i += 1
      j += 1
    }
    if i < before.count || j < after.count { return leftOver(i, j) }
    for index in rowsBefore.indices {
      if let difference = regions.difference(index, rowsBefore[index], rowsAfter[index]) { return difference }
    }
    return nil
  }

  private func compare(_ a: TreeToken, _ b: TreeToken) -> TreeComparison.Difference? {
    guard a.shape == b.shape, a.depth == b.depth else {
      return Difference(aspect: .structure, before: a.range, after: b.range, was: a.shape.name, is: b.shape.name)
    }
    if a.content != b.content, !regions.allow(a.aspect, a.range) {
      return Difference(aspect: a.aspect, before: a.range, after: b.range, was: a.content, is: b.content)
    }
    if a.second != b.second, !regions.allow(a.secondAspect, a.range) {
      return Difference(aspect: a.secondAspect, before: a.range, after: b.range, was: a.second, is: b.second)
    }
    return nil
  }

  /// What stands in one of the rows only.
  private func leftOver(_ i: Int, _ j: Int) -> TreeComparison.Difference {
    let a = i < before.count ? before[i] : nil
    let b = j < after.count ? after[j] : nil
    func end(_ tokens: [TreeToken]) -> SourceRange {
      let upper = tokens.first?.range.upper ?? 0
      return SourceRange(upper, upper)
    }
    return Difference(
      aspect: .structure, before: a?.range ?? end(before), after: b?.range ?? end(after), was: a?.shape.name ?? "",
      is: b?.shape.name ?? "")
  }
}

extension TreeToken.Shape {
  /// What a person calls it.
  var name: String {
    switch self {
    case .container(let grammar): grammar
    case .list(let ordered, let tight): "\(tight ? "tight" : "loose") \(ordered ? "ordered" : "bullet") list"
    case .item(let checked): checked.map { $0 ? "ticked task" : "open task" } ?? "list item"
    case .codeBlock: "code block"
    case .htmlBlock: "HTML block"
    case .heading(let level): "heading of level \(level)"
    case .table(let columns): "table of \(columns.count) columns"
    case .tableRow: "row of a table"
    case .text: "text"
    case .code: "code span"
    case .htmlInline: "HTML tag"
    case .link: "link"
    case .image: "image"
    case .footnoteReference: "footnote"
    case .plain(let kind): Self.name(of: kind)
    }
  }

  private static func name(of kind: MarkdownTree.Kind) -> String {
    switch kind {
    case .document: "document"
    case .blockQuote: "quote"
    case .paragraph: "paragraph"
    case .thematicBreak: "thematic break"
    case .tableCell: "cell of a table"
    case .footnoteDefinition: "footnote definition"
    case .softBreak: "line end"
    case .lineBreak: "line break"
    case .emphasis: "emphasis"
    case .strong: "strong emphasis"
    case .strikethrough: "strikethrough"
    default: "node"
    }
  }
}
