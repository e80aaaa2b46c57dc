import WaymarkMarkdown
import WaymarkText

/// The blocks of a guide that hold no other block, by their place.
struct Blocks {
  private let source: SourceText
  /// In order, without overlap.
  private let ranges: [SourceRange]

  init(_ source: SourceText, _ tree: MarkdownTree) {
    self.source = source
    ranges = tree.nodes.compactMap { $0.kind.isLeafBlock ? $0.range : nil }.sorted { $0.lower < $1.lower }
  }

  /// The lines of a range and of the blocks that stand on them.
  func around(_ range: SourceRange) -> SourceRange {
    var result = lines(range)
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upper <= result.lower { low = middle + 1 } else { high = middle }
    }
    while low < ranges.count, ranges[low].lower < result.upper {
      result = result.union(lines(ranges[low]))
      low += 1
    }
    return result
  }

  /// The whole lines of a range.
  func lines(_ range: SourceRange) -> SourceRange {
    let lines = source.lines.lines(of: range)
    return source.lines.range(ofLine: lines.lowerBound).union(source.lines.range(ofLine: lines.upperBound))
  }
}

/// Where the offsets of a text stand after edits.
struct Moves {
  private let edits: [TextEdit]
  /// How far the text behind so many edits is moved.
  private let shifts: [Int]

  init(_ edits: [TextEdit]) {
    self.edits = edits.sorted { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) }
    var shift = 0
    shifts =
      [0]
      + self.edits.map { edit in
        shift += edit.replacement.utf8.count - edit.range.count
        return shift
      }
  }

  /// A range with what was put in at its ends.
  func after(_ range: SourceRange) -> SourceRange {
    let lower = Int(range.lower) + shifts[count(before: range.lower)]
    var end = count(before: range.upper)
    while end < edits.count, edits[end].range == SourceRange(range.upper, range.upper) { end += 1 }
    return SourceRange(lower..<max(lower, Int(range.upper) + shifts[end]))
  }

  /// How many edits begin before an offset.
  private func count(before offset: UInt32) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.lower < offset { low = middle + 1 } else { high = middle }
    }
    return low
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
