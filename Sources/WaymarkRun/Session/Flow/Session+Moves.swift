import WaymarkRunbook

/// Back, to another step, and out.
extension Session {
  mutating func move(_ key: Character, from asked: Asked) {
    switch key {
    case "b": goBack(asked)
    case "g": askWhere()
    default: end(asked.quit)
    }
  }

  private mutating func goBack(_ asked: Asked) {
    if let place = walk.places[..<walk.cursor].lastIndex(where: { $0.action != nil }) { return jump(to: place) }
    remark("There is nothing before this.")
    effects.append(.ask(asked.question))
  }

  mutating func jump(to place: Int) {
    if let action = visit?.action, !isSettled(action) { taken.remove(action.id) }
    visit = nil
    // The person sees where the way goes on.
    walk.announced = nil
    walk.jump(to: place)
    goOn()
  }

  mutating func askWhere() {
    if held == nil { held = asked.map { Held(state: state, asked: $0) } }
    ask(
      Question(
        "Go to which step (its number, or an id; empty to stay here)", .line(defaultValue: nil, secret: false),
        otherwise: "Answer in a terminal, or begin there with --from."),
      .leaving(.going))
  }

  mutating func leaving(_ stage: State.LeavingStage, _ reply: Reply) {
    switch (stage, reply) {
    case (.going, .text(let text)): go(to: text)
    case (.finishing, .key("f")): finished()
    default: surprised()
    }
  }

  private mutating func go(to text: String) {
    let text = trimmed(text)
    if text.isEmpty, let held {
      self.held = nil
      return ask(held.asked, held.state)
    }
    guard let place = place(named: text) else {
      remark("There is no step \"\(text)\" on the way of this run, or nothing to do in it.")
      return askWhere()
    }
    held = nil
    jump(to: place)
  }

  private func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The first action of a step, or an action; the number of a step is the one that was shown.
  func place(named text: String) -> Int? {
    if let place = walk.places.firstIndex(where: { step(at: $0).id == text || action(at: $0)?.id == text }) {
      return place
    }
    guard let number = Int(text) else { return nil }
    return walk.places.firstIndex { $0.step == number - 1 }
  }
}
