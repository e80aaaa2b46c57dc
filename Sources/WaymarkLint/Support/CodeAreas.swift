import WaymarkCompile
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
    self.init(spans + guide.codeBlocks.map(\.range))
  }

  /// Code blocks that are looked at, not copied as a whole: output, sessions, samples, drawings.
  init(shownIn compilation: Compilation) {
    let used: Set<Role> = [.command, .fileContent]
    let guide = compilation.guide
    self.init(
      guide.codeBlocks.indices.filter { index in
        compilation.reading(of: index).map { !used.contains($0.role) } ?? true
      }.map { guide.codeBlocks[$0].range })
  }

  private init(_ ranges: [SourceRange]) {
    var joined: [SourceRange] = []
    for range in ranges.sorted(by: { $0.lower < $1.lower }) {
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
