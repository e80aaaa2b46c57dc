/// A chosen variant for each axis, by its id; an axis that is missing is not decided yet.
package typealias Choice = [String: String]

extension Action {
  /// The variants of each axis that its conditions leave; an axis that guards nothing here is missing.
  package var variants: [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for case .variant(let axis, let variants) in when {
      result[axis] = result[axis]?.intersection(variants) ?? Set(variants)
    }
    return result
  }

  /// Whether the variants chosen so far leave the action on the path; what only a person can tell does not count.
  package func isPossible(for choice: Choice) -> Bool {
    variants.allSatisfy { axis, variants in choice[axis].map(variants.contains) ?? !variants.isEmpty }
  }

  /// The templates that are filled before it is done.
  package var templates: [Template] {
    switch kind {
    case .command(let command): [command.script]
    case .edit(let edit): [edit.path, edit.content]
    case .manual, .check, .reboot, .wait: []
    }
  }

  /// The ids of the parameters used, in order, each once.
  package var parameters: [String] {
    var seen: Set<String> = []
    return templates.flatMap(\.parameters).filter { seen.insert($0).inserted }
  }
}

extension Runbook {
  /// The steps of one task in their order, each with the actions that a choice of variants leaves possible.
  ///
  /// `task` nil is the guide's main way from top to bottom. A step stays where none of its actions is left: a reader sees it too.
  package func path(for choice: Choice = [:], task: String? = nil) -> [Step] {
    ordered.filter { $0.task == task }.map { step in
      var step = step
      step.actions.removeAll { !$0.isPossible(for: choice) }
      return step
    }
  }

  /// The axes that guard an action of a path, in the runbook's order: those that must be decided to follow it.
  package func axes(guarding path: [Step]) -> [Axis] {
    let used = Set(path.flatMap(\.actions).flatMap(\.variants.keys))
    return axes.filter { used.contains($0.id) }
  }

  /// Every combination of the axes' variants, or the first `limit` of them.
  package func choices(limit: Int = 4096) -> [Choice] {
    var result: [Choice] = [[:]]
    for axis in axes where !axis.variants.isEmpty {
      result = Array(
        result.lazy.flatMap { choice in
          axis.variants.lazy.map { choice.merging([axis.id: $0.id]) { $1 } }
        }.prefix(limit))
    }
    return result
  }

  /// The actions that no choice of variants reaches: their conditions contradict each other, or name what is not there.
  package var unreachable: [Action] {
    let known = Dictionary(axes.map { ($0.id, Set($0.variants.map(\.id))) }) { first, _ in first }
    return steps.flatMap(\.actions).filter { action in
      action.variants.contains { axis, variants in known[axis, default: []].isDisjoint(with: variants) }
    }
  }

  /// The steps and their actions in the guide's order, but where a sequence edge says otherwise.
  private var ordered: [Step] { sorted.steps }

  /// Whether the sequence edges lead in a circle.
  var isCyclic: Bool { sorted.isCyclic }

  private var sorted: (steps: [Step], isCyclic: Bool) {
    let sequence = edges.filter { $0.kind == .sequence }
    guard !sequence.isEmpty else { return (steps, false) }
    let places = places
    var stepsBefore: [Int: [Int]] = [:]
    var actionsBefore: [Int: [Int: [Int]]] = [:]
    for edge in sequence {
      guard let from = places[edge.from], let to = places[edge.to] else { continue }
      if from.step != to.step {
        stepsBefore[to.step, default: []].append(from.step)
      } else if let earlier = from.action, let later = to.action, earlier != later {
        actionsBefore[to.step, default: [:]][later, default: []].append(earlier)
      }
    }
    let order = Order.stable(count: steps.count, before: stepsBefore)
    var isCyclic = order.isCyclic
    let sorted = order.order.map { index in
      var step = steps[index]
      let inner = Order.stable(count: step.actions.count, before: actionsBefore[index] ?? [:])
      isCyclic = isCyclic || inner.isCyclic
      step.actions = inner.order.map { steps[index].actions[$0] }
      return step
    }
    return (sorted, isCyclic)
  }

  /// Where each id stands; `action` is nil for a step's own.
  private var places: [String: (step: Int, action: Int?)] {
    var result: [String: (step: Int, action: Int?)] = [:]
    for (index, step) in steps.enumerated() {
      if result[step.id] == nil { result[step.id] = (index, nil) }
      for (place, action) in step.actions.enumerated() where result[action.id] == nil {
        result[action.id] = (index, place)
      }
    }
    return result
  }
}
