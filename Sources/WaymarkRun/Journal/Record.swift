/// One line of the journal, which scripts and runs share.
///
/// `{"seq":1,"run":1,"time":"2026-01-31T09:00:00Z","boot":"…","event":"begin",…}`, values always strings but `seq` and `run`.
package struct Record: Hashable, Sendable {
  package enum Event: Hashable, Sendable {
    /// `guide` is the SHA-256 of its bytes; `selection` is what `--from` and `--only` say.
    case begin(guide: String, selection: String)
    case set(name: String, value: String)
    case started(action: String)
    /// `file` is relative to the state folder: `kept/7`.
    case kept(action: String, path: String, file: String)
    case done(action: String, Done)
    case failed(action: String, status: Int32)
    case skipped(action: String, reason: String)
    case reboot(action: String)
    case finished
  }

  /// What more is said of an action that was done.
  package enum Done: Hashable, Sendable {
    case plain
    /// An edit that had nothing to change.
    case unchanged
    /// `after` is the SHA-256 of the file.
    case changed(path: String, after: String)
    /// Not as the guide says, but good enough for the person.
    case mismatch(String)
  }

  /// Counts from 1 over the whole journal.
  package var sequence: Int
  package var run: Int
  /// UTC, RFC 3339.
  package var time: String
  package var boot: String
  package var event: Event

  package init(sequence: Int, run: Int, time: String, boot: String, event: Event) {
    self.sequence = sequence
    self.run = run
    self.time = time
    self.boot = boot
    self.event = event
  }
}
