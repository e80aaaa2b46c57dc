import WaymarkText

package struct Link: Sendable {
  package let destination: String
  package let text: String
  package let range: SourceRange
  package let destinationRange: SourceRange?

  package init(destination: String, text: String, range: SourceRange, destinationRange: SourceRange?) {
    self.destination = destination
    self.text = text
    self.range = range
    self.destinationRange = destinationRange
  }
}
