/// Who performs what a session asks of the host.
package protocol World {
  /// Does the work and waits for its end; `watch` sees what a command prints as it comes, and is called now and then while
  /// nothing comes.
  mutating func perform(_ work: Work, watch: (Watch) -> Void) -> Outcome

  /// Makes a record durable in the journal.
  ///
  /// - Throws: a sentence; nothing may be done after that.
  mutating func append(_ event: Record.Event) throws(JournalFailure)
}

/// What is seen of work while it lasts.
package enum Watch: Sendable {
  /// What both outputs give, in the order it came, cut anywhere.
  case output(ArraySlice<UInt8>)
  /// It lasts, without output; called at least once a second.
  case quiet
  /// The terminal is the command's own from here on, or the run's again.
  case terminal(isCommands: Bool)
}

package struct JournalFailure: Error, Hashable {
  package var message: String

  package init(_ message: String) { self.message = message }
}

/// Who talks to the person.
package protocol Face {
  mutating func show(_ message: Message)
  /// Waits for the answer.
  mutating func ask(_ question: Question) -> Answer
  mutating func watch(_ watch: Watch)
}
