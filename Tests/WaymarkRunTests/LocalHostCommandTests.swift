import Foundation
import TestSupport
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// Commands on this machine: what they find, what they leave, how they end.
@Suite struct LocalHostCommandTests {
  @Test func bothOutputsAreShownAndKept() throws {
    let bench = try HostBench()
    var host = try bench.here()
    var seen: [UInt8] = []
    let ran = host.command("echo out; echo error >&2; printf '\\377no newline'", as: "output/7") {
      if case .output(let bytes) = $0 { seen += bytes }
    }
    let result = try #require(ran)
    #expect(result.status == 0)
    #expect(result.output == Array("out\nerror\n".utf8) + [0xFF] + Array("no newline".utf8))
    #expect(seen == result.output)
    #expect(try Array(Data(contentsOf: bench.state.appending(path: "output/7"))) == result.output)
    #expect(bench.mode("state/output/7") == 0o600 && bench.mode("state") == 0o700)
    #expect(host.perform(.recall(name: "output/7")) == .output(result.output))
  }

  @Test func theNextCommandStartsWhereTheOneBeforeEnded() throws {
    let bench = try HostBench()
    var host = try bench.here()
    _ = host.command("cd '\(bench.folder.path)'; x=1; f() { echo \"f $1\"; }; alias hi='echo hello'; umask 027")
    #expect(host.command("pwd; echo $x; f 2; hi; umask")?.text == "\(bench.folder.path)\n1\nf 2\nhello\n0027\n")
    #expect(host.command("x=2; exit 3")?.status == 3)
    #expect(host.command("echo $x")?.text == "1\n")
  }

  @Test func valuesComeByTheEnvironmentAndSecretsStayOutOfTheSession() throws {
    let bench = try HostBench()
    var host = try bench.here()
    let values = [
      CommandRequest.Value(id: "ids", text: "a b,$(reboot)", items: ["a b", "$(reboot)"], secret: false),
      CommandRequest.Value(id: "key", text: "hidden", items: ["hidden"], secret: true),
    ]
    let result = host.command(
      "copy=x${waymark_value_key}; open=yes; echo \"${waymark_value_ids__1}|${waymark_value_ids__2}|${waymark_value_ids}\"",
      values: values)
    #expect(result?.text == "a b|$(reboot)|a b,$(reboot)\n")
    let session = try #require(bench.state.text("session"))
    #expect(session.contains("open=\"yes\"") && !session.contains("hidden"))
  }

  @Test func aCommandThatTakesTooLongIsEndedWithAllItsChildren() throws {
    let bench = try HostBench()
    var host = try bench.here()
    let marker = bench.folder.appending(path: "late").path
    let ran = host.command("(sleep 4; touch '\(marker)') & setsid sleep 100 & echo begun; sleep 100", timeout: 1)
    let result = try #require(ran)
    #expect(result.timedOut && result.status == 124 && result.text.hasPrefix("begun\n"))
    #expect(!FileManager.default.fileExists(atPath: marker))
  }

  @Test func whatIsLeftRunningHoldsNothingOfOurs() throws {
    let bench = try HostBench()
    do {
      var host = try bench.here()
      #expect(host.command("sleep 30 & echo $!")?.status == 0)
    }
    // The lock is free, though the sleep goes on and has the output open.
    var host = try bench.here()
    let recalled = host.perform(.recall(name: "output/1")).output
    let pid = try #require(recalled.flatMap { Int32($0.dropLast()) })
    #expect(kill(pid, 0) == 0)
    kill(pid, SIGKILL)
    #expect(host.command("echo again")?.text == "again\n")
  }

  @Test func aLongOutputIsKeptAtBothEnds() throws {
    let bench = try HostBench()
    var host = try bench.here()
    var count = 0
    let ran = host.command("echo first; head -c 30000000 /dev/zero | tr '\\0' a; echo last") {
      if case .output(let bytes) = $0 { count += bytes.count }
    }
    let result = try #require(ran)
    #expect(count == 30_000_011)
    #expect(result.output.count < 1_100_000)
    #expect(result.text.hasPrefix("first\n") && result.text.hasSuffix("alast\n"))
    #expect(result.text.contains("\n[\(30_000_011 - 1_048_576) bytes are left out here]\n"))
  }

  @Test func quietWorkIsStillSeen() throws {
    let bench = try HostBench()
    var host = try bench.here()
    var quiet = 0
    _ = host.command("sleep 2") { if case .quiet = $0 { quiet += 1 } }
    #expect((1...3).contains(quiet))
  }

  @Test func underARootNothingOfTheHostIsTouched() throws {
    let bench = try HostBench()
    var host = try bench.underRoot()
    let outside = bench.folder.appending(path: "outside").path
    let ran = host.command("touch '\(outside)'; echo x >'\(outside)'")
    let result = try #require(ran)
    #expect(result.status == 0 && result.notRun.contains("touch"))
    #expect(!FileManager.default.fileExists(atPath: outside))
    #expect(host.perform(.check(script: "no-such-thing")) == .checked(holds: nil))
  }

  /// What a loop waits for is never done under a root.
  @Test func aLoopThatWaitsForACommandThatIsNotThereIsEnded() throws {
    let bench = try HostBench()
    var host = try bench.underRoot()
    let ran = host.command("until [[ $(state) == Ready ]]; do sleep 1; done; echo never", timeout: 120)
    let result = try #require(ran)
    #expect(result.notRun.hasPrefix("state\nsleep 1") && result.output.isEmpty && !result.timedOut)
  }

  @Test func checksAndProbesSaySo() throws {
    let bench = try HostBench()
    var host = try bench.here()
    #expect(host.perform(.check(script: "true")) == .checked(holds: true))
    #expect(host.perform(.check(script: "false")) == .checked(holds: false))
    let axis = Axis(
      id: "a", title: "A",
      variants: [
        .init(id: "x", title: "X", probe: "true"), .init(id: "y", title: "Y", probe: "exit 3"),
        .init(id: "z", title: "Z"),
      ])
    #expect(host.perform(.probe(axis)) == .probed(["x"]))
  }
}

extension Outcome {
  var output: String? {
    guard case .output(let bytes) = self else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
