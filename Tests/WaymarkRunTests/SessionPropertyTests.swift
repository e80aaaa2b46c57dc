import RunbookSamples
import TestSupport
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// Random runbooks, hosts and persons: a session keeps its word in all of them.
@Suite struct SessionPropertyTests {
  /// Answers at random for a while, then wants to get out.
  final class Person {
    var random: SeededGenerator
    var patience: Int
    let names: [String]

    init(seed: UInt64, patience: Int, names: [String]) {
      random = SeededGenerator(seed: seed)
      self.patience = patience
      self.names = names
    }

    func answer(_ question: Question) -> Answer {
      patience -= 1
      if patience < 0 { return .ended }
      if Int.random(in: 0..<60, using: &random) == 0 {
        return [.nobody, .interrupted, .choice("?"), .text("?")].randomElement(using: &random) ?? .nobody
      }
      switch question.kind {
      case .choice(let choices, _): return choices.randomElement(using: &random).map { .choice($0.key) } ?? .nobody
      case .line: return .text((names + ["", "7", "x", "y"]).randomElement(using: &random) ?? "")
      case .editor(let text, _): return .text([text, "ok", ""].randomElement(using: &random) ?? "")
      }
    }
  }

  /// A play whose every part follows from the seed.
  private func play(seed: UInt64, patience: Int) -> Play {
    var make = SoundRunbooks(seed: seed)
    let runbook = make.runbook()
    var play = Play(runbook)
    play.options.yes = make.chance(4)
    play.options.dryRun = make.chance(6)
    play.host.isRoot = !make.chance(4)
    play.host.hasRoot = make.chance(4)
    play.world.probed = make.one(of: [[], ["x"], ["x", "y"]])
    play.world.holds = make.one(of: [true, true, true, nil, false])
    play.world.waiting = make.one(of: [.done, .interrupted])
    play.world.rebooting = make.one(of: [.done, .failed("no")])
    play.world.keeping = make.one(of: [.done, .done, .failed("no")])
    play.world.replacing = make.one(of: [nil, nil, .failed("no")])
    for path in SoundRunbooks.paths where make.chance(2) {
      play.world.files[path] = make.one(of: ["mine\n", "new\n", " "])
    }
    for script in SoundRunbooks.scripts {
      let status = make.one(of: [Int32](arrayLiteral: 0, 0, 1, 3))
      play.world.results[script] = [
        .ended(status, make.one(of: ["", "on", "off"])), .ended(0, "on", interrupts: make.one(of: [0, 0, 1, 2])),
      ]
    }
    if make.chance(3) {
      var run = History.Unfinished(run: 1, guide: runbook.source.sha256)
      for action in runbook.steps.flatMap(\.actions) where make.chance(2) {
        let before: [History.State] =
          if case .reboot = action.kind { [.rebooting(boot: "boot-0"), .rebooting(boot: "boot-1")] } else {
            [.done, .failed, .started]
          }
        run.actions[action.id] = make.one(of: before + [.done, .skipped])
      }
      play.history.unfinished = run
    }
    let person = Person(
      seed: seed, patience: patience, names: runbook.steps.map(\.id) + runbook.steps.flatMap(\.actions).map(\.id))
    play.person = person.answer
    play.run(answers: [])
    return play
  }

  @Test(arguments: (0..<8).map { $0 * 100 })
  func aSessionComesToItsEnd(first: Int) {
    for seed in first..<first + 100 {
      let play = play(seed: UInt64(seed), patience: seed % 3 == 0 ? 2000 : 40)
      #expect([0, 1, 2, 75, 77, 78, 100, 130].contains(play.ending.status), "\(seed): \(play.ending)")
      #expect(play.ending.lines.first?.hasPrefix("The run was told") != true, "\(seed)")
      #expect(
        (play.ending.status == 0) == (play.records.last == .finished || play.options.dryRun && play.ending.lines == []),
        "\(seed)")
      if play.options.dryRun { #expect(play.records.isEmpty, "\(seed)") }
      if play.options.yes { #expect(play.questions.isEmpty, "\(seed)") }
      #expect(!"\(play.records)".contains("\"hidden\""), "\(seed): a secret is written down")
      checkOrder(of: play, seed)
    }
  }

  /// What must be written down before what.
  private func checkOrder(of play: Play, _ seed: Int) {
    let kinds = Dictionary(uniqueKeysWithValues: play.runbook.steps.flatMap(\.actions).map { ($0.id, $0.kind) })
    var started: Set<String> = []
    var wasCutShort = Set((play.history.unfinished?.actions ?? [:]).filter { $0.value == .started }.keys)
    var mismatched: Set<String> = []
    for (place, record) in play.records.enumerated() {
      switch record {
      case .begin: #expect(place == 0 && play.history.unfinished == nil, "\(seed)")
      case .started(let action): started.insert(action)
      case .kept(let action, _, let file):
        #expect(started.contains(action), "\(seed)")
        #expect(file == "kept/\(place + 1)", "\(seed): the number of its record")
      case .failed(let action, _): mismatched.insert(action)
      case .done(let action, .mismatch): #expect(mismatched.contains(action), "\(seed)")
      case .done(let action, .changed): #expect(started.contains(action), "\(seed)")
      case .done(let action, .plain):
        switch kinds[action] {
        case .wait, .reboot: break
        default: #expect(started.contains(action) || wasCutShort.remove(action) != nil, "\(seed): \(action)")
        }
      case .done(_, .unchanged), .skipped, .reboot, .set: break
      case .finished: #expect(place == play.records.count - 1, "\(seed)")
      }
    }
  }

  @Test(arguments: (0..<4).map { $0 * 100 })
  func anEventThatFitsNothingEndsTheRun(first: Int) {
    for seed in first..<first + 100 {
      var random = SeededGenerator(seed: UInt64(seed))
      var make = SoundRunbooks(seed: UInt64(seed))
      let events: [Event] = [
        .begin, .answer(.choice("r")), .answer(.text("x")), .answer(.choice("y")), .answer(.choice("s")),
        .outcome(.done),
        .outcome(.probed([])), .outcome(.checked(holds: true)), .outcome(.writable(exceptFor: nil)),
        .outcome(.unchanged(file: "/x")), .outcome(.refused("no")), .outcome(.replaced(sha256: "")),
        .outcome(.ran(.ended(0))), .outcome(.output([])), .outcome(.failed("no")), .outcome(.interrupted),
      ]
      var session = Session(
        runbook: make.runbook(), options: RunOptions(), history: History(),
        host: Host(isRoot: true, hasRoot: false, hasBin: false, bootID: "b", state: "/s"))
      var effects = session.respond(to: .begin)
      for _ in 0..<200 {
        #expect(effects.dropLast().allSatisfy { !$0.isLast } && effects.last?.isLast == true, "\(seed): \(effects)")
        effects = session.respond(to: events.randomElement(using: &random) ?? .begin)
      }
    }
  }

  @Test func aLongGuideNeedsNoDeepStack() {
    let steps = (0..<2000).map { step in
      Sample.step(
        "s\(step)", (0..<10).map { Sample.manual("m\(step).\($0)") } + [Sample.command("o\(step)", optional: true)])
    }
    let runbook = Sample.runbook(steps: steps)
    for isDry in [false, true] {
      var options = RunOptions()
      options.yes = true
      options.dryRun = isDry
      var session = Session(
        runbook: runbook, options: options, history: History(),
        host: Host(isRoot: true, hasRoot: false, hasBin: false, bootID: "b", state: "/s"))
      let effects = session.respond(to: .begin)
      #expect(effects.last == .end(Ending(status: 0)) && effects.count > 40_000)
    }
  }
}
