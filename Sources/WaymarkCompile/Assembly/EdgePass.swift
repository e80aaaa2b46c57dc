import WaymarkKnowledge
import WaymarkRunbook
import WaymarkShell

/// Relations between actions: what an edit requires before it counts, and where a failure sends the reader.
struct EdgePass {
  let survey: Survey
  let steps: [Step]
  let actionOfBlock: [Int: String]

  func edges(_ failures: [ExpectationPass.Failure]) -> [Edge] {
    (required() + onFailure(failures)).unique()
  }

  /// From each edit to the first command after it that makes its change count.
  private func required() -> [Edge] {
    let flat = steps.flatMap { step in step.actions.map { (step: step, action: $0) } }
    let calls = callsOfActions()
    func places(_ isDone: (CommandFacts.Call) -> Bool) -> [Int] {
      flat.indices.filter { calls[flat[$0].action.id]?.contains(where: isDone) == true }
    }
    // Which files each row covers, and the places of the commands that it asks for.
    let rows: [(covers: (String) -> Bool, places: [Int])] =
      ApplyCommand.all.map { row in (row.covers, places { row.programs.contains($0.name) }) }
      + ReloadCommand.all.map { row in
        (row.covers, places { row.isDone(by: $0.name, $0.arguments.compactMap { $0 }) })
      }
    var edges: [Edge] = []
    for (index, item) in flat.enumerated() {
      guard case .edit(let edit) = item.action.kind else { continue }
      let path = edit.path.filled { _ in "" }
      for row in rows where row.covers(path) {
        let apply = row.places.first { place in
          place > index && flat[place].step.task == item.step.task
            && Self.areCompatible(item.action.when, flat[place].action.when)
        }
        if let apply { edges.append(Edge(from: item.action.id, to: flat[apply].action.id, kind: .requires)) }
      }
    }
    return edges
  }

  private func callsOfActions() -> [String: [CommandFacts.Call]] {
    var result: [String: [CommandFacts.Call]] = [:]
    for (block, action) in actionOfBlock { result[action, default: []] += survey.blocks[block].body.shell.facts.calls }
    return result
  }

  /// No axis on which the two exclude each other.
  static func areCompatible(_ a: [Condition], _ b: [Condition]) -> Bool {
    !a.contains { one in
      guard case .variant(let axis, let variants) = one else { return false }
      return b.contains {
        guard case .variant(axis, let others) = $0 else { return false }
        return Set(others).isDisjoint(with: variants)
      }
    }
  }

  /// "Retrace your steps" goes to the step named, or to the one before.
  private func onFailure(_ failures: [ExpectationPass.Failure]) -> [Edge] {
    var stepOfAction: [String: Int] = [:]
    for (index, step) in steps.enumerated() {
      for action in step.actions { stepOfAction[action.id] = index }
    }
    return failures.compactMap { failure in
      guard let action = actionOfBlock[failure.block], let at = stepOfAction[action] else { return nil }
      let named = number(in: failure.sentence).flatMap { number in steps.first { $0.number == number } }
      let before = steps[..<at].last { $0.task == nil && !$0.actions.isEmpty && $0.level == 1 }
      return (named ?? before).map { Edge(from: action, to: $0.id, kind: .onFailure) }
    }
  }

  private func number(in sentence: Sentence) -> String? {
    let words = sentence.folded.words
    guard let step = words.firstIndex(of: "step"), step + 1 < words.count else { return nil }
    return words[step + 1].first?.isNumber == true ? String(words[step + 1]) : nil
  }
}
