import WaymarkGuide
import WaymarkRunbook

/// Decides what a reader does with each block: the role with the greatest sum of weights over the cues that hold.
struct RolePass: Sendable {
  let weights: RoleWeights

  init(weights: RoleWeights = .standard) { self.weights = weights }

  /// Below this distance to the second best role a reading is not sure.
  ///
  /// Unit: the logarithm of odds.
  static let margin = 0.7

  /// The readings of all blocks, in order; each with role, evidence, editor and parts.
  func read(_ survey: Survey) -> [BlockReading] {
    var readings: [BlockReading] = []
    for block in survey.blocks {
      let context = RoleContext(
        previous: block.previous.map { readings[$0] }, previousContext: block.previous.map { survey.blocks[$0] },
        headings: survey.headings(of: block.index))
      readings.append(read(block, context))
    }
    return readings
  }

  private func read(_ block: BlockContext, _ context: RoleContext) -> BlockReading {
    var sums = Role.allCases.map { weights.prior.weight($0) }
    var held: [(name: String, strength: Double)] = []
    for cue in Cue.all {
      guard let row = weights.rows[cue.name] else { continue }
      let strength = cue.strength(block, context)
      guard strength > 0 else { continue }
      held.append((cue.name, strength))
      for (index, role) in Role.allCases.enumerated() { sums[index] += row.weight(role) * strength }
    }
    let order = sums.indices.sorted { (sums[$0], -$0) > (sums[$1], -$1) }
    let role = Role.allCases[order[0]]
    var reading = BlockReading(block: block.index, role: role)
    reading.sure = sums[order[0]] - sums[order[1]] >= Self.margin
    reading.evidence = held.compactMap { cue in
      let weight = weights.weight(cue.name, role) * cue.strength
      return weight == 0 ? nil : Evidence(cue: cue.name, line: block.block.lines.lowerBound, weight: weight)
    }.sorted { abs($0.weight) > abs($1.weight) }
    PartPass.divide(block, &reading)
    return reading
  }
}
