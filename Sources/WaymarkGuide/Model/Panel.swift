import WaymarkText

/// A part of a guide behind a label: a tab, or something that a reader opens.
package struct Panel: Sendable {
  package enum Kind: Hashable, Sendable {
    /// One of a set; sets are counted over the guide.
    case tab(set: Int)
    case details(Admonition.Fold)
  }

  /// The dialect's id.
  package let dialect: String
  package let kind: Kind
  /// Empty where it has none.
  package let title: String
  package let titleRange: SourceRange?
  /// Marker and body.
  package let range: SourceRange
  /// What opens it.
  package let markerRange: SourceRange
  /// What a reader meets in it.
  package let elements: Range<Int>

  package init(
    dialect: String, kind: Kind, title: String, titleRange: SourceRange?, range: SourceRange, markerRange: SourceRange,
    elements: Range<Int>
  ) {
    self.dialect = dialect
    self.kind = kind
    self.title = title
    self.titleRange = titleRange
    self.range = range
    self.markerRange = markerRange
    self.elements = elements
  }
}
