/// What the journal tells of earlier starts.
package struct History: Hashable, Sendable {
  /// What the last record of an action says.
  package enum State: Hashable, Sendable {
    case started, failed, skipped, done
    /// `boot` is the boot id from before.
    case rebooting(boot: String)
  }

  /// The number of the last record; 0 for an empty journal.
  package var sequence = 0
  /// The highest run number so far.
  package var lastRun = 0
  /// The unfinished run of the same selection, where there is one.
  package var unfinished: Unfinished?
  /// SHA-256 of what earlier runs left, by file.
  package var left: [String: String] = [:]

  package struct Unfinished: Hashable, Sendable {
    package var run: Int
    /// SHA-256 of the guide it was begun with.
    package var guide: String
    package var actions: [String: State] = [:]
    package var values: [String: String] = [:]
    /// Under which name the output of an action was kept: `output/7`, with the sequence of its last start.
    package var outputs: [String: String] = [:]

    package init(run: Int, guide: String) {
      self.run = run
      self.guide = guide
    }
  }

  package init() {}
}
