import WaymarkRunbook

/// Something for the person to see. The texts of the guide in it are as the guide has them: a face strips escapes.
package enum Message: Hashable, Sendable {
  /// What lies ahead, before anything is asked.
  case plan(Plan)
  /// A step begins; `number` counts from 1 in the steps of this run.
  case step(number: Int, of: Int, title: String)
  /// An action is next.
  case action(title: String, line: Int)
  /// What the guide tells beside the action.
  case note(Note.Kind, String)
  /// What is to be run, or to be done by hand, or stands in a file.
  case text(String)
  /// Things that a person does.
  case items([Manual.Item])
  /// What an edit changes: a unified diff's lines, without line endings.
  case diff([String])
  /// What a command printed before, shown again where a value is to be read off it.
  case output(of: String, lines: [String])
  /// A sentence about the action: what was found, what was done, what was left out.
  case remark(String)
  /// A line about the run itself.
  case heading(String)
}

/// What a run will meet.
package struct Plan: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    package var number: Int
    package var title: String
    package var id: String
    package var actions: Int
    package var manual: Int
    package var reboots: Int

    package init(number: Int, title: String, id: String, actions: Int, manual: Int, reboots: Int) {
      self.number = number
      self.title = title
      self.id = id
      self.actions = actions
      self.manual = manual
      self.reboots = reboots
    }
  }

  package var title: String
  package var steps: [Step]
  /// Those that must be decided; each with the variants to choose from.
  package var axes: [Axis]
  /// The prompts of the values that will be asked for.
  package var values: [String]
  /// What must hold before.
  package var preconditions: [String]

  package init(title: String, steps: [Step], axes: [Axis], values: [String], preconditions: [String]) {
    self.title = title
    self.steps = steps
    self.axes = axes
    self.values = values
    self.preconditions = preconditions
  }
}
