import Foundation
import RunbookSamples
import TestSupport
import Testing
import WaymarkRunbook

/// Commands of a guide: the session that carries over, odd commands, expectations.
@Suite struct CommandTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// What the guide types first.
    let odd: String
    /// What it types then, and what that shows.
    var then = "echo \"x is ${x-unset}\""
    let shows: String

    var testDescription: String { odd }
  }

  static let cases = [
    Case(odd: "x=1; exit 0", shows: "x is 1"),
    Case(odd: "x=1\nexec bash", shows: "x is unset"),
    Case(odd: "trap 'echo bye >bye' EXIT; x=1", then: "cat bye; trap; echo \"x is $x\"", shows: "bye\nx is 1"),
    Case(odd: "trap 'x=2' EXIT\nset -e\nx=1\nexit", shows: "x is 1"),
    Case(odd: "( trap 'echo inner' EXIT; exit 3 ) || x=1", shows: "x is 1"),
    Case(odd: "set -u; x=1", then: "[[ -o nounset ]] && echo on", shows: "on"),
    Case(
      odd: "set +e; set -o pipefail; shopt -s nullglob", then: "false; echo \"$-\" none*; shopt nullglob",
      shows: "nullglob"),
    Case(odd: "read -r x || true", shows: "x is "),
    Case(odd: "cat; x=1", shows: "x is 1"),
    Case(odd: "f() { echo \"f says $1\"; }", then: "f 'hi  there'", shows: "f says hi  there"),
    Case(odd: "alias hi='echo hello'", then: "hi you", shows: "hello you"),
    Case(odd: "mkdir -p 'a b' && cd 'a b'", then: "pwd", shows: "/home/a b"),
    Case(odd: "mkdir gone; cd gone; rmdir ../gone; x=1", shows: "is gone\nx is 1"),
    Case(
      odd: "x=(1 '2 3' $'4\\n5'); declare -A y=([k]='v w')", then: "echo \"${#x[@]} ${x[1]} ${y[k]}\"",
      shows: "3 2 3 v w"),
    Case(odd: "umask 027", then: "umask", shows: "0027"),
    Case(
      odd: "export x='a b'; unset HOME", then: "env | grep ^x=; echo \"home ${HOME-none}\"", shows: "x=a b\nhome none"),
    Case(odd: "export PATH=\"$PATH:/opt/x\"", then: "echo \"${PATH##*:}\"", shows: "/opt/x"),
    Case(odd: "IFS=,; set -f", then: "x='1,2'; echo $x '*' *", shows: "1 2 * *"),
    Case(odd: "printf 'no newline'; x=1", shows: "x is 1"),
    Case(odd: "sleep 60 & x=1", shows: "x is 1"),
    Case(odd: "readonly x=1", shows: "x is unset"),
    Case(odd: "cat <<'EOF' >file\n$(reboot) `x`\nEOF", then: "cat file", shows: "$(reboot) `x`"),
    Case(odd: "printf '\\377\\033[31mred\\033[0m\\007\\n'; x=1", shows: "x is 1"),
    Case(odd: "head -c 3000000 /dev/zero | tr '\\0' a; x=1", shows: "x is 1"),
    Case(odd: "exit() { echo mine; }; x=1", shows: "x is 1"),
    Case(odd: "set -- a b c; x=$#", shows: "x is 3"),
  ]

  @Test(arguments: cases)
  func theNextCommandStartsWhereTheOddOneEnded(_ example: Case) throws {
    let bench = try Bench(
      Sample.runbook([
        Sample.command("odd", Template(example.odd)), Sample.command("then", Template(example.then)),
      ]))
    let run = try bench.runHere("--yes")
    #expect(run.status == 0, "\(run.output.suffix(500))\(run.error)")
    let shown = run.output.components(separatedBy: "Do then\n").last ?? ""
    let lines = shown.split(separator: "\n").filter { $0.hasPrefix("    | ") }.map { $0.dropFirst(6) }
    #expect(lines.joined(separator: "\n").contains(example.shows), "\(shown)")
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.error == "")
  }

  @Test(arguments: [
    ("kill -9 $$", "status 137"), ("exit 3", "status 3"), ("false\ntrue", "status 1"),
    ("set -e; false; true", "status 1"),
    ("if then", "status"), ("no-such-command-anywhere", "status 127"), ("trap '' TERM; exit 4", "status 4"),
  ])
  func aFailureStopsAndTheSessionBeforeItStands(script: String, message: String) throws {
    let broken = Sample.runbook([
      Sample.command("good", "x=1; echo once >>count"), Sample.command("bad", Template("x=2\n" + script)),
      Sample.command("then", "echo \"x is $x\""),
    ])
    let bench = try Bench(broken)
    let run = try bench.runHere("--yes")
    #expect(run.status == 1)
    #expect(run.error.contains("Failed: Do bad (line 2 of the guide)") && run.error.contains(message), "\(run.error)")
    #expect(bench.journal.last == "failed bad")
    let skipped = try bench.runHereWithPerson(["s"])
    #expect(skipped.status == 0 && skipped.output.contains("x is 1"), "\(skipped.output)")
    #expect(bench.home.text("count") == "once\n")
  }

  @Test func aPersonMayRetry() throws {
    let bench = try Bench(
      Sample.runbook([Sample.command("flaky", "test -e ready || { touch ready; exit 5; }")]))
    let run = try bench.runHereWithPerson(["r"])
    #expect(run.status == 0 && run.output.contains("it ended with status 5"), "\(run.output)")
  }

  /// A command, what it must show, and the status of the script.
  struct Wanted: Sendable, CustomTestStringConvertible {
    let script: String
    let kind: WaymarkRunbook.Expectation.Kind
    let status: Int32

    var testDescription: String { script }

    init(_ script: String, _ kind: WaymarkRunbook.Expectation.Kind, _ status: Int32) {
      self.script = script
      self.kind = kind
      self.status = status
    }
  }

  static let wanted: [Wanted] = [
    Wanted("echo 'DMAR:  IOMMU enabled'", .output(anyOf: ["dmar: iommu ENABLED"], approximate: false), 0),
    Wanted("printf 'DMAR:\\n\\tIOMMU\\302\\240on'", .output(anyOf: ["x", "DMAR: IOMMU on"], approximate: false), 0),
    Wanted("echo DMAR", .output(anyOf: ["DMAR: on"], approximate: false), 1),
    Wanted("echo 'IOMMU is now enabled, DMAR:'", .output(anyOf: ["DMAR: IOMMU enabled"], approximate: true), 0),
    Wanted("echo 'IOMMU is now enabled, DMAR:'", .output(anyOf: ["DMAR: IOMMU enabled"], approximate: false), 1),
    Wanted("true", .output(anyOf: ["-e [.]* \\"], approximate: false), 1),
    Wanted("echo 'x -e [.]* \\ x'", .output(anyOf: ["-e [.]* \\"], approximate: false), 0),
    Wanted("grep nothing /dev/null", .noOutput, 0),
    Wanted("echo word", .noOutput, 1),
    Wanted("exit 2", .noOutput, 1),
    Wanted("exit 3", .exitStatus(3), 0),
    Wanted("exit 0", .exitStatus(3), 1),
    Wanted("echo error >&2", .output(anyOf: ["Error"], approximate: false), 0),
  ]

  @Test(arguments: wanted)
  func whatACommandMustShow(_ wanted: Wanted) throws {
    let bench = try Bench(
      Sample.runbook([Sample.command("look", Template(wanted.script), expects: [wanted.kind])]))
    let run = try bench.runHere("--yes")
    #expect(run.status == wanted.status, "\(run.output)\(run.error)")
  }

  @Test func aMismatchSaysWhereToGoBackTo() throws {
    let bench = try Bench(
      Sample.runbook(
        steps: [
          Step(id: "boot", number: "1", title: "Boot", line: 1, actions: [Sample.command("set", "true")]),
          Step(
            id: "look", number: "2", title: "Look", line: 2,
            actions: [
              Sample.command("dmesg", "true", expects: [.output(anyOf: ["on", "enabled"], approximate: false)])
            ]),
        ], edges: [Edge(from: "dmesg", to: "boot", kind: .onFailure)]))
    let run = try bench.runHere("--yes")
    #expect(run.status == 1)
    #expect(run.error.contains("expects to see \"on\" or \"enabled\"; nothing was printed"), "\(run.error)")
    #expect(run.error.contains("go back to boot (Boot): --from boot"))
    let person = try bench.runHereWithPerson(["s"])
    #expect(person.status == 0 && bench.journal.suffix(2) == ["done dmesg", "finished"], "\(person.output)")
  }

  @Test func aCommandMayTakeTooLong() throws {
    let bench = try Bench(Sample.runbook([Sample.command("slow", "sleep 60", timeout: 1)]))
    let run = try bench.runHere("--yes")
    #expect(run.status == 1 && run.error.contains("longer than 1 s"))
  }

  @Test func ofALateCommandNothingIsLeft() throws {
    let script = "echo $$ >pids; (trap '' TERM; echo $BASHPID >>pids; sleep 50; sleep 50) & sleep 40"
    let bench = try Bench(Sample.runbook([Sample.command("slow", Template(script), timeout: 1)]))
    #expect(try bench.runHere("--yes").status == 1)
    let pids = try #require(bench.home.text("pids")).split(separator: "\n").compactMap { Int32($0) }
    // Whoever inherited it may not have waited for it yet.
    let left = try Child.run("ps", ["-o", "stat=", "-p", pids.map(String.init).joined(separator: ",")]).output
    #expect(pids.count == 2 && left.split(separator: "\n").allSatisfy { $0.hasPrefix("Z") }, "\(left)")
  }

  @Test func aCommandWithATimeLimitMayAskAPerson() throws {
    let asks = "read -r name </dev/tty && echo \"hello $name\""
    let bench = try Bench(
      Sample.runbook([
        Sample.command("talk", Template(asks), timeout: 20, interactive: true),
        Sample.command("sudo", Template(asks), timeout: 20),
      ]))
    let run = try bench.runHereWithPerson(["one", "two"])
    #expect(run.status == 0 && run.output.contains("hello one") && run.output.contains("hello two"), "\(run.output)")
  }

  @Test func underRootNothingOfTheHostIsTouched() throws {
    let outside = FileManager.default.temporaryDirectory.appending(path: "waymark-outside-\(UUID().uuidString)").path
    let scripts = [
      "echo x >\(outside)", "touch \(outside)", "/usr/bin/touch \(outside)", "mkdir -p \(outside) && cd \(outside)",
      "sudo -E A=b touch \(outside)", "cat <<EOF | tee \(outside)\nx\nEOF", "{ echo x; } >>\(outside) 2>&1",
      "exec 3>\(outside)", "PATH=/usr/bin:/bin touch \(outside) || true", "cd /etc; pushd /tmp; popd",
      "command -p touch \(outside) || true", "known >/dev/null 2>&1 && known again &>/dev/null",
    ]
    let bench = try Bench(
      Sample.runbook(scripts.enumerated().map { Sample.command("c\($0)", Template($1)) }), stubs: ["known": ""])
    let run = try bench.run("--yes")
    #expect(run.status == 0, "\(run.output)\(run.error)")
    #expect(!FileManager.default.fileExists(atPath: outside))
    #expect(bench.recorded.contains("touch \(outside)") && bench.recorded.contains("echo x >\(outside)"))
    #expect(bench.calls == ["known ", "known again"])
  }

  @Test func withoutBinEverythingIsRecordedAndNothingIsJudged() throws {
    let bench = try Bench(
      Sample.runbook(
        [
          Sample.command("look", "dmesg | grep -e DMAR", expects: [.output(anyOf: ["DMAR"], approximate: false)])
        ], preconditions: [Precondition(text: "A thing", check: "false", line: 1)]))
    let run = try bench.start(["--root", bench.root.path, "--state", bench.state.path, "--yes"])
    #expect(run.status == 0, "\(run.output)\(run.error)")
    #expect(bench.recorded.sorted() == ["dmesg", "grep -e DMAR"])
  }

  @Test func aFilterThatIsNotThereHandsOn() throws {
    let runbook = Sample.runbook([
      Sample.command("look", "dmesg | grep -e DMAR", expects: [.output(anyOf: ["DMAR: on"], approximate: false)])
    ])
    let good = try Bench(runbook, stubs: ["dmesg": "echo DMAR: on"])
    #expect(try good.run("--yes").status == 0)
    let bad = try Bench(runbook, stubs: ["dmesg": "echo nothing"])
    #expect(try bad.run("--yes").status == 1)
  }

  @Test func preconditionsAreTriedBeforeTheFirstStep() throws {
    let runbook = Sample.runbook(
      [Sample.command("act", "it")],
      preconditions: [
        Precondition(text: "An open mind", line: 1), Precondition(text: "Version 9", check: "version 9", line: 2),
      ])
    let good = try Bench(runbook, stubs: ["it": "", "version": ""])
    let run = try good.run("--yes")
    #expect(run.status == 0 && run.output.contains("- An open mind\n") && run.output.contains("- Version 9: holds"))
    let bad = try Bench(runbook, stubs: ["it": "", "version": "exit 1"])
    let stopped = try bad.run("--yes")
    #expect(stopped.status == 78 && stopped.error.contains("Version 9: does not hold (line 2 of the guide)"))
    #expect(bad.calls == ["version 9"])
  }
}
