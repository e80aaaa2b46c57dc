import WaymarkGuide

/// Sections beside each other that each offer a way: "Using docker", "Option 2: …", "If you installed it with apt".
enum HeadingAlternatives {
  private static let leads = Phrases("using", "via", "with", "by", "through", "from")
  private static let numbered = Phrases("option", "method", "alternative", "variant", "way", "approach")
  /// Nobody comes from two places.
  private static let origins = Phrases("migrat*", "moving from", "coming from", "converting from", "importing from")
  private static let installing = Phrases(
    "install* with", "install* via", "install* using", "install* from", "install* on")

  private static let frames = [leads, numbered, origins, installing]

  /// Groups of sections that stand side by side, with what each is called.
  static func groups(_ survey: Survey) -> [[(section: Int, value: String)]] {
    var groups: [[Int]: [(section: Int, value: String)]] = [:]
    for (index, section) in survey.guide.sections.enumerated() {
      let title = survey.titles[index]
      guard let frame = frames.firstIndex(where: { $0.starts(title.folded) }) else { continue }
      groups[[section.parent ?? -1, section.level, frame], default: []].append((index, Slug.of(title.text, words: 5)))
    }
    return groups.values.filter { $0.count > 1 && Set($0.map(\.value)).count > 1 }.sorted {
      $0[0].section < $1[0].section
    }
  }
}
