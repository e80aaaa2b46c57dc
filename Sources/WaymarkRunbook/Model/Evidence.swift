/// Why the compiler decided something.
package struct Evidence: Hashable, Sendable {
  /// The cue's name: `editor-command`.
  package var cue: String
  /// 1-based line of the guide.
  package var line: Int
  /// Positive speaks for the decision.
  package var weight: Double

  package init(cue: String, line: Int, weight: Double) {
    self.cue = cue
    self.line = line
    self.weight = weight
  }
}
