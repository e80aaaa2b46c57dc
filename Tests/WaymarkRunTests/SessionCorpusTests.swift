import Foundation
import TestSupport
import Testing
import WaymarkRunbook

import Waymark
@testable import WaymarkRun

/// Real guides: a run of each comes to its end, whoever is there.
@Suite(.enabled(if: Material.hasShared)) struct SessionCorpusTests {
  @Test(
    arguments: Material.sharedFiles("corpus/guides", withExtension: "md")
      + Material.sharedFiles("seed", withExtension: "md"))
  func comesToItsEnd(guide: URL) throws {
    let runbook = CompiledGuide(path: guide.lastPathComponent, bytes: try Material.bytes(guide)).compilation.runbook
    let actions = runbook.steps.flatMap(\.actions)
    var dry = Play(runbook)
    dry.options.dryRun = true
    for axis in runbook.axes { dry.options.settings.append(.init(axis.id, axis.variants.first?.id ?? "")) }
    dry.run()
    #expect([0, 78].contains(dry.ending.status), "\(dry.ending)")
    #expect(dry.records.isEmpty && dry.questions.isEmpty)

    var yes = Play(runbook)
    yes.options = dry.options
    yes.options.dryRun = false
    yes.options.yes = true
    yes.host.hasRoot = true
    yes.world.otherwise = .ended(0, notRun: "all of it")
    yes.run()
    #expect([0, 75, 78, 100].contains(yes.ending.status), "\(yes.ending)")
    #expect(yes.questions.isEmpty)

    for seed in 0..<3 {
      var play = Play(runbook)
      play.options.settings = dry.options.settings
      let person = SessionPropertyTests.Person(
        seed: UInt64(seed), patience: 300, names: runbook.steps.map(\.id) + actions.map(\.id))
      play.person = person.answer
      play.run(answers: [])
      #expect(play.ending.lines.first?.hasPrefix("The run was told") != true)
      #expect(play.records.first.map { if case .begin = $0 { true } else { false } } ?? false)
    }
  }
}
