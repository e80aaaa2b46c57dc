import WaymarkRunbook

/// What is done where a command failed, or showed something else than the guide says.
extension Session {
  /// Where the guide sends a person whose action failed.
  func wayBack(from visit: Visit) -> (id: String, sentence: String)? {
    let places = [index.onFailure[visit.action.id], index.onFailure[visit.step.id]].compactMap { $0 }
    guard let place = places.max() else { return nil }
    let to = runbook.edges[place].to
    let title = index.stepTitles[to].map { " (\($0))" } ?? ""
    return (to, "The guide says: go back to \(to)\(title): --from \(to)")
  }

  mutating func fail(_ judgement: Judgement, _ visit: Visit) {
    var visit = visit
    visit.failure = judgement
    self.visit = visit
    if !options.yes {
      remark(judgement.reason)
      if let back = wayBack(from: visit) { remark(back.sentence) }
    }
    askAfterFailure(visit)
  }

  mutating func askAfterFailure(_ visit: Visit) {
    guard let failure = visit.failure else { return surprised() }
    var choices: [Question.Choice] = [.retry, .edit]
    if failure.isMismatch {
      choices.append(Question.Choice("c", "continue", "it is good enough: it counts as done"))
    }
    choices.append(.skip)
    let back = wayBack(from: visit)
    if let back, place(named: back.id) != nil {
      choices.append(Question.Choice("b", "back", "to \(back.id), as the guide says"))
    }
    let kind = Question.Kind.choice(choices + [.go, .quit], enterTakesFirst: false)
    let lines = [
      "Failed: \(visit.action.title) (line \(visit.action.lines.lowerBound) of the guide).", "    \(failure.reason)",
    ]
    let nobody = Ending(status: 1, lines: lines + (back.map { ["    \($0.sentence)"] } ?? []) + [Advice.again])
    ask(
      Asked(
        question: Question("What now?", kind, otherwise: Advice.person),
        nobody: nobody, moves: ["g", "q"], quit: Ending(status: 1, lines: ["Stopped. \(Advice.again)"])),
      .command(.failed))
  }

  mutating func afterFailure(_ key: Character, _ visit: Visit) {
    guard let failure = visit.failure else { return surprised() }
    switch key {
    case "r": fill()
    case "c": perform(.takeSession, .command(.takingSession(.mismatch(failure.reason), isJudged: false)))
    case "s": skip(failure.reason)
    case "b":
      guard let place = wayBack(from: visit).flatMap({ place(named: $0.id) }) else { return surprised() }
      jump(to: place)
    default: surprised()
    }
  }
}

extension Judgement {
  var reason: String {
    switch self {
    case .good: ""
    case .failed(let reason), .mismatch(let reason): reason
    }
  }

  var isMismatch: Bool {
    if case .mismatch = self { true } else { false }
  }
}
