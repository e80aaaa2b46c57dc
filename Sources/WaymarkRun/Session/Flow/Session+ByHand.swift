import WaymarkRunbook

/// What a person does or looks at: it is shown, and confirmed.
extension Session {
  /// `heading` says why an action that could be done is only shown.
  mutating func startByHand(_ heading: String?) {
    guard let visit else { return surprised() }
    if let heading { remark(heading) }
    switch visit.action.kind {
    case .command(let command): show(.text(shown(command.script)))
    case .edit(let edit): show(.text("\(shown(edit.path)):\n\(shown(edit.content))"))
    case .manual(let manual): show(.items(manual.items))
    case .check(let check):
      show(.text(check.text))
      if heading == nil { return look(at: check) }
    case .reboot(let command): show(.text(command))
    case .wait(let seconds): show(.text("wait \(max(0, seconds)) s"))
    }
    confirm(visit)
  }

  /// What the check speaks of is shown beside it.
  private mutating func look(at check: Check) {
    guard let visit else { return surprised() }
    if let image = check.image, !image.isEmpty { remark("(picture: \(image))") }
    if let command = check.of, !command.isEmpty {
      remark("(look at what \(command) printed)")
      if !options.yes, let name = outputs[command] { return perform(.recall(name: name), .byHand(.recalling)) }
    }
    confirm(visit)
  }

  mutating func byHand(_ outcome: Outcome, _ visit: Visit) {
    if case .output(let output) = outcome, case .check(let check) = visit.action.kind {
      let lines = output.split(separator: UInt8(ascii: "\n")).suffix(15).map { String(decoding: $0, as: UTF8.self) }
      if !lines.isEmpty { show(.output(of: check.of ?? "", lines: lines)) }
    }
    confirm(visit)
  }

  private mutating func confirm(_ visit: Visit) {
    if options.yes {
      remark("taken as done by you (--yes)")
      return doneByHand(visit)
    }
    let otherwise = "Confirm it in a terminal, or take all that is done by hand as done with --yes."
    if isCheck(visit) {
      askAbout("Is it so?", [.yes, .no, .skip], otherwise: otherwise, .byHand(.confirming))
    } else {
      let done = Question.Choice("y", "yes", "it is done")
      let later = Question.Choice("n", "no", "stop here until it is done")
      askAbout(
        visit.wasDone ? "This was done before. Is it done?" : "Done?", [done, later, .skip], otherwise: otherwise,
        .byHand(.confirming))
    }
  }

  private func isCheck(_ visit: Visit) -> Bool {
    if case .check = visit.action.kind { visit.action.host == nil } else { false }
  }

  private mutating func doneByHand(_ visit: Visit) {
    begin(visit)
    record(.done(action: visit.action.id, .plain))
    leave()
  }

  mutating func byHand(_ reply: Reply, _ visit: Visit) {
    switch reply {
    case .key("y"): doneByHand(visit)
    case .key("s"): skip(nil)
    case .key where isCheck(visit):
      record(.failed(action: visit.action.id, status: 1))
      stop(1, "Not as the guide says: \(visit.action.title).", wayBack(from: visit)?.sentence, Advice.again)
    case .key: stop(75, "Stopped before: \(visit.action.title).", "Start it again when it is done.")
    case .text: surprised()
    }
  }
}
