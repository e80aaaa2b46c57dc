/// Questions, and where their answers go.
extension Session {
  /// Asks, and waits for the answer in a state; where nobody may be asked it stops.
  mutating func ask(_ asked: Asked, _ next: State) {
    self.asked = asked
    state = next
    if options.yes { end(asked.nobody) } else { effects.append(.ask(asked.question)) }
  }

  mutating func ask(_ question: Question, _ next: State) {
    ask(Asked(question: question, nobody: undecided(question.text, question.otherwise)), next)
  }

  /// Asks about the action: its own choices, then the ways to other ones.
  mutating func askAbout(
    _ text: String, _ choices: [Question.Choice], enterTakesFirst: Bool = false, otherwise: String, _ next: State
  ) {
    let kind = Question.Kind.choice(choices + Question.Choice.moves, enterTakesFirst: enterTakesFirst)
    ask(
      Asked(
        question: Question(text, kind, otherwise: otherwise), nobody: undecided(text, otherwise),
        moves: ["b", "g", "q"]),
      next)
  }

  /// How a run ends that needs a person and has none.
  func undecided(_ what: String, _ otherwise: String) -> Ending {
    let title = visit.map { " (\($0.action.title))" } ?? ""
    return Ending(status: 75, lines: ["Undecided\(title): \(what)", otherwise])
  }

  /// Takes an answer to where it belongs; one that does not fit is asked for again.
  mutating func take(_ answer: Answer) {
    guard let asked else { return surprised() }
    switch (answer, asked.question.kind) {
    case (.choice(let key), .choice(let choices, _)) where choices.contains { $0.key == key }:
      if asked.moves.contains(key) { move(key, from: asked) } else { take(Reply.key(key)) }
    case (.text(let text), .line), (.text(let text), .editor): take(Reply.text(text))
    // No editor, or one that was given up: nothing was changed.
    case (.nobody, .editor(let text, _)), (.ended, .editor(let text, _)), (.interrupted, .editor(let text, _)):
      take(Reply.text(text))
    case (.nobody, _): end(asked.nobody)
    case (.ended, _): stop(75, noAnswer)
    case (.interrupted, _): stop(130, "Interrupted. \(Advice.again)")
    default: effects.append(.ask(asked.question))
    }
  }

  private var noAnswer: String {
    if case .opening = state {
      "No answer: stopped before the first step."
    } else {
      "No answer: stopped here. \(Advice.again)"
    }
  }
}

/// An answer that fits its question.
enum Reply: Hashable, Sendable {
  case key(Character)
  case text(String)
}
