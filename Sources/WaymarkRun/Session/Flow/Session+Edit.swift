import WaymarkHostFiles
import WaymarkRunbook
import WaymarkText

/// An edit of a host file: made out, shown, agreed to, put in place.
extension Session {
  mutating func start(_ edit: Edit) {
    if let refusal = edit.refusals.first { return refuse(refusal.message, line: refusal.line) }
    guard let visit, !options.yes, !options.dryRun, visit.action.parameters.contains(where: { values[$0] == nil })
    else { return fill() }
    show(.text("\(shown(edit.path)):\n\(shown(edit.content))"))
    let fill = Question.Choice("r", "run", "give its values, and see what would change")
    askAbout("Give its values?", [fill, .skip], enterTakesFirst: true, otherwise: Advice.person, .edit(.filling))
  }

  /// Takes or leaves each told addition; then the edit is made out.
  mutating func settleAdditions(of edit: Edit) {
    for (place, option) in edit.options.enumerated() where visit?.additions[option.id] == nil {
      if selection.included.contains(option.id) {
        remark("with \(option.text) (\(option.id))")
        visit?.additions[option.id] = true
      } else if options.yes || options.dryRun {
        remark("without \(option.text) (optional; --include \(option.id) adds it)")
        visit?.additions[option.id] = false
      } else {
        remark(option.reason)
        return askAbout(
          "Add \(option.text) to the end of the line?", [.yes, .no],
          otherwise: "Add it with --include \(option.id), or leave it out with --yes.", .edit(.choosing(place)))
      }
    }
    planEdit()
  }

  mutating func planEdit() {
    guard let visit, case .edit(let edit) = visit.action.kind else { return surprised() }
    var content = filled(edit.content)
    for option in edit.options where visit.additions[option.id] == true {
      let hasEnding = content.utf8.last == UInt8(ascii: "\n")
      if hasEnding { content.unicodeScalars.removeLast() }
      content += " \(option.text)" + (hasEnding ? "\n" : "")
    }
    perform(
      .plan(
        EditRequest(
          action: visit.action.id, path: filled(edit.path), edit: edit, content: content, override: visit.override)),
      .edit(.planning))
  }

  mutating func edit(_ stage: State.EditStage, _ outcome: Outcome, _ visit: Visit) {
    switch (stage, outcome) {
    case (.planning, .planned(let plan)): planned(plan, visit)
    case (.planning, .unchanged(let file)):
      remark("\(file) holds it already")
      if options.dryRun { return leave() }
      // Who came back to it is not sent on at once.
      guard walk.isAskedAgain else { return settleUnchanged(visit) }
      let on = Question.Choice("c", "continue", "go on")
      askAbout(
        "There is nothing to change. Go on?", [on], enterTakesFirst: true, otherwise: Advice.person,
        .edit(.unchanged))
    case (.planning, .refused(let reason)):
      if visit.override == nil { return refuse(reason, line: visit.action.lines.lowerBound) }
      // The person's own text: it goes, and the guide's is shown again.
      remark("refused: \(reason)")
      self.visit?.override = nil
      planEdit()
    case (.assuming, .done): leave()
    case (.keeping(let name), _): kept(outcome, as: name, visit)
    case (.replacing(let name), _): replaced(outcome, keptAs: name, visit)
    default: surprised()
    }
  }

  private mutating func settleUnchanged(_ visit: Visit) {
    markTaken(visit.action, in: visit.step)
    if !visit.wasDone { record(.done(action: visit.action.id, .unchanged)) }
    leave()
  }

  private mutating func planned(_ plan: EditPlan, _ visit: Visit) {
    self.visit?.plan = plan
    show(.diff(plan.diff))
    if options.dryRun {
      if isInTheWay(plan, visit) { remark("\(plan.file) is there already with other content: you would be asked") }
      return perform(.assume(plan), .edit(.assuming))
    }
    if options.yes, !isInTheWay(plan, visit) { write(plan, visit) } else { askToWrite() }
  }

  /// Whether a file that a person may want to keep stands where a new one is to be.
  private func isInTheWay(_ plan: EditPlan, _ visit: Visit) -> Bool {
    guard case .edit(let edit) = visit.action.kind, edit.operation == .create, let before = plan.before else {
      return false
    }
    let isBlank = before.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return !isBlank && left[plan.file] != SHA256(of: before).hexadecimal
      && !selection.included.contains(visit.action.id)
  }

  private mutating func askToWrite() {
    guard let visit, let plan = visit.plan else { return surprised() }
    let write = Question.Choice(
      "r", "run", plan.before == nil ? "make the file" : "change the file; the old one is kept")
    let edit = Question.Choice("e", "edit", "change the new text in your editor first")
    if isInTheWay(plan, visit) {
      askAbout(
        "\(plan.file) is there already with other content. Replace it (the old file is kept)?", [write, .skip, edit],
        otherwise: "Replace it with --include \(visit.action.id), or move it away.", .edit(.deciding))
    } else {
      askAbout(
        visit.wasDone ? "This was done before. Write it again?" : "Write it?", [write, .skip, edit],
        enterTakesFirst: !visit.wasDone, otherwise: Advice.person, .edit(.deciding))
    }
  }

  mutating func edit(_ stage: State.EditStage, _ reply: Reply, _ visit: Visit) {
    switch (stage, reply) {
    case (.filling, .key("r")): fill()
    case (.choosing(let place), .key(let key)):
      guard case .edit(let edit) = visit.action.kind else { return surprised() }
      self.visit?.additions[edit.options[place].id] = key == "y"
      settleAdditions(of: edit)
    case (.deciding, .key("r")):
      guard let plan = visit.plan else { return surprised() }
      write(plan, visit)
    case (.deciding, .key("s")):
      if let plan = visit.plan, isInTheWay(plan, visit) { skip("the file was left as it is") } else { skip(nil) }
    case (.deciding, .key("e")): openEditor(visit)
    case (.editing, .text(let text)):
      if text == visit.offered {
        remark("nothing was changed")
        return askToWrite()
      }
      self.visit?.override = text
      planEdit()
    case (.failed, .key("r")): planEdit()
    case (.unchanged, .key): settleUnchanged(visit)
    case (.filling, .key("s")), (.failed, .key("s")), (.refused, .key("s")): skip(nil)
    default: surprised()
    }
  }

  private mutating func openEditor(_ visit: Visit) {
    guard let plan = visit.plan else { return surprised() }
    guard let text = String(validating: plan.after, as: UTF8.self) else {
      remark("the file is no UTF-8 text; it cannot be changed here")
      return askToWrite()
    }
    self.visit?.offered = text
    let name = plan.file.split(separator: "/").last.map(String.init) ?? "file"
    ask(Question("Change the new text.", .editor(text: text, name: name), otherwise: Advice.person), .edit(.editing))
  }
}
