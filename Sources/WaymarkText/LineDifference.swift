/// Where two rows of lines differ.
///
/// The fewest changed lines where the texts are close (Myers); where they are far apart, lines that stand once in both hold
/// the rest together. Time is linear in the lines but for a bounded factor.
package enum LineDifference {
  /// Lines of the old text that became lines of the new one; one of both may be empty.
  package struct Change: Hashable, Sendable {
    package let old: Range<Int>
    package let new: Range<Int>
  }

  /// The changes, in order, with at least one common line between any two.
  package static func changes(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Change] {
    var ids: [ArraySlice<UInt8>: Int] = [:]
    func numbered(_ lines: [ArraySlice<UInt8>]) -> [Int] {
      lines.map { line in
        if let id = ids[line] { return id }
        ids[line] = ids.count
        return ids.count - 1
      }
    }
    let a = numbered(old)
    let b = numbered(new)
    var kept: [(old: Int, new: Int)] = []
    match(a, a.indices, b, b.indices, splits: true, into: &kept)
    return gaps(between: kept, a.count, b.count)
  }

  /// How many lines may differ before the search for the fewest gives up.
  private static let effort = 256

  /// Adds the pairs of lines that stay, in order.
  private static func match(
    _ a: [Int], _ old: Range<Int>, _ b: [Int], _ new: Range<Int>, splits: Bool, into kept: inout [(old: Int, new: Int)]
  ) {
    var (old, new) = (old, new)
    while !old.isEmpty, !new.isEmpty, a[old.lowerBound] == b[new.lowerBound] {
      kept.append((old.lowerBound, new.lowerBound))
      old = (old.lowerBound + 1)..<old.upperBound
      new = (new.lowerBound + 1)..<new.upperBound
    }
    var tail = 0
    while !old.isEmpty, !new.isEmpty, a[old.upperBound - 1] == b[new.upperBound - 1] {
      tail += 1
      old = old.lowerBound..<(old.upperBound - 1)
      new = new.lowerBound..<(new.upperBound - 1)
    }
    if !old.isEmpty, !new.isEmpty {
      if let pairs = fewest(a, old, b, new) {
        kept += pairs
      } else if splits {
        var (x, y) = (old.lowerBound, new.lowerBound)
        for anchor in anchors(a, old, b, new) + [(old.upperBound, new.upperBound)] {
          match(a, x..<anchor.old, b, y..<anchor.new, splits: false, into: &kept)
          if anchor.old < old.upperBound { kept.append(anchor) }
          (x, y) = (anchor.old + 1, anchor.new + 1)
        }
      }
    }
    for step in 0..<tail { kept.append((old.upperBound + step, new.upperBound + step)) }
  }

  /// Myers' search; nil where more than `effort` lines differ.
  private static func fewest(
    _ a: [Int], _ old: Range<Int>, _ b: [Int], _ new: Range<Int>
  ) -> [(old: Int, new: Int)]? {
    let limit = min(old.count + new.count, effort)
    // How far each diagonal has come, from -limit on, and what that was before each step.
    var reach = Array(repeating: 0, count: 2 * limit + 2)
    var trace: [[Int]] = []
    for depth in 0...limit {
      trace.append(reach)
      for k in stride(from: -depth, through: depth, by: 2) {
        let down = k == -depth || k != depth && reach[k - 1 + limit] < reach[k + 1 + limit]
        var x = down ? reach[k + 1 + limit] : reach[k - 1 + limit] + 1
        while x < old.count, x - k < new.count, a[old.lowerBound + x] == b[new.lowerBound + x - k] { x += 1 }
        reach[k + limit] = x
        if x >= old.count, x - k >= new.count { return path(trace, limit, old, new) }
      }
    }
    return nil
  }

  /// The common lines on the way back from the end of a search.
  private static func path(
    _ trace: [[Int]], _ limit: Int, _ old: Range<Int>, _ new: Range<Int>
  ) -> [(old: Int, new: Int)] {
    var pairs: [(old: Int, new: Int)] = []
    var (x, y) = (old.count, new.count)
    for depth in trace.indices.reversed() {
      let reach = trace[depth]
      let k = x - y
      let down = k == -depth || k != depth && reach[k - 1 + limit] < reach[k + 1 + limit]
      let before = depth == 0 ? 0 : reach[(down ? k + 1 : k - 1) + limit]
      let start = depth == 0 ? 0 : down ? before : before + 1
      while x > start {
        x -= 1
        y -= 1
        pairs.append((old.lowerBound + x, new.lowerBound + y))
      }
      (x, y) = depth == 0 ? (0, 0) : (before, before - (down ? k + 1 : k - 1))
    }
    return pairs.reversed()
  }

  /// Lines that stand once in both texts, as many as can be kept in order.
  private static func anchors(
    _ a: [Int], _ old: Range<Int>, _ b: [Int], _ new: Range<Int>
  ) -> [(old: Int, new: Int)] {
    var places: [Int: (old: Int, new: Int, once: Bool)] = [:]
    for index in old {
      if places[a[index]] == nil { places[a[index]] = (index, -1, true) } else { places[a[index]]?.once = false }
    }
    for index in new {
      guard let place = places[b[index]] else { continue }
      if place.new >= 0 { places[b[index]]?.once = false } else { places[b[index]]?.new = index }
    }
    let candidates = places.values.filter { $0.once && $0.new >= 0 }.sorted { $0.old < $1.old }
    // The longest row that rises in both: the candidate that ends the best row of each length, and who came before it.
    var ends: [Int] = []
    var before: [Int?] = []
    for (index, candidate) in candidates.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if candidates[ends[middle]].new < candidate.new { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? ends[low - 1] : nil)
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    var row: [(old: Int, new: Int)] = []
    var next = ends.last
    while let index = next {
      row.append((candidates[index].old, candidates[index].new))
      next = before[index]
    }
    return row.reversed()
  }

  private static func gaps(between kept: [(old: Int, new: Int)], _ oldCount: Int, _ newCount: Int) -> [Change] {
    var changes: [Change] = []
    var (x, y) = (0, 0)
    for pair in kept + [(oldCount, newCount)] {
      if x < pair.old || y < pair.new { changes.append(Change(old: x..<pair.old, new: y..<pair.new)) }
      (x, y) = (pair.old + 1, pair.new + 1)
    }
    return changes
  }
}
