import WaymarkText

/// A list of links to the guide's own headings.
package struct ContentsList: Sendable {
  package struct Entry: Sendable {
    /// The link's text as a reader sees it.
    package let text: String
    package let textRange: SourceRange
    /// Without the `#`.
    package let anchor: String
    /// The anchor with its `#`.
    package let anchorRange: SourceRange
    /// 0 for the outermost.
    package let depth: Int

    package init(text: String, textRange: SourceRange, anchor: String, anchorRange: SourceRange, depth: Int) {
      self.text = text
      self.textRange = textRange
      self.anchor = anchor
      self.anchorRange = anchorRange
      self.depth = depth
    }
  }

  /// The section that holds nothing but the list ("Table of Contents"), where there is one.
  package let section: Int?
  package let range: SourceRange
  package let entries: [Entry]

  package init(section: Int?, range: SourceRange, entries: [Entry]) {
    self.section = section
    self.range = range
    self.entries = entries
  }
}
