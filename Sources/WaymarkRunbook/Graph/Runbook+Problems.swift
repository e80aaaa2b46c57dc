extension Runbook {
  /// Something in a runbook that makes no sense: what was found and what to do.
  package struct Problem: Hashable, Sendable, CustomStringConvertible {
    package let message: String
    /// 1-based line of the guide; nil where no line is to blame.
    package let line: Int?

    package var description: String { (line.map { "line \($0) of the guide: " } ?? "") + message }
  }

  /// What makes no sense; a runbook is run, or made into something, only where this is empty.
  package var problems: [Problem] {
    var checker = ProblemChecker(self)
    checker.check()
    return checker.problems
  }
}

/// Looks for names that stand twice or stand for nothing.
private struct ProblemChecker {
  let runbook: Runbook
  var problems: [Runbook.Problem] = []
  private let parameters: Set<String>
  private let axes: [String: Set<String>]
  private let actions: Set<String>
  private let steps: Set<String>

  init(_ runbook: Runbook) {
    self.runbook = runbook
    parameters = Set(runbook.parameters.map(\.id))
    axes = Dictionary(runbook.axes.map { ($0.id, Set($0.variants.map(\.id))) }) { first, _ in first }
    actions = Set(runbook.steps.flatMap(\.actions).map(\.id))
    steps = Set(runbook.steps.map(\.id))
  }

  mutating func check() {
    checkNames(of: "parameter", runbook.parameters.map { ($0.id, $0.locations.first?.line) })
    for parameter in runbook.parameters { check(parameter) }
    checkNames(of: "axis", runbook.axes.map { ($0.id, nil) })
    for axis in runbook.axes {
      checkNames(of: "variant of the axis \(axis.id)", axis.variants.map { ($0.id, nil) })
      if axis.variants.isEmpty { report("The axis \(axis.id) has no variants: give it some, or take it out.") }
    }
    // Steps, actions and options are called by name on the command line: one space of names.
    checkNames(of: "step, action or option", runbook.steps.flatMap(names))
    for step in runbook.steps {
      for action in step.actions { check(action) }
    }
    for edge in runbook.edges { check(edge) }
    if runbook.isCyclic { report("The sequence edges lead in a circle: take one of them out.") }
  }

  private func names(of step: Step) -> [(String, Int?)] {
    [(step.id, step.line)]
      + step.actions.flatMap { action -> [(String, Int?)] in
        guard case .edit(let edit) = action.kind else { return [(action.id, action.lines.lowerBound)] }
        return [(action.id, action.lines.lowerBound)] + edit.options.map { ($0.id, $0.line) }
      }
  }

  private mutating func checkNames(of what: String, _ names: [(id: String, line: Int?)]) {
    var seen: Set<String> = []
    for (id, line) in names {
      if id.isEmpty { report("A \(what) has no id: give it one.", line) }
      if !seen.insert(id).inserted { report("The id \(id) of a \(what) stands twice: rename one.", line) }
    }
  }

  private mutating func check(_ parameter: Parameter) {
    let line = parameter.locations.first?.line
    if !Self.isShellName(parameter.id) {
      report("The parameter “\(parameter.id)” is no shell name: use letters, digits and _, a letter first.", line)
    }
    if parameter.kind == .choice, parameter.choices.isEmpty {
      report("The parameter \(parameter.id) has nothing to choose from: list its choices.", line)
    }
    if let from = parameter.from, !actions.contains(from) {
      report("The parameter \(parameter.id) comes from “\(from)”, and there is no such action.", line)
    }
  }

  private mutating func check(_ action: Action) {
    let line = action.lines.lowerBound
    for parameter in action.parameters where !parameters.contains(parameter) {
      report("\(action.id) uses the parameter “\(parameter)”, and there is none: declare it.", line)
    }
    for case .variant(let axis, let variants) in action.when {
      guard let known = axes[axis] else {
        report("\(action.id) depends on the axis “\(axis)”, and there is none: declare it.", line)
        continue
      }
      if variants.isEmpty { report("\(action.id) depends on no variant of the axis \(axis): name one.", line) }
      for variant in variants where !known.contains(variant) {
        report("\(action.id) depends on “\(variant)”, and the axis \(axis) has no such variant.", line)
      }
    }
    if case .check(let check) = action.kind, let command = check.of, !actions.contains(command) {
      report("\(action.id) looks at the output of “\(command)”, and there is no such action.", line)
    }
  }

  private mutating func check(_ edge: Edge) {
    for end in [edge.from, edge.to] where !actions.contains(end) && !steps.contains(end) {
      report("An edge (\(edge.kind.rawValue)) names “\(end)”, and there is no such step or action.")
    }
    if edge.from == edge.to {
      report("An edge (\(edge.kind.rawValue)) leads from \(edge.from) to itself: take it out.")
    }
  }

  private mutating func report(_ message: String, _ line: Int? = nil) {
    problems.append(Runbook.Problem(message: message, line: line))
  }

  private static func isShellName(_ id: String) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "_") || UInt8(ascii: "a") <= byte | 0x20 && byte | 0x20 <= UInt8(ascii: "z")
    }
    guard let first = id.utf8.first, isLetter(first) else { return false }
    return id.utf8.allSatisfy { isLetter($0) || UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }
  }
}
