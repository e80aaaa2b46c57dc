import RunbookSamples
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// The loop between a session, its world and its face.
@Suite struct RunnerTests {
  private struct World: WaymarkRun.World {
    var host = MadeUpHost()
    var records: [Record.Event] = []
    var mayAppend = 100
    var log: [String] = []

    mutating func perform(_ work: Work, watch: (Watch) -> Void) -> Outcome {
      if case .run = work {
        watch(.output(Array("out".utf8)[...]))
        log.append("run")
      }
      return host.perform(work)
    }

    mutating func append(_ event: Record.Event) throws(JournalFailure) {
      guard records.count < mayAppend else { throw JournalFailure("The journal cannot be written.") }
      records.append(event)
      if case .started = event { log.append("started") }
    }
  }

  private struct Face: WaymarkRun.Face {
    var shown: [Message] = []
    var watched: [UInt8] = []

    mutating func show(_ message: Message) { shown.append(message) }
    mutating func ask(_ question: Question) -> Answer { .choice("r") }
    mutating func watch(_ watch: Watch) {
      if case .output(let bytes) = watch { watched += bytes }
    }
  }

  private func session() -> Session {
    Session(
      runbook: Sample.runbook([Sample.command("a", "echo a")]), options: RunOptions(), history: History(),
      host: Host(isRoot: true, hasRoot: false, hasBin: false, bootID: "b", state: "/s"))
  }

  @Test func effectsAreDoneInTheirOrder() {
    var (world, face) = (World(), Face())
    #expect(Runner.run(session(), in: &world, face: &face) == Ending(status: 0))
    #expect(world.log == ["started", "run"])
    #expect(world.records.last == .finished)
    #expect(face.watched == Array("out".utf8))
    #expect(face.shown.contains(.text("echo a")))
  }

  @Test func nothingIsDoneThatIsNotWrittenDownBefore() {
    var (world, face) = (World(), Face())
    world.mayAppend = 1
    #expect(
      Runner.run(session(), in: &world, face: &face) == Ending(status: 1, lines: ["The journal cannot be written."]))
    #expect(world.log == [])
  }
}
