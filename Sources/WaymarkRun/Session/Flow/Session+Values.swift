import WaymarkRunbook

/// Values at their first use.
extension Session {
  /// Gets the values that the action needs, one after the other; then goes on with it.
  mutating func fill() {
    guard let visit else { return surprised() }
    for id in visit.action.parameters where values[id] == nil {
      let parameter = index.parameter(id)
      let isTaken = options.yes && !(parameter.defaultValue ?? "").isEmpty
      guard isTaken, let value = parameter.defaultValue else { return need(parameter, visit) }
      values[id] = value
      keep(id)
    }
    switch visit.action.kind {
    case .command(let command): valuesAreThere(for: command)
    case .edit(let edit): settleAdditions(of: edit)
    case .manual, .check, .reboot, .wait: surprised()
    }
  }

  private mutating func need(_ parameter: Parameter, _ visit: Visit) {
    if let from = parameter.from, !options.yes, !visit.recalled.contains(parameter.id) {
      self.visit?.recalled.insert(parameter.id)
      remark("The output of \(from) tells it.")
      if let name = outputs[from] { return perform(.recall(name: name), .value(.recalling(parameter.id))) }
    }
    askFor(parameter)
  }

  private mutating func askFor(_ parameter: Parameter) {
    if !options.yes, !parameter.choices.isEmpty { remark("Values: \(parameter.choices.joined(separator: " "))") }
    let question = Question(
      parameter.question, .line(defaultValue: parameter.defaultValue, secret: parameter.sensitive),
      otherwise: "Give it with --set \(parameter.id)=VALUE.")
    let what = "no value for \(parameter.id): \(parameter.question)"
    ask(Asked(question: question, nobody: undecided(what, question.otherwise)), .value(.asking(parameter.id)))
  }

  mutating func value(_ stage: State.ValueStage, _ reply: Reply) {
    guard case .asking(let id) = stage, case .text(let text) = reply else { return surprised() }
    let parameter = index.parameter(id)
    let value = text.isEmpty ? parameter.defaultValue ?? "" : text
    if let problem = parameter.problem(with: value) {
      remark(problem)
      return askFor(parameter)
    }
    values[id] = value
    keep(id)
    fill()
  }

  mutating func value(_ stage: State.ValueStage, _ outcome: Outcome) {
    guard case .recalling(let id) = stage else { return surprised() }
    let parameter = index.parameter(id)
    if case .output(let output) = outcome {
      let lines = parameter.telling(in: output)
      if !lines.isEmpty { show(.output(of: parameter.from ?? "", lines: lines)) }
    }
    askFor(parameter)
  }

  /// So that the next start knows it; secrets are not written down.
  mutating func keep(_ name: String) {
    guard !options.dryRun, index.parameters[name]?.sensitive != true, let value = values[name], kept[name] != value
    else { return }
    record(.set(name: name, value: value))
  }

  /// A text of the guide as it may be shown: a value that is secret or not known yet stays as the guide spells it.
  func shown(_ template: Template) -> String {
    template.filled { id in
      let parameter = index.parameter(id)
      return parameter.sensitive ? parameter.spelling : values[id] ?? parameter.spelling
    }
  }

  func filled(_ template: Template) -> String { template.filled { values[$0] ?? "" } }
}
