extension Question.Choice {
  static let skip = Self("s", "skip", "leave it out and go on")
  static let edit = Self("e", "edit", "change it in your editor first")
  static let retry = Self("r", "retry", "do it once more")
  static let yes = Self("y", "yes", "it is so")
  static let no = Self("n", "no", "it is not so")
  static let back = Self("b", "back", "to the action before this one")
  static let go = Self("g", "go", "to another step, by its number or id")
  static let quit = Self("q", "quit", "stop here; a new start goes on here")

  /// What may be said at every action instead of an answer.
  static let moves = [back, go, quit]
}
