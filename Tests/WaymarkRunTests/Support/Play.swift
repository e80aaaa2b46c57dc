import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// A session played to its end, with a made-up host and a person whose answers are prepared.
///
/// An answer is a key or a text; `^C` and `^D` are what they are; where they run out, nobody is there.
struct Play {
  var runbook: Runbook
  var options = RunOptions()
  var history = History()
  var host = Host(isRoot: true, hasRoot: false, hasBin: false, bootID: "boot-1", state: "/state", hasTerminal: true)
  var world = MadeUpHost()
  var answers: [String] = []
  /// Answers instead of them.
  var person: ((Question) -> Answer)?

  private(set) var shown: [Message] = []
  private(set) var records: [Record.Event] = []
  private(set) var questions: [Question] = []
  private(set) var works: [Work] = []
  private(set) var ending = Ending(status: -1)

  init(_ runbook: Runbook) { self.runbook = runbook }

  /// Plays with these answers, and looks after what holds for every run.
  mutating func run(_ answers: String...) {
    run(answers: answers)
  }

  mutating func run(answers: [String]) {
    self.answers = answers
    (shown, records, questions, works) = ([], [], [], [])
    var session = Session(runbook: runbook, options: options, history: history, host: host)
    var event = Event.begin
    for _ in 0..<5000 {
      let before = session
      let effects = session.respond(to: event)
      var twin = before
      #expect(twin.respond(to: event) == effects, "the same event gives the same effects")
      #expect(effects.dropLast().allSatisfy { !$0.isLast } && effects.last?.isLast == true, "\(event): \(effects)")
      for effect in effects {
        switch effect {
        case .show(let message): shown.append(message)
        case .record(let record): records.append(record)
        case .ask(let question):
          questions.append(question)
          event = .answer(answer(to: question))
        case .perform(let work):
          works.append(work)
          event = .outcome(world.perform(work))
        case .end(let ending):
          self.ending = ending
          #expect(session.respond(to: event) == [.end(ending)], "the end is final")
          return
        }
      }
    }
    Issue.record("The session does not come to an end.")
  }

  private mutating func answer(to question: Question) -> Answer {
    if let person { return person(question) }
    guard !answers.isEmpty else { return .nobody }
    let text = answers.removeFirst()
    switch (text, question.kind) {
    case ("^C", _): return .interrupted
    case ("^D", _): return .ended
    case (_, .choice): return text.first.map { .choice($0) } ?? .text("")
    case (_, .line), (_, .editor): return .text(text)
    }
  }

  /// The sentences that were said, a line each.
  var said: String {
    shown.compactMap { message in
      switch message {
      case .remark(let text), .heading(let text), .text(let text): text
      case .output(let of, let lines): "\(of) printed: \(lines.joined(separator: " | "))"
      case .note(let kind, let text): "\(kind): \(text)"
      case .step(let number, let of, let title): "Step \(number) of \(of): \(title)"
      case .action(let title, _): title
      case .diff(let lines): lines.joined(separator: "\n")
      case .items(let items): items.map(\.text).joined(separator: "\n")
      case .plan: nil
      }
    }.joined(separator: "\n")
  }

  /// The scripts that were run.
  var scripts: [String] {
    works.compactMap { work in
      guard case .run(let request) = work else { return nil }
      return request.script
    }
  }
}

extension Effect {
  var isLast: Bool {
    switch self {
    case .ask, .perform, .end: true
    case .show, .record: false
    }
  }
}
