import Testing
import WaymarkRunbook

@testable import WaymarkCompile

@Suite("When a block applies")
struct GuardTests {
  private func guards(_ text: String) -> [String] {
    compiled(text).blocks.map { ($0.when.map(\.shown) + ($0.task.map { ["task=\($0)"] } ?? [])).joined(separator: ",") }
  }

  private func block(_ command: String) -> String { "\n```\n\(command)\n```\n\n" }

  @Test("labels guard until the next one; the last is as long as those before it")
  func labels() {
    let text =
      "# Guide\n\nFor **Intel**:\n\(block("dmesg"))For **AMD**:\n\(block("lscpu"))Reboot with:\n\(block("reboot"))"
    #expect(guards(text) == ["cpu=intel", "cpu=amd", ""])
  }

  @Test("headings guard their sections, two axes at once, and a rule line ends them")
  func headings() {
    let text =
      "# Guide\n\n## Boot\n\n### Intel CPUs (GRUB)\n\(block("nproc"))### AMD CPUs (Systemd/ZFS)\n\(block("nproc"))---\n\nThen:\n\(block("uptime"))"
    #expect(guards(text) == ["cpu=intel,boot=grub", "cpu=amd,boot=systemd-boot", ""])
  }

  @Test("one distribution in a heading is a subject, two are a choice")
  func contrast() {
    #expect(guards("# Install on Debian\n\(block("apt update"))") == [""])
    #expect(
      guards("# Install\n\n## Debian\n\(block("apt update"))## Fedora\n\(block("dnf update"))")
        == ["os=debian", "os=fedora"])
  }

  @Test("items of a list that are labels")
  func items() {
    let text =
      "# Guide\n\n- Ubuntu / Debian\n\n  ```\n  apt install x\n  ```\n\n- Fedora\n\n  ```\n  dnf install x\n  ```\n\nStart it:\n\(block("systemctl start x"))"
    #expect(guards(text) == ["os=ubuntu|debian", "os=fedora", ""])
  }

  @Test("a condition holds for the block and for the content behind its editor")
  func conditions() {
    let text =
      "# Guide\n\nIf your system doesn't support snapshots you can run this:\n\(block("nano /etc/a.conf"))Add:\n\(block("a = 1"))Check:\n\(block("uptime"))"
    #expect(guards(text) == ["if=no-snapshots", "if=no-snapshots", ""])
    #expect(compiled(text).blocks.map(\.optional) == [true, true, false])
  }

  @Test("other lifecycles are other tasks")
  func tasks() {
    let text =
      "# Guide\n\n## Install\n\(block("apt install x"))## Uninstall\n\(block("apt remove x"))## Troubleshooting\n\(block("journalctl -xe"))"
    #expect(guards(text) == ["", "task=uninstall", "if=troubleshooting"])
    #expect(compiled(text).runbook.steps.map(\.task) == [nil, "uninstall", "troubleshooting"])
  }

  @Test(
    "what is said to be optional",
    arguments: ["**(Optional)** Delete it", "If you want, delete it", "You can also delete it"])
  func optional(_ words: String) {
    #expect(compiled("# Guide\n\n\(words):\n\(block("rm a"))").blocks.first?.optional == true)
  }

  @Test(
    "names of conditions",
    arguments: [
      ("If your system doesn't support Remapping", "no-remapping"), ("If you are behind a proxy", "behind-proxy"),
      ("If Docker is installed", "docker"), ("If there is no output", "no-output"),
    ])
  func names(_ clause: String, _ name: String) {
    #expect(ConditionName.of(clause) == name)
  }
}
