import Foundation
import TestSupport
import Testing

/// `waymark run` in a window, by keys and screens.
@Suite struct RunWindowTests {
  private static let columns = 60
  private static let rows = 20

  /// A question about an action of a step; the last thing on the screen.
  private static let choices = "[b]ack, [g]o, [q]uit, [?]"

  private func window(
    _ guide: String, rows: Int = Self.rows, environment: [String: String] = [:]
  ) throws -> TerminalWindow {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-run-\(UUID().uuidString)")
    let window = try TerminalWindow(columns: Self.columns, rows: rows, in: folder, environment: environment)
    try Data(guide.utf8).write(to: folder.appending(path: "guide.md"))
    return window
  }

  private func text(_ window: TerminalWindow, _ name: String) -> String? {
    try? String(contentsOf: window.folder.appending(path: name), encoding: .utf8)
  }

  private func program(_ window: TerminalWindow, _ name: String, _ script: String) throws -> String {
    let file = window.folder.appending(path: name)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return file.path
  }

  /// Nothing is wider or longer than the window, so that the question is seen with what it is about.
  private func expectReadable(_ screen: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.count <= Self.rows + 1 && lines.allSatisfy { $0.count <= Self.columns }, sourceLocation: sourceLocation)
  }

  /// The guide that the project grew up with: a variant asked for, an edit changed in the editor, a reboot, an expectation that
  /// fails and holds the second time, a skip, a stop and a new start, a value read off an output.
  @Test(.timeLimit(.minutes(10)))
  func aWholeGuide() throws {
    let host = try PassthroughTests.host()
    let dmesg = host.bin.appending(path: "dmesg")
    let working = try String(contentsOf: dmesg, encoding: .utf8)
    try Data("#!/bin/bash\necho nothing\n".utf8).write(to: dmesg)
    let window = try TerminalWindow(columns: Self.columns, rows: Self.rows, in: host.folder.appending(path: "home"))
    let editor = try program(window, "editor", "sed -i 's/quiet splash/quiet/' \"$1\"")
    try window.enter("export EDITOR=\(editor); clear")
    try window.see(TerminalWindow.prompt(0))
    let start =
      "waymark run --root ../root --bin ../bin --state ../state \(PassthroughTests.tidy.path)"

    try window.enter(start)
    expectReadable(try window.see("To choose: cpu (intel, amd); boot", "CPU vendor (cpu): one of intel, amd:"))
    try window.enter("none")
    try window.see("is none of intel, amd", "(cpu): one of intel, amd:")
    try window.enter("intel")
    try window.see("Boot loader (boot): one of grub, systemd-boot:")
    try window.enter("grub")
    expectReadable(try window.see("Set up the BIOS (step 1 of 6,", "[off] Disable CSM", "Done? [y]es", Self.choices))
    try window.enter("y")
    expectReadable(
      try window.see("Edit /etc/default/grub (step 2 of 6,", "\"quiet splash intel_iommu=on", "Write it?", Self.choices)
    )
    try window.enter("e")
    expectReadable(
      try window.see("+GRUB_CMDLINE_LINUX_DEFAULT=\"quiet intel_iommu=on", "Write it?", Self.choices))
    try window.enter("r")
    try window.see("changed ", "Run update-grub (step 2 of 6,", "Run it?", Self.choices)
    try window.enter("")
    try window.see("Reboot (step 2 of 6,", "Reboot now?", Self.choices)
    try window.enter("r")
    try window.see("Start it again to go on.", TerminalWindow.prompt(100))
    #expect(host.calls == ["update-grub "])

    try window.enter("clear; " + start)
    try window.see("Enter: more, q: enough --")
    try window.enter()
    try window.see("Going on where the run before stopped", "Run dmesg", "(step 3 of 6,", "Run it?", Self.choices)
    try window.enter("r")
    expectReadable(
      try window.see(
        "| nothing", "the guide expects to see \"DMAR: IOMMU enabled\"", "go back to", "[r]etry", "[g]o, [q]uit, [?]"))
    try Data(working.utf8).write(to: dmesg)
    try window.enter("r")
    try window.see(
      "| [ 0.010000] DMAR: IOMMU enabled", "done", "Edit /etc/modules (step 4 of 6,", "Write it?", Self.choices)
    try window.enter("skip")
    try window.see(
      "left out", "Edit /etc/modprobe.d/pve-blacklist.conf", "more lines: l shows all", "Write it?", "[l] all, [?]")
    try window.enter("q")
    try window.see("Stopped.", TerminalWindow.prompt(75))

    try window.enter("clear; " + start)
    try window.see("Enter: more, q: enough --")
    try window.enter("q")
    try window.see("Edit /etc/modprobe.d/pve-blacklist.conf", "Write it?", "[?]")
    try window.enter("r")
    try window.see("Run lspci -nn", "Run it?", Self.choices)
    try window.enter("r")
    try window.see("replace {device} with one of vga, usb, audio, wireless, sas:")
    try window.enter("vga")
    try window.see(
      "| 01:00.0 VGA compatible controller", "Edit /etc/modprobe.d/vfio-pci.conf", "Give its values?", Self.choices)
    try window.enter("r")
    try window.see("run-lspci-grep-device printed:", "[10de:1287]", "joined by commas:")
    try window.enter("10de:1287,nothing")
    try window.see("does not look like", "joined by commas:")
    try window.enter("10de:1287")
    try window.see("+options vfio-pci ids=10de:1287 disable_vga=1", "Write it?", Self.choices)
    try window.enter("r")
    try window.see("Run update-initramfs -u -k all", "Run it?", Self.choices)
    try window.enter("r")
    try window.see("Reboot (step 5 of 6,", "Reboot now?", Self.choices)
    try window.enter("r")
    try window.see(TerminalWindow.prompt(100))

    try window.enter("clear; " + start)
    try window.see("Enter: more, q: enough --")
    try window.enter("q")
    try window.see("(step 5 of 6,", "Run it?", Self.choices)
    try window.enter("r")
    try window.see("(step 6 of 6,", "Done? [y]es", Self.choices)
    try window.enter("y")
    try window.see("Done: Give a PCI Card to a Proxmox VM.", TerminalWindow.prompt(0))

    #expect(
      try host.text("etc/default/grub").contains("=\"quiet intel_iommu=on iommu=pt initcall_blacklist=sysfb_init\"\n"))
    #expect(try host.text("etc/modules") == "# modules\nloop\n")
    #expect(try host.text("etc/modprobe.d/vfio-pci.conf") == "options vfio-pci ids=10de:1287 disable_vga=1\n")
  }

  @Test(.timeLimit(.minutes(5)))
  func aWarningIsAGateAndAStepCanBeGoneBackTo() throws {
    let guide = """
      # Lamp

      ## Step 1: Count

      ```bash
      echo once >> ~/count
      ```

      ## Step 2: Plug it in

      > [!WARNING]
      > \(String(repeating: "Take care of your fingers. ", count: 60))

      ```bash
      echo lamp
      ```

      """
    let window = try window(guide)
    try window.enter("waymark run --state state guide.md")
    try window.see("Run echo once", "Run it?", Self.choices)
    try window.enter("r")
    let gate = try window.see("(warning) Take care", "more lines: l shows all", "Read it?", "[l] all, [?]")
    expectReadable(gate)
    try window.enter("")
    try window.see("is none of these; ? explains them.", "Read it?", "[?]")
    try window.enter("?")
    try window.see("show all that was shortened", "Read it?", "[?]")
    try window.enter("l")
    try window.see("lines; Enter: more, q: enough --")
    try window.enter("q")
    try window.see("lines; Enter: more, q: enough --q", "Read it?", "[?]")
    try window.enter("b")
    try window.see("Run echo once", "This was done before. Run it again?", Self.choices)
    try window.enter("r")
    try window.see("Read it?", "[?]")
    try window.enter("y")
    try window.see("Run echo lamp (step 2 of 2,", "Run it?", Self.choices)
    try window.enter("g")
    try window.see("Go to which step", "):")
    try window.enter("7")
    try window.see("There is no step \"7\"", "):")
    try window.enter("2")
    try window.see("Run echo lamp", "Run it?", Self.choices)
    try window.enter("r")
    try window.see("| lamp", "done", "Done: Lamp.", TerminalWindow.prompt(0))
    #expect(text(window, "count") == "once\nonce\n")
  }

  @Test(.timeLimit(.minutes(5)))
  func ctrlCEndsTheStepAndTwiceTheRun() throws {
    let window = try window(
      """
      # Wait

      ```bash
      echo begun; sleep 600
      ```

      ```bash
      trap '' INT; echo deaf; sleep 600
      ```

      """)
    try window.enter("waymark run --state state guide.md")
    try window.see("Run echo begun; sleep 600", "Run it?", Self.choices)
    try window.enter("r")
    // Progress is said while it is quiet.
    try window.seeSomewhere("| begun step 1 of 1, 0:0")
    try window.seeSomewhere(": running echo begun; sleep 600 (0:0")
    try window.press("C-c")
    let broken = try window.see("| begun", "it was ended with Ctrl-C", "[r]etry", "[q]uit, [?]")
    #expect(!broken.contains("running"))
    try window.enter("s")
    try window.see("Run trap", "Run it?", Self.choices)
    try window.enter("r")
    try window.seeSomewhere("| deaf")
    try window.press("C-c")
    try window.press("C-c")
    try window.see("Interrupted.", TerminalWindow.prompt(130))
    // At a question once is enough, and Ctrl-D ends it, too.
    try window.enter("clear; waymark run --state state guide.md")
    try window.see("[q]uit, [?]")
    try window.press("C-c")
    try window.see("Interrupted.", TerminalWindow.prompt(130))
    try window.enter("clear; waymark run --state state guide.md")
    try window.see("[q]uit, [?]")
    try window.press("C-d")
    try window.see("No answer: stopped here.", TerminalWindow.prompt(75))
  }

  @Test(.timeLimit(.minutes(5)))
  func secretsAreNotShownNorKept() throws {
    let window = try window(
      "# Secret\n\nReplace `{password}` with your password.\n\n```bash\nprintf '%s' \"{password}\" | wc -c\n```\n")
    try window.enter("stty -a > before; waymark run --state state guide.md; stty -a > after")
    try window.see("Run it?", Self.choices)
    try window.enter("r")
    try window.see("your password:")
    // A stop with Ctrl-Z and what comes after it keep the secret, too.
    try window.press("C-z")
    try window.see("Stopped", "$")
    try window.enter("stty -a | grep -o -w -e '-echo' -e echo; fg")
    try window.see(" echo ", "your password:")
    try window.enter("geheim")
    try window.see("| 6", "Done: Secret.", "$")
    #expect(try !window.history().contains("geheim"))
    let journal = try #require(text(window, "state/journal.jsonl"))
    #expect(journal.contains("finished") && !journal.contains("geheim"))
    // The terminal's own settings, whatever the way out.
    try window.enter("clear; rm -r state; waymark run --state state guide.md")
    try window.see("Run it?", Self.choices)
    try window.enter("r")
    try window.see("your password:")
    try window.press("C-c")
    try window.see("Interrupted.", TerminalWindow.prompt(130))
    try window.enter("clear; rm -r state; waymark run --state state guide.md & fg")
    try window.see("Run it?", Self.choices)
    try window.enter("r")
    try window.see("your password:")
    let pid = try Child.run("pgrep", ["-f", "waymark run --state state guide.md"], folder: window.folder)
    for id in pid.output.split(separator: "\n")
    where try Child.run("readlink", ["/proc/\(id)/cwd"]).output == window.folder.path + "\n" {
      _ = try Child.run("kill", ["-TERM", String(id)])
    }
    try window.see(TerminalWindow.prompt(143))
    try window.enter("clear; stty -a > after; echo $?")
    try window.see("0", "$")
    #expect(text(window, "after")?.contains(" echo ") == true)
  }

  @Test(.timeLimit(.minutes(5)))
  func aCommandIsChangedInTheEditor() throws {
    let window = try window("# Edit\n\n```bash\necho old\n```\n\n```bash\necho second\n```\n")
    let editor = try program(
      window, "my editor", "sed -i s/old/new/ \"$1\"; stat -c %a \"$1\" > mode; echo \"$1\" > name")
    let broken = try program(window, "broken", "exit 3")
    try window.enter("VISUAL=\(broken) waymark run --state state guide.md")
    try window.see("Run echo old", "Run it?", Self.choices)
    try window.enter("e")
    try window.see("ended with status 3; nothing was changed.", "Run it?", Self.choices)
    try window.enter("q")
    try window.see(TerminalWindow.prompt(75))
    try window.enter("clear; EDITOR=\"'\(editor)'\" waymark run --state state guide.md")
    try window.see("Run echo old", "Run it?", Self.choices)
    try window.enter("e")
    try window.see("echo new", "| new", "done", "Run echo second", "Run it?", Self.choices)
    #expect(text(window, "mode") == "600\n")
    let name = try #require(text(window, "name")).dropLast()
    #expect(name.hasSuffix(".sh") && !FileManager.default.fileExists(atPath: String(name)))
  }

  @Test(.timeLimit(.minutes(5)))
  func aWindowMayChangeAndOutputStaysWhole() throws {
    let window = try window(
      "# Show\n\n```bash\nprintf '\\033[2J\\033[31mred\\033[0m\\n10 %%\\r20 %%\\n'; until [ -e go ]; do sleep 0.1; done; seq 1 50\n```\n"
    )
    try window.enter("waymark run --state state guide.md")
    try window.see("Run it?", Self.choices)
    try window.enter("r")
    try window.seeSomewhere("| 20 %")
    try window.seeSomewhere(": running printf")
    try window.resize(columns: 40, rows: 10)
    try window.seeSomewhere("(0:0")
    try window.resize(columns: 100, rows: 30)
    try Data().write(to: window.folder.appending(path: "go"))
    try window.see("| 50", "done", "Done: Show.", TerminalWindow.prompt(0))
    let history = try window.history()
    #expect(history.contains("    | red\n") && history.contains("    | 20 %\n") && !history.contains("10 %\n"))
    #expect((1...50).allSatisfy { history.contains("    | \($0)\n") })
  }

  @Test(.timeLimit(.minutes(5)))
  func aRunbookRunsByItsFirstLine() throws {
    let window = try window("# Plain\n\nReplace `{word}` with a word.\n\n```bash\necho \"{word}\"\n```\n")
    try window.enter("waymark compile --emit runbook guide.md -o plain.runbook.yaml; cp plain.runbook.yaml plain")
    try window.see(TerminalWindow.prompt(0))
    for (number, name) in ["./plain.runbook.yaml", "./plain"].enumerated() {
      try window.enter("clear; echo 'word: two words' | \(name) --state state\(number) --values -")
      try window.see("Run it?", Self.choices)
      try window.enter("r")
      try window.see("| two words", "Done: Plain.", TerminalWindow.prompt(0))
    }
    let runbook = try #require(text(window, "plain.runbook.yaml"))
    try Data(runbook.replacingOccurrences(of: "title:", with: "titel:").utf8)
      .write(to: window.folder.appending(path: "plain.runbook.yaml"))
    try window.enter("clear; ./plain.runbook.yaml")
    try window.see("plain.runbook.yaml:5: found the unknown key", TerminalWindow.prompt(2))
  }

  @Test(.timeLimit(.minutes(5)))
  func whatIsTypedAheadIsNoAnswer() throws {
    let window = try window("# Ahead\n\n```bash\nuntil [ -e go ]; do sleep 0.1; done\n```\n\n```bash\necho harm\n```\n")
    try window.enter("waymark run --state state guide.md")
    try window.see("Run it?", Self.choices)
    try window.enter("r")
    try window.seeSomewhere(": running until")
    try window.enter()
    try window.enter("r")
    try Data().write(to: window.folder.appending(path: "go"))
    try window.see("Run echo harm", "Run it?", Self.choices)
    #expect(try !window.history().contains("| harm"))
  }
}
