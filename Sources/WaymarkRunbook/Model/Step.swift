/// A unit that a reader would number.
package struct Step: Hashable, Sendable {
  /// Stable under edits elsewhere in the guide; unique in the runbook; lower case, digits and `-`.
  package var id: String
  /// As a reader counts, as written: `4`; nil for an unnumbered one.
  package var number: String?
  package var title: String
  /// 1-based line of the guide.
  package var line: Int
  /// 1 for a heading, 2 for an item or a sub-step.
  package var level: Int
  /// Another lifecycle than the main one (`upgrade`, `uninstall`, `troubleshooting`); never run from top to bottom.
  package var task: String?
  package var notes: [Note]
  package var actions: [Action]

  package init(
    id: String, number: String?, title: String, line: Int, level: Int = 1, task: String? = nil, notes: [Note] = [],
    actions: [Action] = []
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.line = line
    self.level = level
    self.task = task
    self.notes = notes
    self.actions = actions
  }
}
