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

  package init(name: String? = nil, kinds: [String: Kind] = [:]) {
    self.name = name?.lowercased()
    self.kinds = kinds
  }
}
