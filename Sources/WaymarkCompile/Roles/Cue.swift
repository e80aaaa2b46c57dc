/// One reason to read a block in one way or another.
///
/// A cue is a small named function over a block and its surroundings; what it is worth for each role stands in
/// `HandWeights` and `FittedWeights`.
struct Cue: Sendable {
  /// In kebab case: `editor-before`.
  let name: String
  /// How strongly it speaks, 0 for not at all and 1 for fully.
  let strength: @Sendable (BlockContext, RoleContext) -> Double
  /// Where it holds when one of the phrases stands in the sentences before the block, and for no other reason.
  private(set) var phrases: Phrases?

  init(_ name: String, _ strength: @escaping @Sendable (BlockContext, RoleContext) -> Double) {
    self.name = name
    self.strength = strength
  }

  /// A cue that only looks at the block.
  init(_ name: String, _ strength: @escaping @Sendable (BlockContext) -> Double) {
    self.init(name) { block, _ in strength(block) }
  }

  /// A cue that holds or does not.
  init(_ name: String, when holds: @escaping @Sendable (BlockContext) -> Bool) {
    self.init(name) { block, _ in holds(block) ? 1 : 0 }
  }

  /// A cue that holds where the nearest sentences before the block say one of some phrases.
  ///
  /// `RolePass` looks for the phrases of all such cues together.
  init(_ name: String, says phrases: Phrases) {
    self.init(name) { block, _ in Self.said(block) { phrases.found(in: block.nearest[$0].folded) } }
    self.phrases = phrases
  }

  /// Fully where the nearest sentence says it, half for the one before, a quarter for the third.
  static func said(_ block: BlockContext, _ holds: (Int) -> Bool) -> Double {
    var worth = 1.0
    for (place, sentence) in block.nearest.enumerated() {
      if holds(place) { return worth }
      worth *= sentence.introduces ? 0.4 : 0.5
    }
    return 0
  }

  static let all: [Cue] = bodyCues + tagCues + proseCues + neighbourCues
}

/// What was decided before a block is read.
struct RoleContext: Sendable {
  /// How the block before in the same section was read.
  let previous: BlockReading?
  let previousContext: BlockContext?
  /// The block behind it in the same section.
  let next: BlockContext?
  /// The titles around the block, from the outside in.
  let headings: [FoldedText]
}
