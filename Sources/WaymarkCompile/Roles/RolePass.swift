import WaymarkGuide
import WaymarkRunbook

/// Decides what a reader does with each block: the role with the greatest sum of weights over the cues that hold.
package struct RolePass: Sendable {
  private let start: RoleWeights.Row
  /// Beside `Cue.all`.
  private let rows: [RoleWeights.Row]
  /// The place of each cue's phrases in `phrases`, beside `Cue.all`.
  private let places: [Int?]
  /// The phrases of all cues that ask for nothing else.
  private let phrases: PhraseIndex

  init(weights: RoleWeights) {
    start = weights.start
    rows = weights.rows(of: Cue.all)
    var count = 0
    places = Cue.all.map { cue in
      guard cue.phrases != nil, count < PhraseIndex.limit else { return nil }
      count += 1
      return count - 1
    }
    phrases = PhraseIndex(Cue.all.compactMap(\.phrases))
  }

  static let standard = RolePass(weights: .standard)

  /// Below this distance to the second best role a reading is not sure.
  ///
  /// Unit: the logarithm of odds.
  static let margin = 0.7
  /// The same for roles that a run executes: a wrong guess there is the worst ending.
  static let runMargin = 1.2

  /// A cue that holds for a block.
  package struct Held: Sendable {
    package let cue: String
    package let strength: Double
    fileprivate let row: RoleWeights.Row
  }

  /// The readings of all blocks, in order; each with role, evidence, editor and parts.
  func read(_ survey: Survey) -> [BlockReading] { decide(survey).map(\.reading) }

  /// The cues that hold for each block that a reader would count, with its first line; what `make fit` learns from.
  package static func cues(of guide: Guide, weights: RoleWeights) -> [(line: Int, held: [Held])] {
    let survey = Survey(guide)
    return zip(survey.blocks, RolePass(weights: weights).decide(survey)).filter { !$0.0.isHidden }
      .map { ($0.block.lines.lowerBound, $1.held) }
  }

  private func decide(_ survey: Survey) -> [(reading: BlockReading, held: [Held])] {
    var decided: [(reading: BlockReading, held: [Held])] = []
    for block in survey.blocks {
      let context = RoleContext(
        previous: block.previous.map { decided[$0].reading }, previousContext: block.previous.map { survey.blocks[$0] },
        next: survey.next(after: block), headings: survey.headings(of: block.index))
      let held = held(block, context)
      var reading = reading(block, held)
      block.statement.settle(&reading)
      PartPass.divide(block, &reading)
      decided.append((reading, held))
    }
    return decided
  }

  private func held(_ block: BlockContext, _ context: RoleContext) -> [Held] {
    let said = block.nearest.map { phrases.sets(in: $0.folded) }
    let saidAtAll = said.reduce(0, |)
    var held: [Held] = []
    for (index, cue) in Cue.all.enumerated() {
      let strength: Double
      if let place = places[index] {
        let bit = UInt64(1) &<< UInt64(place)
        strength = saidAtAll & bit == 0 ? 0 : Cue.said(block) { said[$0] & bit != 0 }
      } else {
        strength = cue.strength(block, context)
      }
      if strength > 0 { held.append(Held(cue: cue.name, strength: strength, row: rows[index])) }
    }
    return held
  }

  private func reading(_ block: BlockContext, _ held: [Held]) -> BlockReading {
    let sums = held.reduce(start) { $0 + $1.row * $1.strength }
    let ranked = Role.allCases.sorted { (sums[$0.column], -$0.column) > (sums[$1.column], -$1.column) }
    var reading = BlockReading(block: block.index, role: ranked[0])
    let isRun = ranked[0] == .command || ranked[0] == .consoleSession
    reading.sure = sums[ranked[0].column] - sums[ranked[1].column] >= (isRun ? Self.runMargin : Self.margin)
    reading.evidence = held.compactMap { held in
      let weight = held.row[ranked[0].column] * held.strength
      return weight == 0 ? nil : Evidence(cue: held.cue, line: block.block.lines.lowerBound, weight: weight)
    }.sorted { abs($0.weight) > abs($1.weight) }
    return reading
  }
}
