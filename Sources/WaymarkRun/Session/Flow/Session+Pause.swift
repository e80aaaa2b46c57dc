import WaymarkRunbook

/// Reboots and waits.
extension Session {
  mutating func startReboot(_ visit: Visit) {
    taken.insert(visit.action.id)
    sayMissing()
    if options.yes { return reboot(visit) }
    let choices = [
      Question.Choice("r", "run", "reboot now; start it again afterwards"),
      Question.Choice("l", "later", "stop here; it goes on after the reboot"), .skip,
    ]
    askAbout(
      "Reboot now?", choices, otherwise: "Reboot by hand and start it again, or let --yes do it.", .pause(.deciding))
  }

  private mutating func reboot(_ visit: Visit) {
    guard case .reboot(let command) = visit.action.kind else { return surprised() }
    markTaken(visit.action, in: visit.step)
    if !host.hasRoot { remark(command) }
    record(.reboot(action: visit.action.id))
    perform(.reboot(command: command), .pause(.rebooting))
  }

  mutating func startWait(_ visit: Visit) {
    guard case .wait(let seconds) = visit.action.kind else { return surprised() }
    if options.yes { return wait(visit) }
    let wait = Question.Choice("r", "run", "wait")
    askAbout(
      "Wait \(max(0, seconds)) s?", [wait, .skip], enterTakesFirst: true, otherwise: Advice.person, .pause(.deciding))
  }

  private mutating func wait(_ visit: Visit) {
    guard case .wait(let seconds) = visit.action.kind else { return surprised() }
    remark("waiting \(max(0, seconds)) s")
    perform(.wait(seconds: max(0, seconds)), .pause(.waiting))
  }

  private mutating func waited(_ visit: Visit) {
    markTaken(visit.action, in: visit.step)
    record(.done(action: visit.action.id, .plain))
    leave()
  }

  mutating func pause(_ stage: State.PauseStage, _ reply: Reply, _ visit: Visit) {
    switch (stage, reply) {
    case (.deciding, .key("r")): if visit.action.isReboot { reboot(visit) } else { wait(visit) }
    case (.deciding, .key("l")):
      record(.reboot(action: visit.action.id))
      stop(100, "Reboot when it suits you, then start it again: it goes on after the reboot.")
    case (.interrupted, .key("r")): wait(visit)
    case (.interrupted, .key("c")): waited(visit)
    case (_, .key("s")): skip(nil)
    default: surprised()
    }
  }

  mutating func pause(_ stage: State.PauseStage, _ outcome: Outcome, _ visit: Visit) {
    guard case .reboot(let command) = visit.action.kind else { return paused(stage, outcome, visit) }
    switch (stage, outcome) {
    case (.rebooting, .done) where host.hasRoot:
      stop(100, "Rebooted (--root: only the state's boot id changed).", "Start it again to go on.")
    case (.rebooting, .done):
      stop(100, "The machine goes down.", "Start it again after it: it goes on after the reboot.")
    case (.rebooting, .failed(let why)):
      stop(1, "The command \(command) failed. Reboot by hand, then start it again.", why.isEmpty ? nil : "    \(why)")
    default: surprised()
    }
  }

  private mutating func paused(_ stage: State.PauseStage, _ outcome: Outcome, _ visit: Visit) {
    switch (stage, outcome) {
    case (.waiting, .done): waited(visit)
    case (.waiting, .interrupted):
      if options.yes { return stop(130, "Interrupted. \(Advice.again)") }
      let enough = Question.Choice("c", "continue", "it was long enough: it counts as done")
      askAbout(
        "The wait was ended with Ctrl-C. What now?", [.retry, enough, .skip], otherwise: Advice.person,
        .pause(.interrupted))
    default: surprised()
    }
  }
}
