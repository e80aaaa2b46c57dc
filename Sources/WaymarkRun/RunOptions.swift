/// What a person asks of a run.
package struct RunOptions: Hashable, Sendable {
  /// Ask nothing: take what is plain, confirm what is done by hand.
  package var yes = false
  /// Show what would be done; run and write nothing.
  package var dryRun = false
  /// The step or action to begin with: an id, or a step's number.
  package var from: String?
  /// Only these steps or actions.
  package var only: [String] = []
  /// Optional, risky or unsure actions, told conditions and told additions that are taken without asking.
  package var include: [String] = []
  /// Variants by axis and values by parameter, in the order given; a later one wins.
  package var settings: [Setting] = []

  package struct Setting: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init() {}
}
