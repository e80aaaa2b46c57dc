import WaymarkGuide
import WaymarkText

/// The sections that a contents list should name and does not.
struct MissingEntries {
  let sections: [Int]
  private let shares: [Int: (named: Int, all: Int)]

  /// nil where the guide has no contents list.
  init?(_ guide: Guide, _ inner: InnerLinks) {
    guard let contents = guide.contents,
      let writer = ContentsWriter(guide, anchors: inner.anchors, others: inner.written)
    else { return nil }
    let candidates = guide.sections.indices.filter { index in
      guide.sections[index].heading.lower >= contents.range.upper && index != contents.section
    }
    // An entry of which nobody can tell what it stands for most likely stands for the next section.
    var covered = Set(writer.sections.compactMap(\.self))
    var last = -1
    for section in writer.sections {
      let next = section ?? candidates.first { $0 > last && !covered.contains($0) }
      guard let next else { continue }
      covered.insert(next)
      last = next
    }
    var shares: [Int: (named: Int, all: Int)] = [:]
    for index in candidates {
      let level = guide.sections[index].level
      shares[level, default: (0, 0)].all += 1
      if covered.contains(index) { shares[level, default: (0, 0)].named += 1 }
    }
    self.shares = shares
    sections = candidates.filter { index in
      let (named, all) = shares[guide.sections[index].level] ?? (0, 0)
      return !covered.contains(index) && named >= 2 && named * 10 >= all * 7
    }
  }

  /// How many sections of a level have an entry, and how many there are.
  func share(ofLevel level: Int) -> (named: Int, all: Int) { shares[level] ?? (0, 0) }
}
