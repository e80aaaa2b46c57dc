import WaymarkRunbook

/// From action to action.
extension Session {
  mutating func startWalk() {
    for (number, chosen) in selection.steps.enumerated() {
      let step = runbook.steps[chosen.step]
      if step.actions.isEmpty { walk.places.append(Walk.Place(step: number, action: nil)) }
      for action in chosen.actions where step.actions[action].isPossible(for: values) {
        walk.places.append(Walk.Place(step: number, action: action))
      }
    }
    goOn()
  }

  /// The action that was visited is settled.
  mutating func leave() {
    visit = nil
    walk.cursor += 1
    isLeaving = true
  }

  func step(at place: Walk.Place) -> Step { runbook.steps[selection.steps[place.step].step] }

  func action(at place: Walk.Place) -> Action? { place.action.map { step(at: place).actions[$0] } }

  /// Goes to the next action that is not settled yet.
  mutating func goOn() {
    while walk.cursor < walk.places.count {
      let place = walk.places[walk.cursor]
      let step = step(at: place)
      guard let action = action(at: place) else {
        announceStep(place)
        remark("nothing to do")
        walk.cursor += 1
        continue
      }
      if !arrive(at: action, in: step) {
        walk.cursor += 1
        continue
      }
      return
    }
    finish()
  }

  /// Begins a visit; false where there is nothing to do any more.
  private mutating func arrive(at action: Action, in step: Step) -> Bool {
    let outcome = outcomes[action.id]
    var visit = Visit(step: step, action: action)
    switch outcome {
    case .done, .skipped:
      guard walk.isAskedAgain else {
        if outcome == .done { markTaken(action, in: step) }
        return false
      }
      visit.wasDone = outcome == .done
    case .rebooting(let boot):
      if boot != host.bootID {
        record(.done(action: action.id, .plain))
        taken.insert(action.id)
        return false
      }
      // It was agreed to; what is left is to do it.
      announceStep(walk.places[walk.cursor])
      show(.action(title: action.title, line: action.lines.lowerBound))
      self.visit = visit
      startReboot(visit)
      return true
    case .started: visit.wasCutShort = true
    case .failed, nil: break
    }
    announceStep(walk.places[walk.cursor])
    visit.preliminaries = preliminaries(of: action, in: step)
    self.visit = visit
    settlePreliminaries()
    return true
  }

  private mutating func announceStep(_ place: Walk.Place) {
    guard walk.announced != place.step else { return }
    walk.announced = place.step
    show(.step(number: place.step + 1, of: selection.steps.count, title: step(at: place).title))
  }

  mutating func markTaken(_ action: Action, in step: Step) {
    taken.insert(action.id)
    taken.insert(step.id)
  }

  /// From here on the action may have had its effects.
  mutating func begin(_ visit: Visit) {
    markTaken(visit.action, in: visit.step)
    self.visit?.wasDone = false
    self.visit?.wasCutShort = false
    record(.started(action: visit.action.id))
  }

  /// The action is left out, by the guide's words or the person's.
  mutating func skip(_ reason: String?) {
    guard let visit else { return surprised() }
    if visit.wasDone {
      remark("left as it was done")
    } else {
      remark(reason.map { "left out: \($0)" } ?? "left out")
      if !options.dryRun { record(.skipped(action: visit.action.id, reason: reason ?? "the person left it out")) }
      taken.remove(visit.action.id)
    }
    leave()
  }

  /// What was edited and counts only once another action was done.
  mutating func sayMissing() {
    for edge in index.requirements where changed.contains(edge.from) && !taken.contains(edge.to) {
      remark("note: \(edge.from) counts only once \(edge.to) was done (--only \(edge.to))")
    }
  }

  private mutating func finish() {
    if options.dryRun { return end(Ending(status: 0)) }
    sayMissing()
    let undone = walk.places.compactMap(action).filter { !isSettled($0) }
    if undone.isEmpty { return finished() }
    show(.heading("Not done:"))
    for action in undone { remark("- \(action.title) (\(action.id))") }
    let finish = Question.Choice("f", "finish", "the run is over; a new start begins from the beginning")
    askAbout(
      "Finish all the same?", [finish], otherwise: "Answer in a terminal: what is left is asked again.",
      .leaving(.finishing))
  }

  mutating func finished() {
    record(.finished)
    show(.heading("Done: \(runbook.title). What was done is written down in \(host.state)."))
    end(Ending(status: 0))
  }
}
