import WaymarkText

/// A word or phrase with the place it was read from.
package struct Piece: Hashable, Sendable {
  package let text: String
  package let range: SourceRange

  package init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }
}
