import WaymarkGuide
import WaymarkText

/// Where a guide's code stands, for rules that read the source's bytes.
struct CodeAreas {
  /// Ordered, without overlap.
  private let ranges: [SourceRange]

  /// Code blocks and code spans.
  init(of guide: Guide) {
    let spans = guide.tree.nodes.compactMap { node -> SourceRange? in
      if case .code = node.kind { node.range } else { nil }
    }
    var joined: [SourceRange] = []
    for range in (spans + guide.codeBlocks.map(\.range)).sorted(by: { $0.lower < $1.lower }) {
      if let last = joined.last, range.lower < last.upper {
        joined[joined.count - 1] = last.union(range)
      } else {
        joined.append(range)
      }
    }
    self.ranges = joined
  }

  func contains(_ offset: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if Int(ranges[middle].lower) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && offset < Int(ranges[low - 1].upper)
  }
}
