import WaymarkText

/// A change that answers a diagnostic.
package struct Fix: Hashable, Sendable {
  package enum Applicability: String, Hashable, Sendable {
    /// Removes the diagnostic and keeps what the guide says; applied without asking.
    case safe
    /// Probably right; applied when asked for.
    case suggested
    /// Shown only.
    case manual
  }

  /// What a guide says, by the way in which it may be changed.
  ///
  /// A fix may change the ways it names in the blocks that its edits stand in; everything else must be the same afterwards.
  package enum Alteration: String, Hashable, Sendable, CaseIterable {
    /// Which parts there are and how they nest, tight and loose lists, ticked tasks, columns of tables.
    case structure
    /// The characters of code, in blocks and in sentences, front matter, and what was not read; byte for byte.
    case code
    /// The language of a code block.
    case language
    /// Where links and images lead, and labels of footnotes.
    case target
    /// The first number of a list.
    case listStart
    /// Everything else that a reader reads, titles of links and containers among it.
    case text
    /// Raw HTML.
    case html
  }

  package let title: String
  package let applicability: Applicability
  /// Applied together or not at all.
  package let edits: [TextEdit]
  package let alters: Set<Alteration>
  /// Where else it may alter that.
  package let within: [SourceRange]

  package init(
    _ title: String, _ applicability: Applicability, _ edits: [TextEdit], alters: Set<Alteration>,
    within: [SourceRange] = []
  ) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
    self.alters = alters
    self.within = within
  }
}
