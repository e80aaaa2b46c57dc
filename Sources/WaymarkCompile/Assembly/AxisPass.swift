import WaymarkRunbook

/// Collects the axes that guard actions, with what is known of their variants.
enum AxisPass {
  /// Makes an action that is for a whole system one for each range of its versions, too: a host is of one variant only.
  static func axes(of steps: inout [Step]) -> [Axis] {
    var order: [String] = []
    var variants: [String: [String]] = [:]
    var seen: Set<[String]> = []
    for action in steps.lazy.flatMap(\.actions) {
      for case .variant(let axis, let values) in action.when {
        if variants[axis] == nil { order.append(axis) }
        for value in values where seen.insert([axis, value]).inserted { variants[axis, default: []].append(value) }
      }
    }
    let ranged = variants.mapValues { names in names.map { RangedVariant($0) }.filter { $0.range != nil } }
      .filter { !$0.value.isEmpty }
    if !ranged.isEmpty {
      for step in steps.indices {
        for action in steps[step].actions.indices {
          steps[step].actions[action].when = steps[step].actions[action].when.map { widened($0, ranged) }
        }
      }
    }
    return order.map { axis($0, variants[$0] ?? [], ranged[$0] ?? []) }
  }

  private static func widened(_ condition: Condition, _ ranged: [String: [RangedVariant]]) -> Condition {
    guard case .variant(let axis, let values) = condition, let known = ranged[axis] else { return condition }
    let narrower = known.filter { variant in values.contains { variant.implies(RangedVariant($0)) } }.map(\.name)
    return .variant(axis: axis, variants: (values + narrower).unique())
  }

  private static func axis(_ id: String, _ names: [String], _ ranged: [RangedVariant]) -> Axis {
    let rows = names.map { VariantTerms.row(axis: id, variant: $0) }
    var all = zip(names, rows).map { name, row in
      Axis.Variant(id: name, title: title(name, row?.title), probe: probe(name, row?.probe, among: ranged))
    }
    // Nobody must take the only one that the guide names.
    if all.count == 1, let only = all.first {
      all.append(Axis.Variant(id: "other", title: "None of these", probe: only.probe.map { "! { \($0); }" }))
    }
    return Axis(id: id, title: rows.compactMap { $0?.question }.first ?? "Way to go", variants: all)
  }

  private static func title(_ name: String, _ known: String?) -> String {
    guard let range = RangedVariant(name).range, let known else { return known ?? name }
    return "\(known) \(range.version) and \(range.isUpward ? "newer" : "older")"
  }

  /// Of two variants that both fit a host the narrower one is the host's.
  private static func probe(_ name: String, _ base: String?, among ranged: [RangedVariant]) -> String? {
    let variant = RangedVariant(name)
    guard let own = variant.probe(base) else { return nil }
    let narrower = ranged.filter { $0.implies(variant) }.compactMap { $0.probe(base) }
    return narrower.isEmpty ? own : own + narrower.map { " && ! { \($0); }" }.joined()
  }
}
