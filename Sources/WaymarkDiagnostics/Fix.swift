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

  /// What a fix may change, in the blocks that its edits stand in; everything else must be the same afterwards.
  package enum Alteration: Hashable, Sendable {
    /// Which parts there are, and how they nest.
    case structure
    /// The characters of code, in blocks and in sentences.
    case code
    /// The language of a code block.
    case language
    /// Where links lead.
    case target
    /// The first number of a list.
    case listStart
    /// The words of prose.
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
