import Waymark
import WaymarkCompile
import WaymarkRunbook
import WaymarkText

extension Outline {
  /// `  124  edit      /etc/default/grub …`, wrapped under the text.
  func row(_ line: Int, _ kind: String, _ text: String, because evidence: [Evidence] = []) -> String {
    let number = String(line)
    let lead = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let label = kind + String(repeating: " ", count: max(0, 8 - kind.count))
    let indent = String(repeating: " ", count: 17)
    var lines = wrap(text, to: width - 17)
    let first = style.dim(lead) + "  " + label + "  " + lines.removeFirst()
    var result = [first] + lines.map { indent + $0 }
    let reasons = evidence.filter { $0.weight > 0 }.sorted { $0.weight > $1.weight }.prefix(3)
    if !reasons.isEmpty {
      let reason = "because " + reasons.map { "\($0.cue) (\($0.line))" }.joined(separator: ", ")
      result += wrap(reason, to: width - 17).map { indent + style.dim($0) }
    }
    return result.joined(separator: "\n")
  }

  func describe(_ parameter: Parameter) -> String {
    var parts = [parameter.list ? "list of \(parameter.kind.rawValue)" : parameter.kind.rawValue]
    if !parameter.choices.isEmpty { parts.append("one of \(parameter.choices.joined(separator: ", "))") }
    if let value = parameter.defaultValue { parts.append("else \(value)") }
    if let action = parameter.from { parts.append("told by \(action)") }
    return row(
      parameter.locations.first?.line ?? 0, "value",
      "\(parameter.id) for \(parameter.spelling): \(parts.joined(separator: "; "))")
  }

  func describe(_ axis: Axis) -> String {
    let probed = axis.variants.contains { $0.probe != nil }
    let names = axis.variants.map(\.id).joined(separator: " or ")
    return "         \(axis.id): \(names)\(probed ? ", read off the host" : ", asked for")"
  }

  func describe(_ action: Action) -> String {
    var text = summary(of: action.kind)
    for tag in tags(of: action) { text += " [\(tag)]" }
    let evidence = action.evidence
    var lines = [row(action.lines.lowerBound, label(of: action.kind), text, because: evidence)]
    lines += details(of: action)
    lines += action.notes.map { row($0.line, "note", "\($0.kind.rawValue): \($0.text)") }
    return lines.joined(separator: "\n")
  }

  func describe(_ block: BlockReading, at line: Int) -> String {
    let text = block.sure ? "\(block.role.rawValue): shown, not done" : "\(block.role.rawValue)? unsure, not done"
    return row(line, "block", text, because: block.evidence)
  }

  private func label(of kind: Action.Kind) -> String {
    switch kind {
    case .command: "command"
    case .edit: "edit"
    case .manual: "by hand"
    case .check: "check"
    case .reboot: "reboot"
    case .wait: "wait"
    }
  }

  private func summary(of kind: Action.Kind) -> String {
    switch kind {
    case .command(let command): oneLine(plain(command.script))
    case .edit(let edit):
      "\(plain(edit.path)): \(edit.operation.name.split(separator: "-").joined(separator: " "))"
    case .manual(let manual): manual.items.count == 1 ? "1 thing to do" : "\(manual.items.count) things to do"
    case .check(let check): check.text
    case .reboot(let command): command
    case .wait(let seconds): "\(seconds) seconds"
    }
  }

  private func tags(of action: Action) -> [String] {
    var tags: [String] = []
    if let guards = Inspection.guards(action.when) { tags.append(guards) }
    if action.optional { tags.append("optional") }
    if action.risk != nil { tags.append("risky") }
    if !action.sure { tags.append("unsure") }
    if let host = action.host { tags.append("on \(host)") }
    return tags
  }

  private func details(of action: Action) -> [String] {
    switch action.kind {
    case .command(let command): return command.expectations.map { row($0.line, "expect", describe($0.kind)) }
    case .edit(let edit):
      return edit.refusals.map { row($0.line, "refused", $0.message) }
        + edit.options.map { row($0.line, "option", "\($0.text): \($0.reason)") }
    case .manual(let manual):
      return manual.items.map { item in
        // The condition is read off the note; it is shown where the note does not say it.
        let told = item.condition.flatMap { item.note?.contains($0) == true ? nil : "\($0)?" }
        let note = [told, item.note].compactMap { $0 }.joined(separator: " ")
        return row(item.line, item.mark.rawValue, note.isEmpty ? item.text : "\(item.text) (\(note))")
      }
    case .check, .reboot, .wait: return []
    }
  }

  private func describe(_ kind: Expectation.Kind) -> String {
    switch kind {
    case .output(let texts, let approximate):
      (approximate ? "something like " : "") + texts.map { "“\(oneLine($0))”" }.joined(separator: " or ")
    case .noOutput: "no output"
    case .exitStatus(let status): "exit status \(status)"
    }
  }

  private func plain(_ template: Template) -> String { template.filled { "{\($0)}" } }

  private func oneLine(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline)
    guard let first = lines.first else { return "" }
    return lines.count == 1 ? String(first) : "\(first) … (\(lines.count) lines)"
  }
}
