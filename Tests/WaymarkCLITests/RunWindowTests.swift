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
      "left out:", "Edit /etc/modprobe.d/pve-blacklist.conf", "more lines: l shows all", "Write it?", "[l] all, [?]")
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
      "| 01:00.0 VGA compatible controller", "Edit /etc/modprobe.d/vfio-pci.conf", "run-lspci", "joined by commas:")
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
}
