import WaymarkRunbook

/// A run as a pure state machine: events in, effects out.
///
/// What it does with `--yes` is what the bash script of the runbook does with it. `State` says what the next event answers;
/// `Flow/` holds what follows from it, a file for each part of a run: opening, walk, consent, values, and each kind of action.
package struct Session: Sendable {
  let runbook: Runbook
  let options: RunOptions
  let host: Host
  let history: History
  let selection: Selection
  let index: RunbookIndex
  private let usageError: UsageError?

  var state = State.fresh
  /// The question that waits for its answer.
  var asked: Asked?
  /// Where the person was when they wanted to go elsewhere.
  var held: Held?
  var effects: [Effect] = []

  /// Variants and values as they are known.
  var values: [String: String]
  /// What the journal holds of them.
  var kept: [String: String] = [:]
  /// The number of the journal's last record.
  var sequence: Int
  /// What came of each action in this run.
  var outcomes: [String: History.State] = [:]
  /// Steps and actions that are done or under way, for those that exclude them or count on them.
  var taken: Set<String> = []
  /// Edits that changed something since this start.
  var changed: Set<String> = []
  /// SHA-256 of what runs of this guide left, by file.
  var left: [String: String]
  /// Under which name the output of an action was kept.
  var outputs: [String: String] = [:]
  var walk = Walk()
  var visit: Visit?
  /// The action is settled; the next one is due.
  var isLeaving = false

  package init(runbook: Runbook, options: RunOptions, history: History, host: Host) {
    self.runbook = runbook
    self.options = options
    self.history = history
    self.host = host
    index = RunbookIndex(runbook)
    do throws(UsageError) {
      selection = try Selection(options, in: runbook)
      usageError = nil
    } catch {
      selection = Selection()
      usageError = error
    }
    values = selection.values
    sequence = history.sequence
    left = history.left
  }

  /// What is wanted next; what comes after the end is its end again.
  package mutating func respond(to event: Event) -> [Effect] {
    defer { effects = [] }
    switch (state, event) {
    case (.ended(let ending), _): end(ending)
    case (.fresh, .begin):
      if let usageError { end(usageError.ending) } else { begin() }
    case (_, .answer(let answer)): take(answer)
    case (_, .outcome(let outcome)): take(outcome)
    case (_, .begin): surprised()
    }
    // A loop, so that a long guide needs no deep stack.
    while isLeaving {
      isLeaving = false
      goOn()
    }
    return effects
  }
}

// What the flows say.
extension Session {
  mutating func show(_ message: Message) { effects.append(.show(message)) }
  mutating func remark(_ sentence: String) { show(.remark(sentence)) }

  mutating func record(_ event: Record.Event) {
    sequence += 1
    switch event {
    case .started(let action): outcomes[action] = .started
    case .done(let action, _): outcomes[action] = .done
    case .failed(let action, _): outcomes[action] = .failed
    case .skipped(let action, _): outcomes[action] = .skipped
    case .reboot(let action): outcomes[action] = .rebooting(boot: host.bootID)
    case .set(let name, let value): kept[name] = value
    case .begin, .kept, .finished: break
    }
    effects.append(.record(event))
  }

  /// The turn ends here: the next event is what comes of the work.
  mutating func perform(_ work: Work, _ next: State) {
    state = next
    asked = nil
    effects.append(.perform(work))
  }

  mutating func end(_ ending: Ending) {
    state = .ended(ending)
    effects.append(.end(ending))
  }

  mutating func stop(_ status: Int32, _ lines: String?...) {
    end(Ending(status: status, lines: lines.compactMap { $0 }))
  }

  /// An event that does not answer what was wanted.
  mutating func surprised() {
    stop(1, "The run was told something that it had not asked for; stopped here.", Advice.again)
  }
}

/// Sentences that stand in several places.
enum Advice {
  static let again = "Start it again to go on here."
  static let person = "Answer in a terminal, or let --yes take what is plain."
}
