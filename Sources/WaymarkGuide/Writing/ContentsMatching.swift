import WaymarkText

/// Which section each entry of a contents list stands for.
struct ContentsMatching {
  /// For each entry its section; nil where none can be told.
  private(set) var sections: [Int?]

  init(_ guide: Guide, _ contents: ContentsList, anchors: [String], others: Set<String>) {
    let byAnchor = Dictionary(anchors.enumerated().map { ($1, $0) }) { first, _ in first }
    let byTitle = Dictionary(grouping: guide.sections.indices) { guide.sections[$0].title }
    let byNumber = Dictionary(grouping: guide.sections.indices) { StepLabel(guide.sections[$0].title)?.number }
    var used: Set<Int> = []
    sections = contents.entries.map { entry in
      let written = PercentEncoding.decoded(entry.anchor)
      guard let section = byAnchor[written] ?? byAnchor[written.lowercased()] ?? byTitle[written]?.first else {
        return nil
      }
      // A second entry for a section was copied; which section it means its text must tell.
      return used.insert(section).inserted ? section : nil
    }
    for (index, entry) in contents.entries.enumerated() where sections[index] == nil {
      let free = { (candidate: Int) in !used.contains(candidate) && candidate != contents.section }
      let label = StepLabel(entry.text)
      let same = label.flatMap { byNumber[$0.number] }?.first { candidate in
        free(candidate) && StepLabel(guide.sections[candidate].title)?.word == label?.word
      }
      // An anchor that the author wrote leads where it should; what it is called tells which section that is.
      let isWritten = others.contains(PercentEncoding.decoded(entry.anchor))
      let near = isWritten ? nil : Self.nearest(entry, guide, anchors, free)
      guard let section = same ?? byTitle[entry.text]?.first(where: free) ?? near else { continue }
      used.insert(section)
      sections[index] = section
    }
  }

  /// A list and a guide longer than this are not compared title by title.
  private static let limit = 500

  private static func nearest(
    _ entry: ContentsList.Entry, _ guide: Guide, _ anchors: [String], _ free: (Int) -> Bool
  ) -> Int? {
    guard guide.sections.count <= limit else { return nil }
    let candidates = guide.sections.indices.filter(free)
    if let title = NearestWord.of(entry.text, among: candidates.map { guide.sections[$0].title }) {
      return candidates.first { guide.sections[$0].title == title }
    }
    let anchor = NearestWord.of(entry.anchor, among: candidates.map { anchors[$0] })
    return candidates.first { anchors[$0] == anchor }
  }
}
