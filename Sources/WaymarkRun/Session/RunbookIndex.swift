import WaymarkRunbook

/// A runbook's things by their ids.
struct RunbookIndex: Sendable {
  let parameters: [String: Parameter]
  /// Titles of the steps by id.
  let stepTitles: [String: String]
  /// The places of the choice edges by each of their ends.
  let choices: [String: [Int]]
  /// The place of the last edge that says where a step or action that failed leads.
  let onFailure: [String: Int]
  let requirements: [Edge]

  init(_ runbook: Runbook) {
    parameters = Dictionary(runbook.parameters.map { ($0.id, $0) }) { first, _ in first }
    stepTitles = Dictionary(runbook.steps.map { ($0.id, $0.title) }) { first, _ in first }
    var choices: [String: [Int]] = [:]
    var onFailure: [String: Int] = [:]
    for (place, edge) in runbook.edges.enumerated() {
      switch edge.kind {
      case .choice:
        choices[edge.from, default: []].append(place)
        choices[edge.to, default: []].append(place)
      case .onFailure: onFailure[edge.from] = place
      case .requires, .sequence: break
      }
    }
    self.choices = choices
    self.onFailure = onFailure
    requirements = runbook.edges.filter { $0.kind == .requires }
  }

  /// A parameter; one that nobody declared is plain text.
  func parameter(_ id: String) -> Parameter {
    parameters[id] ?? Parameter(id: id, spelling: "{\(id)}", prompt: "")
  }
}
