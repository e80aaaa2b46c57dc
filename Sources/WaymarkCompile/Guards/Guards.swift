import WaymarkRunbook

/// When something applies: all conditions together.
struct Guards: Sendable {
  var conditions: [Condition] = []
  var optional = false
  var task: String?

  mutating func add(_ more: Guards) {
    for condition in more.conditions { add(condition) }
    optional = optional || more.optional
    task = task ?? more.task
  }

  /// A variant of an axis that is guarded already is told more narrowly by the inner scope.
  mutating func add(_ condition: Condition) {
    if case .variant(let axis, _) = condition,
      let at = conditions.firstIndex(where: { if case .variant(axis, _) = $0 { true } else { false } })
    {
      conditions[at] = condition
    } else if !conditions.contains(condition) {
      conditions.append(condition)
    }
  }
}

extension Guards {
  /// The conditions that are choices.
  var variants: [Condition] { conditions.filter { if case .variant = $0 { true } else { false } } }
}

extension Label.Choice {
  var guardCondition: Condition { .variant(axis: axis, variants: variants) }
}
