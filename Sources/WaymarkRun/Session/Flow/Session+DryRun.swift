import WaymarkRunbook

/// A dry run: what would be done is said instead.
extension Session {
  mutating func preview(_ visit: Visit) {
    markTaken(visit.action, in: visit.step)
    if let machine = visit.action.host {
      remark("to be done on \(machine)")
      return leave()
    }
    switch visit.action.kind {
    case .edit(let edit): return preview(edit)
    case .command(let command):
      remark("would run:")
      show(.text(shown(command.script)))
    case .manual(let manual): show(.items(manual.items))
    case .check(let check):
      remark("would ask:")
      show(.text(check.text))
    case .reboot: remark("would reboot and go on")
    case .wait(let seconds): remark("would wait \(max(0, seconds)) s")
    }
    leave()
  }

  private mutating func preview(_ edit: Edit) {
    if edit.path.parameters.contains(where: { values[$0] == nil }) {
      remark("would edit \(shown(edit.path)), once its value is given")
      return leave()
    }
    if let refusal = edit.refusals.first { return refuse(refusal.message, line: refusal.line) }
    for id in edit.content.parameters where values[id] == nil {
      let parameter = index.parameter(id)
      let value = parameter.defaultValue ?? ""
      values[id] = value.isEmpty ? parameter.spelling : value
    }
    settleAdditions(of: edit)
  }
}
