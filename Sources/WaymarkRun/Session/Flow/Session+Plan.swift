import WaymarkRunbook

extension Session {
  /// What lies ahead, as far as it is known before anything is asked.
  var plan: Plan {
    let steps = selection.steps.enumerated().map { number, chosen in
      let step = runbook.steps[chosen.step]
      let actions = chosen.actions.map { step.actions[$0] }.filter { $0.isPossible(for: values) }
      return Plan.Step(
        number: number + 1, title: step.title, id: step.id, actions: actions.count,
        manual: actions.count(where: \.isManual), reboots: actions.count(where: \.isReboot))
    }
    let actions = selection.actions(of: runbook).filter { $0.isPossible(for: values) && !isSettled($0) }
    let guarding = Set(actions.flatMap(\.variants.keys))
    let used = Set(actions.flatMap(\.parameters))
    return Plan(
      title: runbook.title, steps: steps,
      axes: runbook.axes.filter { guarding.contains($0.id) && values[$0.id] == nil },
      values: runbook.parameters.filter { used.contains($0.id) && values[$0.id] == nil }.map(\.question),
      preconditions: runbook.preconditions.map(\.text))
  }

  /// Nothing more is asked about it when the walk comes by.
  func isSettled(_ action: Action) -> Bool { outcomes[action.id] == .done || outcomes[action.id] == .skipped }
}

extension Action {
  var isManual: Bool {
    if case .manual = kind { true } else { false }
  }

  var isReboot: Bool {
    if case .reboot = kind { true } else { false }
  }
}

extension Parameter {
  /// What to ask the person.
  var question: String { prompt.isEmpty ? "Value of \(id)" : prompt }
}
