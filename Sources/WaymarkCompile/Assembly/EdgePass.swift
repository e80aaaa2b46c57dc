import WaymarkKnowledge
import WaymarkRunbook
import WaymarkShell

/// Relations between actions: what an edit requires before it counts, and where a failure sends the reader.
struct EdgePass {
  let survey: Survey
  let steps: [Step]
  let actionOfBlock: [Int: String]
  /// What commands call.
  let callsOfAction: [String: [CommandFacts.Call]]

  func edges(_ failures: [ExpectationPass.Failure]) -> [Edge] {
    (required() + onFailure(failures)).unique()
  }

  /// From each edit to the first command after it that makes its change count, and to the reboot that it waits for.
  private func required() -> [Edge] {
    let flat = steps.flatMap { step in step.actions.map { (step: step, action: $0) } }
    guard flat.contains(where: { if case .edit = $0.action.kind { true } else { false } }) else { return [] }
    var places = [[Int]](repeating: [], count: Row.all.count)
    for (index, item) in flat.enumerated() {
      for call in callsOfAction[item.action.id] ?? [] {
        for (row, words) in Row.ofProgram[call.name] ?? [] where places[row].last != index && call.holds(words) {
          places[row].append(index)
        }
      }
    }
    let reboots = flat.indices.filter { if case .reboot = flat[$0].action.kind { true } else { false } }
    var edges: [Edge] = []
    for (index, item) in flat.enumerated() {
      guard case .edit(let edit) = item.action.kind else { continue }
      let path = edit.path.filled { _ in "" }
      func require(_ places: [Int]) {
        let first = places[Self.firstIndex(in: places, above: index)...].first { place in
          flat[place].step.task == item.step.task && Self.areCompatible(item.action.when, flat[place].action.when)
        }
        if let first { edges.append(Edge(from: item.action.id, to: flat[first].action.id, kind: .requires)) }
      }
      for (row, places) in zip(Row.all, places) where row.covers(path) { require(places) }
      if FileReader.all.first(where: { $0.covers(path) })?.moment == .boot { require(reboots) }
    }
    return edges
  }

  /// Files, and the commands that make a change of them count.
  private struct Row {
    let covers: @Sendable (String) -> Bool
    /// Programs with the words that must stand among their arguments.
    let commands: [(program: String, words: [String])]

    static let all: [Row] =
      ApplyCommand.all.map { row in
        Row(covers: { row.covers($0) }, commands: row.programs.map { ($0, []) })
      }
      + ReloadCommand.all.map { row in
        Row(covers: { row.covers($0) }, commands: row.calls)
      }

    /// The commands of each program, with the place of their row.
    static let ofProgram: [String: [(row: Int, words: [String])]] = {
      var result: [String: [(row: Int, words: [String])]] = [:]
      for (index, row) in all.enumerated() {
        for command in row.commands { result[command.program, default: []].append((index, command.words)) }
      }
      return result
    }()
  }

  /// The index of the first of ascending numbers that is greater than another.
  private static func firstIndex(in numbers: [Int], above limit: Int) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return low
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

extension CommandFacts.Call {
  /// Whether these words stand among the arguments; a service may be named with its suffix.
  fileprivate func holds(_ words: [String]) -> Bool {
    words.allSatisfy { arguments.contains($0) || arguments.contains($0 + ".service") }
  }
}
