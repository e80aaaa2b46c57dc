import WaymarkText

/// What shows a guide, and what its configuration adds to the site's dialect.
package struct Site: Sendable {
  /// A kind of admonition that a site's configuration registers.
  package struct Kind: Hashable, Sendable {
    /// The kind that it stands for; nil where it is one of its own.
    package let base: String?
    /// The title where an admonition has none.
    package let title: String?
    /// Whether its admonitions are closed until a reader opens them.
    package let isFolded: Bool

    package init(base: String? = nil, title: String? = nil, isFolded: Bool = false) {
      self.base = base
      self.title = title
      self.isFolded = isFolded
    }
  }

  /// `mkdocs`, `docfx`; nil where only the guide's front matter may say it.
  package let name: String?
  /// By their names in lower case.
  package let kinds: [String: Kind]
  /// Whether a guide's front matter may name another one.
  package let yields: Bool

  package init(name: String? = nil, kinds: [String: Kind] = [:], yields: Bool = false) {
    self.name = name?.lowercased()
    self.kinds = kinds
    self.yields = yields || name == nil
  }

  /// Every site that a dialect belongs to, in order.
  package static let names = Set(Dialect.all.flatMap { $0.sites.union($0.forms.flatMap(\.sites)) }).sorted()

  /// With the name that a guide's front matter gives, where it may.
  func said(by source: SourceText) -> Site {
    guard yields, let said = FrontMatterReader.site(source), said != name else { return self }
    // `site: example.com` names no generator.
    guard name == nil || Self.names.contains(said) else { return self }
    return Site(name: said, kinds: kinds, yields: true)
  }
}

extension Dialect.Form {
  /// The sites that it is read on alone; none where it is read everywhere.
  fileprivate var sites: Set<String> { if case .only(let sites, _) = self { sites } else { [] } }
}
