import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

/// The one repair of a guide's step numbers.
enum Renumbering {
  /// Headings, and what refers to them: links, their texts, sentences. nil where nothing is to be done, or where a reference
  /// could mean more than one step.
  static func fix(for guide: Guide) -> Fix? {
    let numbers = StepNumbers(guide)
    guard let headings = numbers.headings, !headings.isEmpty else { return nil }
    let inner = InnerLinks(guide)
    let byAnchor = Dictionary(inner.anchors.enumerated().map { ($1, $0) }) { first, _ in first }
    let targets = inner.links.compactMap { link, anchor in byAnchor[anchor].map { (link: link, section: $0) } }
    guard let mentions = numbers.mentions(outside: targets.map(\.link.range)) else { return nil }
    // The anchors of the new headings, as the site makes them.
    let bytes = TextEdit.apply(headings, to: guide.source.bytes)
    let after = GuideReader.read(SourceText(path: guide.source.path, bytes: bytes), site: guide.site)
    guard after.sections.count == guide.sections.count else { return nil }
    let anchors = SiteAnchors.best(for: after, like: inner.anchors, of: guide)
    let links = targets.compactMap { link, section -> TextEdit? in
      guard anchors[section] != inner.anchors[section] else { return nil }
      return link.destinationRange.map { TextEdit($0, "#" + anchors[section]) }
    }
    return Fix(
      "number the steps anew", .suggested, headings + numbers.linkTexts(targets) + mentions + links,
      alters: [.text, .target], within: guide.contents.map { [$0.range] } ?? [])
  }
}
