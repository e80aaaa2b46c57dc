import WaymarkDiagnostics
import WaymarkText

/// The parts of two trees that may differ.
struct Regions {
  /// A part whose nodes may be other ones; what overlaps is one part.
  private struct Region {
    var before: SourceRange
    var after: SourceRange
    var aspects: Set<Fix.Alteration>
  }

  /// What the nodes of a part say, aspect by aspect.
  struct Rows {
    var contents: [Fix.Alteration: [String]] = [:]

    mutating func add(_ token: TreeToken) {
      if !token.content.isEmpty { contents[token.aspect, default: []].append(token.content) }
      if !token.second.isEmpty { contents[token.secondAspect, default: []].append(token.second) }
    }

    /// Words are compared without the breaks between nodes.
    func row(_ aspect: Fix.Alteration) -> [String] {
      let row = contents[aspect] ?? []
      guard aspect == .text else { return row }
      return row.flatMap { $0.utf8.split { $0.isSpace }.map { String($0) ?? "" } }
    }
  }

  private let regions: [Region]
  /// The ranges before in which an aspect may differ, ordered, none overlapping another.
  private let allowed: [Fix.Alteration: [SourceRange]]
  // Both rows are walked in order: so are the regions.
  private var atBefore = 0
  private var atAfter = 0

  init(_ allowances: [TreeComparison.Allowance]) {
    var regions: [Region] = []
    var allowed: [Fix.Alteration: [SourceRange]] = [:]
    for allowance in allowances.sorted(by: { ($0.before.lower, $0.before.upper) < ($1.before.lower, $1.before.upper) })
    {
      for aspect in allowance.aspects { Self.add(allowance.before, to: &allowed[aspect, default: []]) }
      guard allowance.aspects.contains(.structure) else { continue }
      if let last = regions.last,
        allowance.before.lower < last.before.upper || allowance.after.lower < last.after.upper
      {
        regions[regions.count - 1].before = last.before.union(allowance.before)
        regions[regions.count - 1].after = last.after.union(allowance.after)
        regions[regions.count - 1].aspects.formUnion(allowance.aspects)
      } else {
        regions.append(Region(before: allowance.before, after: allowance.after, aspects: allowance.aspects))
      }
    }
    self.regions = regions
    self.allowed = allowed
  }

  private static func add(_ range: SourceRange, to ranges: inout [SourceRange]) {
    if let last = ranges.last, range.lower < last.upper {
      ranges[ranges.count - 1] = last.union(range)
    } else {
      ranges.append(range)
    }
  }

  var emptyRows: [Rows] { Array(repeating: Rows(), count: regions.count) }

  /// The region that a node of the tree before lies in; the document lies in none.
  mutating func region(before range: SourceRange) -> Int? {
    while atBefore < regions.count, regions[atBefore].before.upper < range.upper,
      regions[atBefore].before.upper <= range.lower
    {
      atBefore += 1
    }
    return atBefore < regions.count && regions[atBefore].before.contains(range) ? atBefore : nil
  }

  mutating func region(after range: SourceRange) -> Int? {
    while atAfter < regions.count, regions[atAfter].after.upper < range.upper,
      regions[atAfter].after.upper <= range.lower
    {
      atAfter += 1
    }
    return atAfter < regions.count && regions[atAfter].after.contains(range) ? atAfter : nil
  }

  /// Whether a node may differ in an aspect.
  func allow(_ aspect: Fix.Alteration, _ range: SourceRange) -> Bool {
    guard let ranges = allowed[aspect], !ranges.isEmpty else { return false }
    var low = 0
    var high = ranges.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if ranges[middle].lower <= range.lower { low = middle } else { high = middle }
    }
    return ranges[low].contains(range)
  }

  /// The first aspect in which a region differs though it may not.
  func difference(_ index: Int, _ before: Rows, _ after: Rows) -> TreeComparison.Difference? {
    let region = regions[index]
    for aspect in Fix.Alteration.allCases where !region.aspects.contains(aspect) {
      let (a, b) = (before.row(aspect), after.row(aspect))
      guard a != b else { continue }
      let place = zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(a.count, b.count)
      return TreeComparison.Difference(
        aspect: aspect, before: region.before, after: region.after, was: place < a.count ? a[place] : "",
        is: place < b.count ? b[place] : "")
    }
    return nil
  }
}
