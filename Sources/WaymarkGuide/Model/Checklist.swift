import WaymarkText

/// Lines that each tell the reader to switch one thing on or off: `✅ **Enable VT-d**`.
package struct Checklist: Sendable {
  package struct Item: Sendable {
    package enum Mark: String, Hashable, Sendable { case enable, disable, todo }

    package let mark: Mark
    package let title: String
    /// The line or lines under the title that explain it, markup removed.
    package let note: String?
    package let range: SourceRange

    package init(mark: Mark, title: String, note: String?, range: SourceRange) {
      self.mark = mark
      self.title = title
      self.note = note
      self.range = range
    }
  }

  package let items: [Item]
  package let range: SourceRange

  package init(items: [Item], range: SourceRange) {
    self.items = items
    self.range = range
  }
}
