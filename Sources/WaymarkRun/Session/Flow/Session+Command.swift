import WaymarkRunbook

/// A command of the guide: run, judged, and what is done where it failed.
extension Session {
  mutating func start(_ command: Command) {
    guard let visit else { return surprised() }
    let mayRunAgain = command.rerunSafe || host.hasRoot
    if options.yes, visit.wasCutShort, !mayRunAgain {
      return end(
        undecided(
          "This was cut short, and nobody knows how far it came. Run it again, count it as done, or quit?",
          "Look at it, then start it in a terminal, or go on after it with --from."))
    }
    guard command.interpreter == "bash" || command.interpreter == "sh" else {
      return startByHand("To be typed in \(command.interpreter), not run here:")
    }
    if command.interactive, !host.hasRoot, !host.hasTerminal {
      return stop(
        75, "Undecided: \(visit.action.title) talks to a person.",
        "Start it in a terminal, or do this by hand and go on with --from.")
    }
    let text = shown(command.script)
    // A command of one line is its own title.
    if visit.action.title != "Run \(text)" { show(.text(text)) }
    if visit.wasCutShort, mayRunAgain { remark("it was cut short; it is run again") }
    if options.yes { fill() } else { askToRun() }
  }

  private mutating func askToRun() {
    guard let visit, case .command(let command) = visit.action.kind else { return surprised() }
    let run = Question.Choice("r", "run", "run it")
    if visit.wasCutShort, !command.rerunSafe, !host.hasRoot {
      let done = Question.Choice("d", "done", "count it as done")
      askAbout(
        "This was cut short, and nobody knows how far it came. Run it again?", [run, done, .skip, .edit],
        otherwise: "Look at it, then start it in a terminal, or go on after it with --from.", .command(.deciding))
    } else if visit.wasDone {
      askAbout(
        "This was done before. Run it again?", [.skip, run, .edit], enterTakesFirst: true,
        otherwise: Advice.person, .command(.deciding))
    } else {
      askAbout("Run it?", [run, .skip, .edit], enterTakesFirst: true, otherwise: Advice.person, .command(.deciding))
    }
  }

  mutating func command(_ stage: State.CommandStage, _ reply: Reply, _ visit: Visit) {
    switch (stage, reply) {
    case (.deciding, .key("r")): fill()
    case (.deciding, .key("e")), (.failed, .key("e")):
      self.visit?.wantsEditor = true
      fill()
    case (.deciding, .key("d")):
      markTaken(visit.action, in: visit.step)
      record(.done(action: visit.action.id, .plain))
      leave()
    case (.deciding, .key("s")): skip(nil)
    case (.editing, .text(let text)): edited(text, visit)
    case (.failed, .key(let key)): afterFailure(key, visit)
    default: surprised()
    }
  }

  mutating func valuesAreThere(for command: Command) {
    guard let visit else { return surprised() }
    if let id = ScriptText.endingHereDocument(command.script, values: values) {
      let line = visit.action.lines.lowerBound
      let reason = "The value of \(id) ends the text that it stands in (line \(line) of the guide). Give another one."
      if options.yes { return stop(2, reason) }
      remark(reason)
      values[id] = nil
      return fill()
    }
    guard visit.wantsEditor else { return run(command) }
    self.visit?.wantsEditor = false
    guard !ScriptText.holdsSecret(command.script, parameter: index.parameter) else {
      remark("a secret stands in it as it is: it cannot be changed here")
      return askOnceMore(visit)
    }
    let text =
      visit.script ?? ScriptText.editable(command.script, values: values, parameter: index.parameter)
    self.visit?.offered = text
    ask(
      Question("Change the command.", .editor(text: text, name: "command.sh"), otherwise: Advice.person),
      .command(.editing))
  }

  private mutating func edited(_ text: String, _ visit: Visit) {
    var text = text
    while text.utf8.last == UInt8(ascii: "\n") { text.unicodeScalars.removeLast() }
    guard case .command(let command) = visit.action.kind, text != visit.offered,
      text.contains(where: { !$0.isWhitespace })
    else {
      remark("nothing was changed")
      return askOnceMore(visit)
    }
    self.visit?.script = text
    remark("run as you changed it:")
    show(.text(text))
    run(command)
  }

  /// Nothing came of the editor.
  private mutating func askOnceMore(_ visit: Visit) {
    if visit.failure != nil { askAfterFailure(visit) } else { askToRun() }
  }

  private mutating func run(_ command: Command) {
    guard let visit else { return surprised() }
    begin(visit)
    let values = runbook.parameters.compactMap { parameter in
      self.values[parameter.id].map {
        CommandRequest.Value(
          id: parameter.id, text: $0, items: parameter.items(of: $0), secret: parameter.sensitive)
      }
    }
    let script =
      visit.script ?? ScriptText.runnable(command.script, values: self.values, parameter: index.parameter)
    let name = "output/\(sequence)"
    outputs[visit.action.id] = name
    perform(
      .run(
        CommandRequest(
          script: script, values: values, interactive: command.interactive, timeout: command.timeout.map { max(1, $0) },
          output: name)),
      .command(.running))
  }

  mutating func command(_ stage: State.CommandStage, _ outcome: Outcome, _ visit: Visit) {
    switch (stage, outcome) {
    case (.running, .ran(let result)): judge(result, visit)
    case (.running, .failed(let reason)):
      record(.failed(action: visit.action.id, status: 1))
      fail(.failed(reason), visit)
    case (.takingSession, .failed(let reason)):
      record(.failed(action: visit.action.id, status: 1))
      fail(.failed(reason), visit)
    case (.takingSession(let done, let isJudged), .done):
      record(.done(action: visit.action.id, done))
      if isJudged { remark("done") }
      leave()
    default: surprised()
    }
  }

  private mutating func judge(_ result: CommandResult, _ visit: Visit) {
    guard case .command(let command) = visit.action.kind else { return surprised() }
    if result.interrupts > (options.yes ? 0 : 1) { return stop(130, "Interrupted. \(Advice.again)") }
    if !result.notRun.isEmpty {
      remark("recorded, not run, not checked: \(result.notRun)")
      return perform(.takeSession, .command(.takingSession(.plain, isJudged: false)))
    }
    var judgement = Judgement(result, of: command)
    if judgement == .good { return perform(.takeSession, .command(.takingSession(.plain, isJudged: true))) }
    if result.interrupts > 0 { judgement = .failed("it was ended with Ctrl-C") }
    record(.failed(action: visit.action.id, status: result.status))
    fail(judgement, visit)
  }
}
