import WaymarkText

/// A heading and everything up to the next heading of its level or above.
package struct Section: Sendable {
  package let level: Int
  /// As a reader sees it, emoji and all.
  package let title: String
  package let heading: SourceRange
  /// GitHub's anchor, without `#`, made unique in the guide.
  package let anchor: String
  /// Heading included.
  package let range: SourceRange
  package let parent: Int?
  /// The guide's elements in the section, its subsections' included, its heading first.
  package let elements: Range<Int>

  package init(
    level: Int, title: String, heading: SourceRange, anchor: String, range: SourceRange, parent: Int?,
    elements: Range<Int>
  ) {
    self.level = level
    self.title = title
    self.heading = heading
    self.anchor = anchor
    self.range = range
    self.parent = parent
    self.elements = elements
  }
}
