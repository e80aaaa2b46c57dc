import Testing
import WaymarkRunbook

@testable import WaymarkCompile

@Suite("What a command must show")
struct ExpectationTests {
  private func expects(_ after: String) -> String? {
    compiled("# Guide\n\nRun:\n\n```\nsystemctl is-active x\n```\n\n\(after)\n").blocks.first?.expects
  }

  @Test(
    "told in prose",
    arguments: [
      ("You should see \"active\".", "active"), ("The output should be `active`.", "active"),
      ("If successful, you should not see any output.", "(no output)"), ("Wait a moment.", nil),
      ("If there's no output, something is wrong: check the service.", nil),
    ] as [(String, String?)])
  func prose(_ after: String, _ text: String?) {
    #expect(expects(after) == text)
  }

  @Test("told by the list behind, or before the command")
  func around() {
    #expect(expects("What you want to see:\n\n- `active` on most hosts\n- `activating` on slow ones") == "active")
    let before = compiled("This will show either `enabled`, `disabled` or `missing`:\n\n```\ncat /proc/state\n```\n")
    #expect(before.blocks.first?.expects == "enabled / disabled / missing")
  }

  @Test("output of another command, or of a file, is none of this one; marks in front are no output")
  func others() {
    #expect(expects("Look with `lsblk -f` at the disks:\n\n```\nNAME   FSTYPE\nsda    ext4\n```") == nil)
    #expect(expects("Output:\n\n```\n> active\n> running\n```") == "active\nrunning")
  }

  @Test("told by the block behind")
  func block() {
    #expect(expects("Output:\n\n```\nactive\n```") == "active")
  }

  @Test("the case that went wrong is no expectation")
  func negative() {
    #expect(expects("If you see this error, start it first:\n\n```\nFailed to connect\n```") == nil)
  }

  @Test("A / B are alternatives, a path is one text")
  func alternatives() {
    #expect(ExpectationPass.alternatives("up / down") == ["up", "down"])
    #expect(ExpectationPass.alternatives("/etc/hosts") == ["/etc/hosts"])
  }

  @Test("of a block that shows several commands, only the answer to this one; the command itself is no answer")
  func several() {
    #expect(expects("Example output:\n\n```\n$ uptime\nup 3 days\n$ systemctl is-active x\nactive\n```") == "active")
    #expect(expects("Example output:\n\n```\n$ uptime\nup 3 days\n$ df\nNAME   USE\n```") == nil)
    #expect(expects("Output:\n\n```\nhost> systemctl is-active x\nactive\n```") == "active")
  }

  @Test("the good ending stands although a bad one is told beside it")
  func beside() {
    #expect(
      expects(
        "The output should be similar to this. If it is not, the password was wrong. Retry the step.\n\n```\nkeys added: 1\n```"
      )
        == "keys added: 1")
  }

  @Test(
    "exit statuses",
    arguments: [
      ("The exit code should be 0.", "exit 0"), ("It exits with status 3.", "exit 3"),
      ("If the exit code is 1, wait.", nil),
    ] as [(String, String?)])
  func statuses(_ after: String, _ text: String?) {
    #expect(expects(after) == text)
  }

  @Test("a bad ending that sends back is an edge")
  func back() {
    let text =
      "# Guide\n\n## 1. Set\n\nRun:\n\n```\ntouch /x\n```\n\n## 2. Test\n\nRun:\n\n```\nsystemctl is-active x\n```\n\nYou should see `active`. If not, go back to step 1.\n"
    #expect(compiled(text).runbook.edges.contains { $0.kind == .onFailure })
  }
}
