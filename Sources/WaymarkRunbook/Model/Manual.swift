/// Work that only a person can do.
package struct Manual: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package enum Mark: String, Hashable, Sendable, CaseIterable { case enable, disable, todo }

    package var mark: Mark
    package var text: String
    package var note: String?
    /// "If your CPU has an iGPU": asked before the item.
    package var condition: String?
    /// 1-based line of the guide.
    package var line: Int

    package init(mark: Mark, text: String, note: String? = nil, condition: String? = nil, line: Int) {
      self.mark = mark
      self.text = text
      self.note = note
      self.condition = condition
      self.line = line
    }
  }

  package var items: [Item]

  package init(items: [Item]) { self.items = items }
}
