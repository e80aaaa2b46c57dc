import WaymarkRunbook

/// A run as a pure state machine: events in, effects out.
package struct Session: Sendable {
  package init(runbook: Runbook, options: RunOptions, history: History, host: Host) {
    self.runbook = runbook
    self.options = options
    self.history = history
    self.host = host
  }

  private let runbook: Runbook
  private let options: RunOptions
  private let history: History
  private let host: Host

  package mutating func respond(to event: Event) -> [Effect] { [.end(Ending(status: 1))] }
}
