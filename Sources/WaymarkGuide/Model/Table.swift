import WaymarkText

package struct Table: Sendable {
  package struct Cell: Sendable {
    package let text: String
    package let range: SourceRange

    package init(text: String, range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  package let header: [Cell]
  package let rows: [[Cell]]
  package let range: SourceRange

  package init(header: [Cell], rows: [[Cell]], range: SourceRange) {
    self.header = header
    self.rows = rows
    self.range = range
  }
}
