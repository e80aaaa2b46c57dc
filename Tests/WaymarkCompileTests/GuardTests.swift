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

  @Test("headings that leave a variant out are for the others")
  func exclusions() {
    for title in [
      "If you are not on Ubuntu", "All but Ubuntu", "Systems other than Ubuntu", "Everything except Ubuntu",
      "Non-Ubuntu systems",
    ] {
      let text =
        "# Install\n\n## Ubuntu\n\(block("apt update"))## Debian\n\(block("id"))## \(title)\n\(block("uptime"))"
      #expect(guards(text) == ["os=ubuntu", "os=debian", "if=no-ubuntu"], "\(title)")
    }
  }

  @Test("titles that are scenarios")
  func scenarios() {
    let text =
      "# Microcode\n\n## Scenario 1: You have an Intel CPU\n\(block("uptime"))## Scenario 2: You have an AMD CPU\n\(block("uptime"))"
    #expect(guards(text) == ["cpu=intel", "cpu=amd"])
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

  @Test("conditions beside each other are a choice")
  func siblings() {
    let ifs =
      "# Guide\n\nIf you are using firewalld:\n\(block("uptime"))If you are using iptables\n\(block("nproc"))Now go on.\n\(block("id"))"
    #expect(guards(ifs) == ["method=firewalld", "method=iptables", ""])
    let items =
      "# Guide\n\n- With user and password:\n\n  ```\n  uptime\n  ```\n\n- Without user and password:\n\n  ```\n  nproc\n  ```\n"
    #expect(guards(items) == ["method=user-and-password", "method=no-user-and-password"])
    let headings =
      "# Guide\n\n## If you installed it via apt\n\(block("uptime"))## If you installed it via the tarball\n\(block("nproc"))"
    #expect(guards(headings) == ["method=apt", "method=tarball"])
    let errors = "# Guide\n\nIf you get an error, run:\n\(block("uptime"))If you get a warning, run:\n\(block("nproc"))"
    #expect(guards(errors) == ["if=error", "if=warning"])
  }

  @Test("two choices are two axes, the same choice twice is one")
  func ways() {
    func tabs(_ a: String, _ b: String) -> String {
      "=== \"\(a)\"\n\n    ```\n    uptime\n    ```\n\n=== \"\(b)\"\n\n    ```\n    nproc\n    ```\n\nThen:\n\n"
    }
    #expect(
      guards("# Guide\n\n" + tabs("Snap", "Flatpak") + tabs("Wired", "Radio") + tabs("Flatpak", "Snap"))
        == ["method=snap", "method=flatpak", "method-2=wired", "method-2=radio", "method=flatpak", "method=snap"])
    #expect(guards("# Guide\n\n" + tabs("Quick start", "View logs")) == ["", ""])
    #expect(guards("# Guide\n\n" + tabs("Quick start", "Update")) == ["", "task=upgrade"])
  }

  @Test("a known axis in a condition is the choice; brackets are asides")
  func variants() {
    let text =
      "# Guide\n\nIf you are using Fedora (or Debian 12), run:\n\(block("uptime"))If you're not on Debian, run:\n\(block("nproc"))"
    #expect(guards(text) == ["os=fedora", "if=no-debian"])
  }

  @Test(
    "versions of a system",
    arguments: [
      ("For Ubuntu 18.04 and before, run:", "os=ubuntu<=18.04"),
      ("For Debian Bullseye+ systems, run:", "os=debian>=11"),
      ("Ubuntu 22.04 and newer versions need to run:", "os=ubuntu>=22.04"), ("On Debian ≤ 12, run:", "os=debian<=12"),
      ("On Fedora 40, run:", "os=fedora"),
    ])
  func versions(_ sentence: String, _ guard: String) {
    #expect(guards("# Guide\n\n\(sentence)\n\(block("uptime"))") == [`guard`])
  }

  @Test("a host is of the narrowest variant that fits")
  func ranges() throws {
    let text =
      "# Guide\n\nOn Debian, run:\n\(block("uptime"))## Later\n\nOn Debian 12 and newer, run:\n\(block("nproc"))"
    let runbook = compiled(text).runbook
    let axis = try #require(runbook.axes.first)
    #expect(axis.variants.map(\.id) == ["debian", "debian>=12"])
    #expect(
      runbook.steps.flatMap(\.actions).map { $0.when.map(\.shown) } == [["os=debian|debian>=12"], ["os=debian>=12"]])
    #expect(axis.variants.allSatisfy { $0.probe?.contains("sort -V") == true })
    #expect(runbook.problems.isEmpty)
  }

  @Test("nobody must take the only variant")
  func other() throws {
    let axis = try #require(compiled("# Guide\n\nOn Fedora, run:\n\(block("dnf update"))").runbook.axes.first)
    #expect(axis.variants.map(\.id) == ["fedora", "other"])
    #expect(axis.variants.last?.probe?.hasPrefix("! {") == true)
  }

  @Test(
    "what a section says of all of it",
    arguments: [
      ("## Bridges (only if you use containers)\n\n", "if=containers", true),
      ("## Bridges (required for Debian 11 and newer)\n\n", "os=debian>=11", false),
      ("## Hosts\n\nThis is only required if you host several domains.\n\n", "if=several-domains", true),
      ("## Follow the logs, if you like\n\n", "", true), ("## Multiple devices\n\n", "setup=multiple-devices", true),
    ])
  func sections(_ start: String, _ guard: String, _ optional: Bool) {
    let text = "# Guide\n\n\(start)### Inside\n\nDo it:\n\(block("uptime"))"
    #expect(guards(text) == [`guard`])
    #expect(compiled(text).blocks.map(\.optional) == [optional])
  }

  @Test("what the guide is called opens nothing, a line below a heading closes nothing")
  func titles() {
    #expect(guards("# Bonus: Uninstall the driver\n\n## Removing the driver\n\(block("apt remove x"))") == [""])
    #expect(
      guards("# Guide\n\n## Intel\n\n---\n\n### A\n\(block("uptime"))## AMD\n\(block("nproc"))") == [
        "cpu=intel", "cpu=amd",
      ])
  }

  @Test(
    "conditions that are none",
    arguments: [
      "If you simply use the old name, you'll might break it.", "If it is not running, look with `ss -tulpen` first.",
      "If we take the default, it will install an old one.", "If you ever get lost, run this:",
    ])
  func noConditions(_ sentence: String) {
    #expect(guards("# Guide\n\n\(sentence)\n\(block("uptime"))") == [""])
  }

  @Test("a sentence that says only how speaks of the one before it")
  func backwards() {
    let text = "# Guide\n\nIf you use redis, it must be enabled. You can do that by running this:\n\(block("uptime"))"
    #expect(guards(text) == ["if=redis"])
  }

  @Test("variants told by comments part a block")
  func comments() {
    let text =
      "# Guide\n\nRun:\n\n```sh\nuptime\n# For Debian\napt update\n# For Fedora / CentOS\ndnf update\n\n# Then\nnproc\n```\n"
    let actions = compiled(text).actions
    #expect(actions.map { $0.when.map(\.shown) } == [[], ["os=debian"], ["os=fedora|centos"], []])
    #expect(actions.map(\.lines) == [6...6, 7...8, 9...10, 12...13])
    #expect(compiled(text).commands.map(\.script.shown).first == "uptime")
    #expect(compiled("# Guide\n\nRun:\n\n```sh\n# For Debian\napt update\n# Then\nnproc\n```\n").actions.count == 1)
  }

  @Test("an item's block may stand unindented behind it")
  func unindented() {
    #expect(
      guards("# Guide\n\n1. Install it:\n\(block("uptime"))2. Clean up\n\(block("nproc"))") == ["", "task=cleanup"])
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

  private func leavable(_ text: String) -> [Bool] { compiled(text).blocks.map(\.optional) }

  @Test("what a heading in a tab says ends with the tab")
  func headingInTab() {
    let tabs =
      "# Guide\n\n::: tabs\n:::: tab \"One\"\n\(block("ls"))## Troubleshooting\n\(block("dmesg"))::::\n:::: tab \"Two\"\n\(block("uptime"))::::\n:::\n"
    let found = guards(tabs)
    #expect(found.count == 3)
    #expect(found.last?.contains("troubleshooting") == false)
  }

  @Test("a step or a section that may be left out")
  func leftOut() {
    #expect(
      leavable(
        "# Guide\n\n1. Optionally, you can set limits of your own. Run this to begin:\n\n   ```\n   touch /etc/x\n   ```\n\n2. Start it:\n\n   ```\n   uptime\n   ```\n"
      ) == [true, false])
    #expect(
      leavable(
        "# Guide\n\n## Firewall\n\nSet it up. This step is optional.\n\nRun:\n\(block("ufw enable"))## Start\n\(block("uptime"))"
      )
        == [true, false])
    #expect(
      leavable("# Guide\n\nIf you want, look at the list and change it. Exit with Ctrl-X\n\(block("nano list.txt"))")
        == [true])
    #expect(guards("# Guide\n\n## Uninstall Snap (optional)\n\(block("snap remove lxd"))") == [""])
    #expect(guards("# Guide\n\n## Uninstall\n\(block("apt remove x"))") == ["task=uninstall"])
  }

  @Test("bold names at the start of items say for whom each is; nodes at the end of a sentence say where")
  func itemLabels() {
    let list =
      "# Guide\n\n- **Linux**: use `x`. Any will do:\n\n  ```\n  ssh a\n  ```\n\n- **macOS**: using `x` may fail there. First install it.\n\n  ```\n  brew install x\n  ```\n"
    #expect(guards(list) == ["os=linux", "os=macos"])
    let nodes =
      "# Guide\n\n- Server nodes:\n\n  ```\n  ls\n  ```\n\n- Agent nodes:\n\n  ```\n  ls\n  ```\n\nStart the service on all agent nodes:\n\(block("systemctl start x"))"
    #expect(guards(nodes) == ["node=server", "node=agent", "node=agent"])
  }

  @Test("a clause that only says when is no condition")
  func when() {
    #expect(guards("# Guide\n\nWhen you are done, restart the service:\n\(block("systemctl restart x"))") == [""])
    #expect(guards("# Guide\n\nIn the event you need to stop it, use:\n\(block("systemctl stop x"))") != [""])
  }
}
