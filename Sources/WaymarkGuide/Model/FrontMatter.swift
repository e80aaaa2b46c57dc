import WaymarkText

/// `key: value` lines between `---` at the start of a guide.
package struct FrontMatter: Sendable {
  package let range: SourceRange
  package let body: MappedText
  /// Top-level scalars only.
  package let values: [Metadatum]

  package init(range: SourceRange, body: MappedText, values: [Metadatum]) {
    self.range = range
    self.body = body
    self.values = values
  }
}
