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

  /// What a fix may change of the guide's tree.
  package struct Alteration: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The characters of code, in blocks and in sentences.
    package static let code = Alteration(rawValue: 1)
    /// Where links and images lead.
    package static let targets = Alteration(rawValue: 2)
    /// Which parts there are: paragraphs, headings, quotes, lists and where they start.
    package static let kinds = Alteration(rawValue: 4)
    /// The words of prose.
    package static let text = Alteration(rawValue: 8)

    package static let all: Alteration = [.code, .targets, .kinds, .text]
  }

  package let title: String
  package let applicability: Applicability
  /// Applied together or not at all.
  package let edits: [TextEdit]
  package let alters: Alteration
  /// Where it may alter that, beside the blocks that its edits stand in.
  package let within: SourceRange?

  package init(
    _ title: String, _ applicability: Applicability, _ edits: [TextEdit], alters: Alteration,
    within: SourceRange? = nil
  ) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
    self.alters = alters
    self.within = within
  }
}
