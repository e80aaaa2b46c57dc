import WaymarkRunbook

/// A wrong command line: what is wrong, in one sentence.
package struct UsageError: Error, Hashable {
  package var message: String

  package init(_ message: String) { self.message = message }

  package var ending: Ending { Ending(status: 2, lines: [message, "Try --help."]) }
}

/// What the options mean for a runbook, checked against it.
package struct Selection: Hashable, Sendable {
  /// What a run goes by in the journal: one is gone on with by a start of the same selection only.
  package var text: String { "from=\(from) only=\(only.joined(separator: " "))" }

  /// Variants by axis and values by parameter, as given.
  let values: [String: String]
  let included: Set<String>
  /// The id to begin with; empty for the first.
  let from: String
  let only: [String]
  /// The steps in which something is meant, in their order.
  let steps: [Chosen]

  struct Chosen: Hashable, Sendable {
    /// The index of the step in the runbook.
    var step: Int
    /// The indices of the actions that are meant, whatever the variants.
    var actions: [Int]
  }

  package init(_ options: RunOptions, in runbook: Runbook) throws(UsageError) {
    var values: [String: String] = [:]
    for setting in options.settings {
      try Self.check(setting, in: runbook)
      values[setting.name] = setting.value
    }
    let names = Self.namesToInclude(in: runbook)
    for id in options.include where !names.contains(id) {
      throw UsageError("--include: the guide has no \"\(id)\". --dry-run shows what it has.")
    }
    var only: [String] = []
    for text in options.only { only.append(try Self.id("--only", text, in: runbook)) }
    let from =
      if let text = options.from, !text.isEmpty { try Self.id("--from", text, in: runbook) } else { "" }
    self.values = values
    included = Set(options.include)
    self.only = only
    self.from = from
    steps = Self.chosen(from: from, only: Set(only), in: runbook)
  }

  private static func check(_ setting: RunOptions.Setting, in runbook: Runbook) throws(UsageError) {
    let (name, value) = (setting.name, setting.value)
    if let axis = runbook.axes.first(where: { $0.id == name }) {
      guard axis.variants.contains(where: { $0.id == value }) else {
        throw UsageError("\(name): \"\(value)\" is none of \(axis.variantList).")
      }
    } else if let parameter = runbook.parameters.first(where: { $0.id == name }) {
      if let problem = parameter.problem(with: value) { throw UsageError("\(problem).") }
    } else {
      let names = runbook.axes.map(\.id) + runbook.parameters.map(\.id)
      throw UsageError("The guide has no value called \"\(name)\"; it has: \(names.joined(separator: " "))")
    }
  }

  private static func namesToInclude(in runbook: Runbook) -> Set<String> {
    var names: Set<String> = []
    for action in runbook.steps.lazy.flatMap(\.actions) {
      names.insert(action.id)
      for case .told(let id, _) in action.when { names.insert(id) }
      if case .edit(let edit) = action.kind { names.formUnion(edit.options.map(\.id)) }
    }
    return names
  }

  /// The step or action that a person means by an id or a step's number.
  private static func id(_ flag: String, _ text: String, in runbook: Runbook) throws(UsageError) -> String {
    if runbook.steps.contains(where: { $0.id == text || $0.actions.contains { $0.id == text } }) { return text }
    let found = runbook.steps.filter { $0.number == text }.map(\.id)
    switch found.count {
    case 0: throw UsageError("\(flag): the guide has no step or action \"\(text)\". --dry-run shows what it has.")
    case 1: return found[0]
    default:
      throw UsageError(
        "\(flag): several steps have the number \(text); say which: \(found.joined(separator: " "))")
    }
  }

  private static func chosen(from: String, only: Set<String>, in runbook: Runbook) -> [Chosen] {
    let first = runbook.steps.first { $0.id == from || $0.actions.contains { $0.id == from } }
    let task = first?.task ?? ""
    var isReached = from.isEmpty
    return runbook.steps.enumerated().compactMap { index, step in
      if !only.isEmpty {
        let whole = only.contains(step.id)
        let actions = step.actions.indices.filter { whole || only.contains(step.actions[$0].id) }
        return whole || !actions.isEmpty ? Chosen(step: index, actions: actions) : nil
      }
      isReached = isReached || step.id == from
      guard (step.task ?? "") == task else { return nil }
      var actions: [Int] = []
      for (place, action) in step.actions.enumerated() {
        isReached = isReached || action.id == from
        if isReached { actions.append(place) }
      }
      return isReached ? Chosen(step: index, actions: actions) : nil
    }
  }
}

extension Axis {
  /// The ids of its variants, for a sentence.
  var variantList: String { variants.map(\.id).joined(separator: ", ") }
}

extension Selection {
  /// Of nothing: for a session that only says what is wrong with its options.
  init() {
    values = [:]
    included = []
    from = ""
    only = []
    steps = []
  }

  /// The actions that are meant, whatever the variants.
  func actions(of runbook: Runbook) -> [Action] {
    steps.flatMap { chosen in chosen.actions.map { runbook.steps[chosen.step].actions[$0] } }
  }
}
