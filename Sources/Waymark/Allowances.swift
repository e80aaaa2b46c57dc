import WaymarkDiagnostics
import WaymarkMarkdown
import WaymarkText
import WaymarkTidy

/// What the fixes of one round may change, as the comparison of trees wants it told.
struct Allowances {
  private let edits: [TextEdit]
  /// How far the text after so many edits is moved.
  private let shifts: [Int]
  private let source: SourceText
  /// The ranges of the blocks that hold no other block, in order.
  private let blocks: [SourceRange]

  init(_ edits: [TextEdit], _ source: SourceText, _ tree: MarkdownTree) {
    self.edits = edits.sorted { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) }
    self.source = source
    var shift = 0
    shifts =
      [0]
      + self.edits.map { edit in
        shift += edit.replacement.utf8.count - edit.range.count
        return shift
      }
    blocks = tree.nodes.compactMap { $0.kind.isLeafBlock ? $0.range : nil }.sorted { $0.lower < $1.lower }
  }

  func of(_ fix: Fix) -> [TreeComparison.Allowance] {
    let aspects = Set(fix.alters.map(TreeComparison.Aspect.init))
    guard !aspects.isEmpty else { return [] }
    return (fix.edits.map { around($0.range) } + fix.within.map(lines)).map { range in
      TreeComparison.Allowance(before: range, after: moved(range), aspects: aspects)
    }
  }

  /// The lines of a range and the blocks that stand on them.
  private func around(_ range: SourceRange) -> SourceRange {
    var result = lines(range)
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].upper < result.lower { low = middle + 1 } else { high = middle }
    }
    while low < blocks.count, blocks[low].lower < result.upper {
      if blocks[low].upper > result.lower { result = lines(result.union(blocks[low])) }
      low += 1
    }
    return result
  }

  private func lines(_ range: SourceRange) -> SourceRange {
    let lines = source.lines.lines(of: range)
    return SourceRange(
      source.lines.range(ofLine: lines.lowerBound).lower, source.lines.range(ofLine: lines.upperBound).upper)
  }

  /// Where a range stands after the edits, with what was put in at its ends.
  private func moved(_ range: SourceRange) -> SourceRange {
    let lower = Int(range.lower) + shifts[edits(before: range.lower)]
    var end = edits(before: range.upper)
    while end < edits.count, edits[end].range == SourceRange(range.upper, range.upper) { end += 1 }
    return SourceRange(lower..<max(lower, Int(range.upper) + shifts[end]))
  }

  /// How many edits begin before an offset.
  private func edits(before offset: UInt32) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.lower < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension TreeComparison.Aspect {
  init(_ alteration: Fix.Alteration) {
    self =
      switch alteration {
      case .structure: .structure
      case .code: .code
      case .language: .language
      case .target: .target
      case .listStart: .listStart
      case .text: .text
      case .html: .html
      }
  }
}

extension MarkdownTree.Kind {
  fileprivate var isLeafBlock: Bool {
    switch self {
    case .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak, .table: true
    default: false
    }
  }
}
