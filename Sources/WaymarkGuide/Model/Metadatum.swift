import WaymarkText

/// A fact about the guide itself: `Author: …`, `Version: …`.
package struct Metadatum: Hashable, Sendable {
  package let key: String
  package let value: String
  package let range: SourceRange
  package let valueRange: SourceRange

  package init(key: String, value: String, range: SourceRange, valueRange: SourceRange) {
    self.key = key
    self.value = value
    self.range = range
    self.valueRange = valueRange
  }
}
