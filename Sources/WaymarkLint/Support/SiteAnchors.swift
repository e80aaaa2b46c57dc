import WaymarkGuide

/// The anchors that site generators make of a guide's headings.
///
/// Links tell which of them a guide was written for: the one that most of its own links lead to.
enum SiteAnchors {
  /// Makes the anchor of a title, uniqueness apart.
  typealias Slugger = @Sendable (String) -> String

  /// The anchor of each section on the site that fits best, GitHub's where nothing fits better.
  static func best(for guide: Guide, links: [String]) -> [String] {
    let gitHub = guide.sections.map(\.anchor)
    var best = (anchors: gitHub, hits: hits(gitHub, links))
    guard best.hits < links.count else { return gitHub }
    for (slugger, separator) in others {
      let anchors = unique(guide.sections.map { slugger($0.title) }, separator: separator)
      let hits = hits(anchors, links)
      if hits > best.hits { best = (anchors, hits) }
    }
    return best.anchors
  }

  /// The anchors of another text by the site that made those of a guide.
  static func best(for other: Guide, like anchors: [String], of guide: Guide) -> [String] {
    guard anchors != guide.sections.map(\.anchor) else { return other.sections.map(\.anchor) }
    for (slugger, separator) in others
    where unique(guide.sections.map { slugger($0.title) }, separator: separator) == anchors {
      return unique(other.sections.map { slugger($0.title) }, separator: separator)
    }
    return other.sections.map(\.anchor)
  }

  private static func hits(_ anchors: [String], _ links: [String]) -> Int {
    let anchors = Set(anchors)
    return links.count { anchors.contains($0) }
  }

  /// Tabs that can be opened by their title.
  static func ofTabs(in guide: Guide) -> Set<String> {
    Set(
      guide.elements.lazy.flatMap(\.enclosures).compactMap { enclosure in
        if case .tab(_, let title) = enclosure { pythonMarkdown(title) } else { nil }
      })
  }

  /// Slugs as they stand on one page: the second of the same name gets a number.
  private static func unique(_ slugs: [String], separator: String) -> [String] {
    var seen: [String: Int] = [:]
    return slugs.map { slug in
      let count = seen[slug, default: 0]
      seen[slug] = count + 1
      return count == 0 ? slug : "\(slug)\(separator)\(count)"
    }
  }

  private static let others: [(Slugger, separator: String)] = [
    (pythonMarkdown, "_"), (kramdown, "-"), (gitLab, "-"), (vitePress, "-"),
  ]

  /// Python-Markdown (MkDocs): letters, digits and `_`; runs of spaces and hyphens become one hyphen.
  private static let pythonMarkdown: Slugger = { title in
    joined(title.lowercased().filter { isWord($0) || $0.isWhitespace || $0 == "-" })
  }

  /// kramdown (Jekyll): what stands before the first letter is dropped; each space becomes a hyphen.
  private static let kramdown: Slugger = { title in
    String(
      title.drop { !($0.isASCII && $0.isLetter) }.lowercased()
        .filter { isWord($0) && $0 != "_" || $0 == " " || $0 == "-" }.map { $0 == " " ? "-" : $0 })
  }

  /// GitLab: as GitHub, runs of hyphens squeezed.
  private static let gitLab: Slugger = { title in
    joined(title.lowercased().filter { isWord($0) || $0.isWhitespace || $0 == "-" }, trimming: false)
  }

  /// VitePress, VuePress: anything else than letters and digits parts words; a leading digit gets `_`.
  private static let vitePress: Slugger = { title in
    let slug = joined(String(title.lowercased().map { isWord($0) ? $0 : "-" }))
    return slug.first?.isNumber == true ? "_\(slug)" : slug
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber && !character.unicodeScalars.contains("\u{20E3}") || character == "_"
  }

  /// Words joined by single hyphens.
  private static func joined(_ text: String, trimming: Bool = true) -> String {
    let slug = text.split { $0.isWhitespace || $0 == "-" }.joined(separator: "-")
    guard !trimming, let first = text.first, first.isWhitespace || first == "-" else { return slug }
    return "-" + slug
  }
}
