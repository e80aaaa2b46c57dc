/// What the session wants done next.
///
/// `Session.respond(to:)` gives several, to be done in their order. The last one, and only the last one, is `ask`, `perform`
/// or `end`: its answer is the next event.
package enum Effect: Hashable, Sendable {
  case show(Message)
  /// To be durable in the journal before anything after it is done.
  case record(Record.Event)
  case ask(Question)
  case perform(Work)
  case end(Ending)
}

/// What happened.
package enum Event: Hashable, Sendable {
  case begin
  /// To the last `ask`.
  case answer(Answer)
  /// To the last `perform`.
  case outcome(Outcome)
}

/// How a run stops.
package struct Ending: Hashable, Sendable {
  /// 0 done, 1 failed, 2 usage, 75 undecided, 77 not root, 78 refused, 100 reboot pending, 130 interrupted.
  package var status: Int32
  /// Why, and what to do; the first line is the reason.
  package var lines: [String]

  package init(status: Int32, lines: [String] = []) {
    self.status = status
    self.lines = lines
  }
}
