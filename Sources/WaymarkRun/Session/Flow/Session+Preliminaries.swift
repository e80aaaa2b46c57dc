import WaymarkRunbook

/// What is told and agreed before an action: its notes, whether it is for this person, and what excludes it.
extension Session {
  /// In order: the step's notes, once; the action; its notes; each reason to ask; each choice.
  func preliminaries(of action: Action, in step: Step) -> [Preliminary] {
    let place = walk.places[walk.cursor]
    var list = walk.noted.contains(place.step) ? [] : step.notes.map(Preliminary.note)
    list.append(.action)
    list += action.notes.filter { $0.kind != .example && $0.kind != .alternative }.map(Preliminary.note)
    if selection.included.contains(action.id) { return list }
    if !action.sure { list.append(.consent("it is not sure that this is to be done")) }
    for (id, text) in action.told where !selection.included.contains(id) {
      list.append(.consent("only if this holds: \(text)"))
    }
    if let risk = action.risk, !risk.isEmpty { list.append(.consent("risky: \(risk)")) }
    if action.optional { list.append(.consent("optional")) }
    let choices = Set(index.choices[action.id, default: []] + index.choices[step.id, default: []])
    for edge in choices.sorted().map({ runbook.edges[$0] }) {
      if edge.from == action.id || edge.from == step.id {
        list.append(.either(here: edge.from, other: edge.to))
      } else {
        list.append(.either(here: edge.to, other: edge.from))
      }
    }
    return list
  }

  /// Goes through what is left of them, up to the next question; then to the action itself.
  mutating func settlePreliminaries() {
    while let next = visit?.preliminaries.first {
      visit?.preliminaries.removeFirst()
      if !settle(next) { return }
    }
    walk.noted.insert(walk.places[walk.cursor].step)
    act()
  }

  /// False where the turn, or the visit, ended with it.
  private mutating func settle(_ preliminary: Preliminary) -> Bool {
    guard let action = visit?.action else { return false }
    switch preliminary {
    case .note(let note): return settle(note)
    case .action:
      show(.action(title: action.title, line: action.lines.lowerBound))
      return true
    case .consent(let reason):
      if options.yes || options.dryRun {
        skip("\(reason); --include \(action.id) takes it")
      } else {
        askAbout(
          "This is \(reason). Take it?", [.yes, .no],
          otherwise: "Take it with --include \(action.id), or leave it out with --yes.",
          .preliminary(preliminary))
      }
      return false
    case .either(let here, let other): return settleChoice(preliminary, here, other)
    }
  }

  private mutating func settle(_ note: Note) -> Bool {
    show(.note(note.kind, note.text))
    let isGate = note.kind == .warning || note.kind == .danger
    guard isGate, !options.yes, !options.dryRun else { return true }
    let read = Question.Choice("y", "yes", "it is read and understood")
    askAbout(
      "Read it?", [read], otherwise: "Answer in a terminal, or let --yes take what is plain.",
      .preliminary(.note(note)))
    return false
  }

  // Of actions or steps that exclude each other one is taken.
  private mutating func settleChoice(_ preliminary: Preliminary, _ here: String, _ other: String) -> Bool {
    if selection.included.contains(here) { return true }
    let isDecided = taken.contains(other) || selection.included.contains(other)
    // Who came back may decide anew.
    if isDecided, !walk.isAskedAgain {
      skip("\(other) is taken instead")
      return false
    }
    if options.dryRun { return true }
    askAbout(
      "Either this or \(other). Take this one?", [.yes, .no],
      otherwise: "Choose with --include \(here) or --include \(other).", .preliminary(preliminary))
    return false
  }

  mutating func preliminaries(_ preliminary: Preliminary, _ reply: Reply, _ visit: Visit) {
    switch (preliminary, reply) {
    case (_, .key("y")): settlePreliminaries()
    case (.consent(let reason), .key("n")): skip(reason)
    case (.either(_, let other), .key("n")): skip("\(other) is taken instead")
    default: surprised()
    }
  }

  /// The action is agreed to.
  private mutating func act() {
    guard let visit else { return surprised() }
    if options.dryRun { return preview(visit) }
    if options.yes { markTaken(visit.action, in: visit.step) }
    if let machine = visit.action.host, !visit.action.isManual {
      return startByHand("To be done on \(machine), not here:")
    }
    switch visit.action.kind {
    case .command(let command): start(command)
    case .edit(let edit): start(edit)
    case .manual, .check: startByHand(nil)
    case .reboot: startReboot(visit)
    case .wait: startWait(visit)
    }
  }
}
