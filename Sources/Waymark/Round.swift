import WaymarkDiagnostics
import WaymarkMarkdown
import WaymarkText
import WaymarkTidy

/// The fixes of one round: those that do not touch one another, the first ones first.
///
/// Where a fix changes the parts of a guide, or names other places that it alters, nothing else is changed in the blocks it
/// works on: another fix may have counted on what stood there.
struct Round {
  private(set) var fixes: [Fix] = []
  private var edited = Places()
  private var restructured = Places()

  init(_ fixes: [Fix], _ blocks: Blocks) {
    for fix in fixes {
      let ranges = fix.edits.map(\.range)
      let around = ranges.map(blocks.around) + fix.within
      let isAlone = fix.alters.contains(.structure) || !fix.within.isEmpty
      guard !ranges.contains(where: { edited.touch($0) || restructured.touch($0) }),
        !isAlone || !around.contains(where: { edited.touch($0) || restructured.touch($0) })
      else { continue }
      self.fixes.append(fix)
      for range in ranges { edited.insert(range) }
      if isAlone { for range in around { restructured.insert(range) } }
    }
  }

  var edits: [TextEdit] { fixes.flatMap(\.edits) }

  /// What the round may change, as the comparison of trees wants it told.
  func allowances(_ blocks: Blocks) -> [TreeComparison.Allowance] {
    let moves = Moves(edits)
    return fixes.flatMap { fix -> [TreeComparison.Allowance] in
      guard !fix.alters.isEmpty else { return [] }
      return (fix.edits.map { blocks.around($0.range) } + fix.within.map(blocks.lines)).map { range in
        TreeComparison.Allowance(before: range, after: moves.after(range), aspects: fix.alters)
      }
    }
  }
}

/// Ranges in order; those that overlap are joined.
private struct Places {
  private var ranges: [SourceRange] = []

  /// Whether a range meets one of these; edits that meet in one place have no order.
  func touch(_ range: SourceRange) -> Bool {
    let index = first(endingAt: range.lower)
    return index < ranges.count && ranges[index].lower <= range.upper
  }

  mutating func insert(_ range: SourceRange) {
    let index = first(endingAt: range.lower)
    var end = index
    var joined = range
    while end < ranges.count, ranges[end].lower <= joined.upper {
      joined = joined.union(ranges[end])
      end += 1
    }
    ranges.replaceSubrange(index..<end, with: [joined])
  }

  /// The first range that does not end before an offset.
  private func first(endingAt offset: UInt32) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upper < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
