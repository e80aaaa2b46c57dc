import Foundation
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// Commands that do odd things to their shell, by the script and by a run: status and output right after each, what the next
/// command finds, and nothing that differs between the two.
@Suite struct OddCommandTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let odd: String
    var status: Int32 = 0
    /// What it prints; nil where that is looked at otherwise.
    var prints: String? = ""
    /// What the command after it prints: by default whether a variable came over.
    var then = "echo \"x is ${x-unset}\""
    var shows = "x is 1\n"

    var testDescription: String { odd }
  }

  static let ends = [
    Case(odd: "x=1; exit 0"),
    Case(odd: "x=1; exit 3", status: 3),
    Case(odd: "x=1; exec bash -c 'echo in; exit 4'", status: 4, prints: "in\n", shows: "x is unset\n"),
    Case(odd: "x=1; exec true", shows: "x is unset\n"),
    Case(odd: "x=1; exec bash", shows: "x is unset\n"),
    Case(odd: "x=1; kill -9 $$", status: 137, shows: "x is unset\n"),
    Case(odd: "x=1; kill -TERM $$; sleep 5", status: 143),
    Case(odd: "x=1; kill -INT $$; sleep 5", status: 130),
    Case(odd: "x=1; trap 'echo bye' EXIT", prints: "bye\n", then: "trap; echo \"x is $x\""),
    Case(odd: "x=1; trap 'exit 7' EXIT; false", status: 7),
    Case(odd: "x=1; trap '' TERM; kill -TERM $$; echo still", prints: "still\n"),
    Case(odd: "trap 'echo caught' ERR; x=1; false; echo never", status: 1, prints: "caught\n"),
    Case(odd: "x=1; set -u; echo \"$nothing\"", status: 1, prints: "bash: line 1: nothing: unbound variable\n"),
    Case(odd: "x=1; set -e; false; x=2", status: 1),
    Case(odd: "x=1; false\nx=2", status: 1),
    Case(odd: "x=1; (exit 5)", status: 5),
    Case(odd: "x=1; (exit 5) || x=2", shows: "x is 2\n"),
    Case(odd: "x=1; return 6", status: 2, prints: nil),
    Case(odd: "x=1\nno-such-command", status: 127, prints: "bash: line 2: no-such-command: command not found\n"),
    Case(odd: "x=1; touch file; ./file", status: 126, prints: "bash: line 1: ./file: Permission denied\n"),
    Case(odd: "x=1; if then", status: 2, prints: nil, shows: "x is unset\n"),
    Case(odd: "x=1; coproc cat; echo \"${#COPROC[@]}\"", prints: "2\n"),
    Case(
      odd: "set -o pipefail; x=1; false | true", status: 1, then: "set -o | grep pipefail",
      shows: "pipefail       \ton\n"),
  ]

  static let readers = [
    Case(odd: "x=1; read -r line || echo end", prints: "end\n"),
    Case(odd: "x=1; cat", prints: ""),
    Case(odd: "x=1; ssh() { cat >/dev/null; echo remote; }; ssh host\necho local", prints: "remote\nlocal\n"),
    Case(odd: "x=1; test -t 0 || echo none", prints: "none\n"),
    Case(odd: "sleep 20 >/dev/null 2>&1 & x=1"),
    Case(odd: "sleep 20 & x=1; echo begun", prints: "begun\n"),
    Case(odd: "setsid sleep 20 & x=1; disown", prints: ""),
  ]

  static let printers = [
    Case(odd: "printf 'no newline'; x=1", prints: "no newline"),
    Case(
      odd: "printf '\\033[31mred\\033[0m \\033]0;title\\007 \\r50%%\\r100%%\\n'; x=1",
      prints: "\u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{7} \r50%\r100%\n"),
    Case(odd: "printf 'a\\377\\300b\\n'; x=1", prints: nil),
    Case(odd: "printf 'a\\000b\\n'; x=1", prints: "a\u{0}b\n"),
    Case(odd: "head -c 100000 /dev/zero | tr '\\0' y; x=1", prints: String(repeating: "y", count: 100_000)),
    Case(odd: "for i in {1..2000}; do echo \"line $i\"; done; x=1", prints: (1...2000).map { "line \($0)\n" }.joined()),
    Case(odd: "echo out; echo err >&2; x=1", prints: "out\nerr\n"),
    Case(odd: "cat <<EOF\n$((1 + 1)) $x `echo y`\nEOF\nx=1", prints: "2  y\n"),
    Case(odd: "cat <<'EOF'\n$((1 + 1)) $x `echo y`\nEOF\nx=1", prints: "$((1 + 1)) $x `echo y`\n"),
    Case(odd: "f() { nothing-here; }; f || x=1", prints: nil),
  ]

  static let sessions = [
    Case(odd: "env | grep -c waymark_ || x=1", prints: "0\n"),
    Case(
      odd: "mkdir gone; cd gone; rmdir ../gone; x=1", then: "echo \"x is $x\"; basename \"$PWD\"",
      shows: "the folder HOME/gone is gone\nx is 1\nhome\n"),
    Case(odd: "mkdir -p 'a b/c'; cd 'a b/c'", then: "basename \"$PWD\"; basename \"$(cd ..; pwd)\"", shows: "c\na b\n"),
    Case(odd: "mkdir p; pushd p >/dev/null; x=1", then: "basename \"$PWD\"", shows: "p\n"),
    Case(odd: "f() { echo \"f says $1\"; }", then: "f 'hi  there'", shows: "f says hi  there\n"),
    Case(odd: "alias hi='echo hello'", then: "hi you", shows: "hello you\n"),
    Case(odd: "x=(1 '2 3' $'4\\n5')", then: "echo \"${#x[@]} ${x[1]}\"", shows: "3 2 3\n"),
    Case(odd: "declare -A x=([k]='v w' [\"a b\"]=c)", then: "echo \"${x[k]} ${x[a b]}\"", shows: "v w c\n"),
    Case(odd: "export x=1; y=2", then: "bash -c 'echo \"${x-unset} ${y-unset}\"'; echo $y", shows: "1 unset\n2\n"),
    Case(odd: "readonly x=1", shows: "x is unset\n"),
    Case(odd: "declare -i x=6/6", then: "x+=1; echo $x", shows: "2\n"),
    Case(odd: "umask 027", then: "umask; touch made; stat -c %a made", shows: "0027\n640\n"),
    Case(
      odd: "shopt -s nullglob extglob", then: "echo none*.none @(x|y)z; shopt nullglob",
      shows: "\nnullglob       \ton\n"),
    Case(odd: "set -u", then: "[[ -o nounset ]] && echo on", shows: "on\n"),
    Case(odd: "set +e", then: "false; echo on", shows: "on\n"),
    Case(odd: "set -x; x=1", prints: nil, then: "echo on", shows: "+++ echo on\non\n"),
    Case(odd: "set -f; IFS=,", then: "x='1,2'; echo $x *", shows: "1 2 *\n"),
    Case(odd: "unset HOME; x=1", then: "echo \"${HOME-none}\"", shows: "none\n"),
    Case(odd: "export LC_ALL=C; x=é", then: "echo \"$LC_ALL ${#x}\"", shows: "C 2\n"),
    Case(odd: "export PATH=\"$PATH:/opt/x\"", then: "echo \"${PATH##*:}\"", shows: "/opt/x\n"),
    Case(
      odd: "export x=$(head -c 100000 /dev/zero | tr '\\0' e)", then: "echo ${#x}; bash -c 'echo ${#x}'",
      shows: "100000\n100000\n"),
    Case(odd: "x=$'a\\nb\\t\\001\\'\"\\\\'", then: "printf %q \"$x\"", shows: "$'a\\nb\\t\\001\\'\"\\\\'"),
    Case(odd: "exit() { echo mine; }; x=1", then: "exit", shows: "mine\n"),
    Case(odd: "set -- a b c; x=$#", shows: "x is 3\n"),
    Case(odd: "echo() { printf 'my %s\\n' \"$*\"; }", then: "echo on", shows: "my on\n"),
    Case(odd: "source /dev/stdin <<<'x=1'"),
    Case(odd: "x=0; while ((x < 1)); do x=$((x + 1)); break; done"),
    Case(odd: "{ x=2; } | true; x=1"),
  ]

  static let all = ends + readers + printers + sessions

  @Test func thereAreEnough() { #expect(Self.all.count >= 35) }

  @Test(arguments: all)
  func scriptAndRunSeeTheSame(_ example: Case) throws {
    let runbook = Self.runbook(example)
    var options = RunOptions()
    options.yes = true
    let twins = try Twins()
    let run = try twins.run(runbook, options)
    #expect(run.status == 0, "\(run.reason)")
    if let prints = example.prints { #expect(run.text("state/output/2") == prints) }
    let shown = run.text("state/output/4")?.replacingOccurrences(of: twins.folder.path + "/home", with: "HOME")
    #expect(shown == example.shows)
    try twins.reset()
    let script = try twins.script(runbook, options)
    #expect(run.difference(from: script) == nil)
  }

  /// The odd command may end as the case says; then its session counts, as far as it left one.
  static func runbook(_ example: Case) -> Runbook {
    func command(_ id: String, _ script: String, _ status: Int32) -> Action {
      Action(
        id: id, title: "Run \(id)", lines: 2...3,
        kind: .command(
          Command(
            script: Template(script),
            expectations: status == 0 ? [] : [Expectation(.exitStatus(Int(status)), line: 3)])))
    }
    return Runbook(
      title: "Odd", source: HostBench.source,
      steps: [
        Step(
          id: "step", number: "1", title: "The step", line: 1,
          actions: [command("odd", example.odd, example.status), command("then", example.then, 0)])
      ])
  }
}
