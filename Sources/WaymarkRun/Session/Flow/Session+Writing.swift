import WaymarkRunbook

/// A file is written: the old one is kept first. And what cannot be written, or must not.
extension Session {
  mutating func write(_ plan: EditPlan, _ visit: Visit) {
    begin(visit)
    guard plan.before != nil else { return perform(.replace(plan), .edit(.replacing(keptAs: nil))) }
    // The number of the record that tells of it.
    let name = "kept/\(sequence + 1)"
    perform(.keep(plan, name: name), .edit(.keeping(name: name)))
  }

  mutating func kept(_ outcome: Outcome, as name: String, _ visit: Visit) {
    guard let plan = visit.plan else { return surprised() }
    switch outcome {
    case .done:
      record(.kept(action: visit.action.id, path: plan.file, file: name))
      perform(.replace(plan), .edit(.replacing(keptAs: name)))
    case .failed(let why): fail("The old \(plan.file) could not be kept; nothing was written.", why, visit)
    default: surprised()
    }
  }

  mutating func replaced(_ outcome: Outcome, keptAs name: String?, _ visit: Visit) {
    guard let plan = visit.plan else { return surprised() }
    switch outcome {
    case .replaced(let sha256):
      changed.insert(visit.action.id)
      record(.done(action: visit.action.id, .changed(path: plan.file, after: sha256)))
      left[plan.file] = sha256
      remark(name.map { "changed \(plan.file); the old file is \(host.state)/\($0)" } ?? "made \(plan.file)")
      leave()
    case .failed(let why): fail("\(plan.file) could not be written; it is as it was.", why, visit)
    default: surprised()
    }
  }

  private mutating func fail(_ sentence: String, _ why: String, _ visit: Visit) {
    record(.failed(action: visit.action.id, status: 1))
    if !options.yes {
      remark(sentence)
      if !why.isEmpty { remark(why) }
    }
    let kind = Question.Kind.choice([.retry, .skip, .go, .quit], enterTakesFirst: false)
    let first = "Failed: \(visit.action.title) (line \(visit.action.lines.lowerBound) of the guide)."
    let lines = [first, "    \(sentence)"] + (why.isEmpty ? [] : ["    \(why)"]) + [Advice.again]
    ask(
      Asked(
        question: Question("What now?", kind, otherwise: Advice.person), nobody: Ending(status: 1, lines: lines),
        moves: ["g", "q"], quit: Ending(status: 1, lines: ["Stopped. \(Advice.again)"])),
      .edit(.failed))
  }

  /// The content is never applied: the run stops, or the person goes on without it.
  mutating func refuse(_ reason: String, line: Int) {
    guard let visit, case .edit(let edit) = visit.action.kind else { return surprised() }
    let sentence = "Refused: \(visit.action.title) (\(shown(edit.path)), line \(line) of the guide)."
    let ending = Ending(
      status: 78,
      lines: [
        sentence, "    \(reason)", "Nothing was written. Correct the guide, and begin anew with another --state.",
      ])
    if options.dryRun { return end(ending) }
    if !options.yes {
      remark(sentence)
      remark(reason)
    }
    let kind = Question.Kind.choice([.skip] + Question.Choice.moves, enterTakesFirst: false)
    ask(
      Asked(
        question: Question("It is never written. Leave it out?", kind, otherwise: Advice.person), nobody: ending,
        moves: ["b", "g", "q"], quit: ending),
      .edit(.refused))
  }
}
