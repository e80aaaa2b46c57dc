import Foundation
import Glibc
import Testing

@testable import WaymarkRun

/// How a command is ended that the person, or its time, wants to end.
@Suite struct RunningCommandTests {
  /// Ctrl-C as if it had been pressed so often, from a time on.
  private struct Pressed: InterruptCounting {
    let times: Int
    let from: Double

    var count: Int { System.now >= from ? times : 0 }
  }

  private func start(_ script: String) throws -> StartedProgram {
    let null = try Descriptor(opening: "/dev/null", O_RDWR)
    return try StartedProgram(
      ["/bin/bash", "-c", script], environment: [Array("PATH=/usr/bin:/bin".utf8)], folder: nil, input: null.number,
      output: null.number, error: null.number)
  }

  private func finish(_ script: String, interrupts: Int, limit: Int? = nil, heeds: Bool = true) throws -> (
    end: RunningCommand.End, seconds: Double
  ) {
    let begun = System.now
    var command = RunningCommand(
      try start(script), limit: limit, heedsInterrupts: heeds, interrupts: Pressed(times: interrupts, from: begun + 0.5)
    )
    let end = command.finish(show: { false }, watch: { _ in })
    return (end, System.now - begun)
  }

  @Test func theFirstInterruptIsTheCommandsOwn() throws {
    let (end, _) = try finish("sleep 1; exit 3", interrupts: 1)
    #expect(end.status == 3 && end.interrupts == 1 && !end.timedOut)
  }

  @Test func theSecondEndsItWithAllThatCameOfIt() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)").path
    defer { unsafe unlink(file) }
    let (end, _) = try finish(
      "(sleep 300 & echo $! >>'\(file)'); setsid sleep 300 & echo $! >>'\(file)'; sleep 300", interrupts: 2)
    #expect(end.status == 143 && end.interrupts == 2)
    let children = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").compactMap { pid_t($0) }
    #expect(children.count == 2)
    for child in children {
      let stat = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
      #expect(stat.map { $0.contains(") Z ") } ?? true, "\(child) lives")
    }
  }

  @Test func whatDoesNotHeedIsKilled() throws {
    let (end, seconds) = try finish("trap '' TERM INT; while :; do sleep 300; done", interrupts: 2)
    #expect(end.status == 137 && seconds >= 2)
    let (third, _) = try finish("trap '' TERM INT; while :; do sleep 300; done", interrupts: 3)
    #expect(third.status == 137)
  }

  @Test func aProgramThatHasTheTerminalKnowsBetter() throws {
    let (end, _) = try finish("sleep 1", interrupts: 5, heeds: false)
    #expect(end.status == 0)
  }

  @Test func itsTimeIsLimited() throws {
    let (end, _) = try finish("sleep 300", interrupts: 0, limit: 1)
    #expect(end.timedOut && end.status == 124)
  }
}
