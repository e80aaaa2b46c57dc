import Foundation
import TestSupport
import Testing
import WaymarkHostFiles

/// Passing a graphics card through: the lines of a guide that break a host are refused, and the right ones are merged.
@Suite struct PassthroughEditTests {
  private static let grub = EditOperation.mergeKernelParameters(variable: "GRUB_CMDLINE_LINUX_DEFAULT")
  private static let commandLine = EditOperation.mergeKernelParameters(variable: nil)

  /// The lines of the guide that Waymark was made for; without fences.
  private func seed(_ lines: ClosedRange<Int>) throws -> [UInt8] {
    let guide = try #require(Material.sharedFiles("seed", withExtension: "md").first)
    let all = String(decoding: try Material.bytes(guide), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return Array(
      all[(lines.lowerBound - 1)...(lines.upperBound - 1)].joined(separator: "\n").replacing("```", with: "").utf8)
  }

  @Test(
    .enabled(if: Material.hasShared),
    arguments: [
      (
        167...168, "/etc/kernel/cmdline", commandLine,
        "A line break cuts 'initcall_blacklist' from '=sysfb_init'; a kernel command line is one line.",
        "The content holds more than one line of kernel parameters."
      ),
      (
        178...178, "/etc/kernel/cmdline", commandLine,
        "'GRUB_CMDLINE_LINUX_DEFAULT=' is a line of /etc/default/grub; /etc/kernel/cmdline holds the bare parameters on "
          + "one line, without a name and quotes.",
        "A kernel command line has no variable name, and the content sets 'GRUB_CMDLINE_LINUX_DEFAULT'."
      ),
      (
        135...135, "/etc/default/grub", grub,
        "The quote that begins the value of 'GRUB_CMDLINE_LINUX_DEFAULT' is never closed.",
        "The quote of 'GRUB_CMDLINE_LINUX_DEFAULT' is not closed on its line."
      ),
    ])
  func brokenLinesAreRefused(
    _ lines: ClosedRange<Int>, _ path: String, _ operation: EditOperation, _ finding: String, _ refusal: String
  ) throws {
    let content = try seed(lines)
    let format = FileFormat.of(path: path)
    let findings = Validator.findings(in: content, path: path, format: format, fragment: true)
    #expect(findings.filter { $0.severity == .refused }.map(\.message) == [finding])
    let host = operation == Self.grub ? "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n" : "root=UUID=1 quiet\n"
    #expect(throws: FileEdit.Refusal(message: refusal)) {
      try FileEdit(operation: operation, content: content, format: format).apply(to: Array(host.utf8))
    }
  }

  @Test func anIDThatLacksADigitIsRefused() {
    let content = Array("options vfio-pci ids=1002:67df,1002:67d disable_vga=1\n".utf8)
    let findings = Validator.findings(
      in: content, path: "/etc/modprobe.d/vfio.conf", format: .modprobe, fragment: false)
    #expect(
      findings.filter { $0.severity == .refused }.map(\.message) == [
        "'1002:67d' is no whole PCI id: '67d' has 3 of 4 hexadecimal digits."
      ])
  }

  /// The host boots from its own root, with its own console, and gets what is missing.
  @Test func theTidyLinesAreMerged() throws {
    let guide = Material.root.appending(path: "guides/proxmox-pci-passthrough-tidy.md")
    let lines = String(decoding: try Material.bytes(guide), as: UTF8.self).split(separator: "\n")
    let host = "root=ZFS=tank/ROOT/mine boot=zfs console=ttyS0 quiet iommu=off\n"
    let told = lines.filter { $0.hasPrefix("root=") || $0.hasPrefix("GRUB_CMDLINE_LINUX_DEFAULT=") }
    #expect(told.count == 4)
    for line in told {
      let isGRUB = line.hasPrefix("GRUB")
      let intel = line.contains("intel_iommu") ? "intel_iommu=on " : ""
      let edit = FileEdit(
        operation: isGRUB ? Self.grub : Self.commandLine, content: Array("\(line)\n".utf8),
        format: isGRUB ? .shellVariables : .kernelCommandLine)
      let before = isGRUB ? "A=1\nGRUB_CMDLINE_LINUX_DEFAULT=\"nosplash iommu=off\"\n" : host
      let after =
        isGRUB
        ? "A=1\nGRUB_CMDLINE_LINUX_DEFAULT=\"nosplash iommu=pt quiet \(intel)initcall_blacklist=sysfb_init\"\n"
        : "root=ZFS=tank/ROOT/mine boot=zfs console=ttyS0 quiet iommu=pt \(intel)initcall_blacklist=sysfb_init\n"
      #expect(String(decoding: try edit.apply(to: Array(before.utf8)), as: UTF8.self) == after)
    }
  }

  @Test func parametersForTwoVendorsAreNoted() {
    let content = Array("root=/dev/sda1 intel_iommu=on amd_iommu=on\n".utf8)
    let findings = Validator.findings(
      in: content, path: "/etc/kernel/cmdline", format: .kernelCommandLine, fragment: false)
    #expect(
      findings.map(\.message) == [
        "'amd_iommu' is for processors of AMD, and 'intel_iommu' for those of Intel; one of them does nothing."
      ])
    #expect(findings.allSatisfy { $0.severity == .note })
  }
}
