import WaymarkText

/// A hole that the reader, or the author, was meant to fill.
package struct Placeholder: Hashable, Sendable {
  package enum Notation: Hashable, Sendable {
    /// `{device}`
    case curly
    /// `{{Step Title}}`: a template's leftover.
    case doubleCurly
    /// `<your-ip>`
    case angle
    /// `YOUR_DOMAIN`, `your-domain`
    case your
  }

  package let notation: Notation
  /// As written, brackets and all.
  package let spelling: String
  /// What stands inside.
  package let name: String
  package let range: SourceRange

  package init(notation: Notation, spelling: String, name: String, range: SourceRange) {
    self.notation = notation
    self.spelling = spelling
    self.name = name
    self.range = range
  }
}
