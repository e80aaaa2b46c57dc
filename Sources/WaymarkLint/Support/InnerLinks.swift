import WaymarkGuide
import WaymarkText

/// A guide's links to its own headings, and the anchors that they can lead to.
struct InnerLinks {
  /// Links with the anchor that each one names.
  let links: [(link: Link, anchor: String)]
  /// The anchor of each section, as the guide's site makes them.
  let anchors: [String]
  /// Anchors that the author wrote, and those of tabs.
  let written: Set<String>

  init(_ guide: Guide) {
    links = guide.links.compactMap { link in Self.fragment(of: link.destination).map { (link, $0) } }
    guard !links.isEmpty else {
      (anchors, written) = (guide.sections.map(\.anchor), [])
      return
    }
    let written = ExplicitAnchors.all(in: guide).union(SiteAnchors.ofTabs(in: guide))
    let titles = Set(guide.sections.map(\.title))
    let open = links.map(\.anchor).filter { !written.contains($0) && !titles.contains($0) }
    self.written = written
    anchors = SiteAnchors.best(for: guide, links: open)
  }

  /// The links that lead nowhere.
  func broken(in guide: Guide) -> [(link: Link, anchor: String)] {
    let known = written.union(anchors).union(guide.sections.map(\.title))
    return links.filter { !known.contains($0.anchor) && !known.contains($0.anchor.lowercased()) }
  }

  /// The anchor that a destination names on the guide's own page; nil for another page, for the page's top and for what only
  /// a site's scripts understand.
  private static func fragment(of destination: String) -> String? {
    guard destination.hasPrefix("#") else { return nil }
    let fragment = destination.dropFirst()
    let made = ["/", "!", ":~:", "__", "fn", "user-content-", "^"]
    guard !fragment.isEmpty, fragment.lowercased() != "top", !made.contains(where: { fragment.hasPrefix($0) }) else {
      return nil
    }
    return PercentEncoding.decoded(String(fragment))
  }
}
