import Foundation
import TestSupport
import Testing
import Waymark

/// The guide that the project grew up with, from text to files on a host: the user's own copy where it is there, and ours.
@Suite struct PassthroughTests {
  static let demonstration = Material.root.appending(path: "guides/proxmox-pci-passthrough.md")
  static let tidy = Material.root.appending(path: "guides/proxmox-pci-passthrough-tidy.md")
  static let spoiled = Material.sharedFiles("seed", withExtension: "md") + [demonstration]
  static let answers = ["--yes", "--set", "device=vga", "--set", "pci_ids=10de:1287,10de:0e0f"]

  static func host() throws -> ScratchHost {
    let dmesg = """
      echo '[    0.010000] DMAR: IOMMU enabled'
      echo '[    0.020000] AMD-Vi: Interrupt remapping enabled'
      echo '[    0.030000] DMAR-IR: IRQ remapping enabled'
      echo '[    0.040000] Interrupt remapping enabled'
      """
    let lspci = """
      echo '01:00.0 VGA compatible controller [0300]: NVIDIA Corporation GK208B [10de:1287]'
      echo '        Kernel driver in use: vfio-pci'
      """
    return try ScratchHost(
      files: [
        "etc/default/grub": "GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet splash\"\nGRUB_CMDLINE_LINUX=\"\"\n",
        "etc/kernel/cmdline": "root=ZFS=rpool/ROOT/pve-1 boot=zfs console=ttyS0\n",
        "etc/modules": "# modules\nloop\n",
      ],
      stubs: [
        "dmesg": dmesg, "lspci": lspci,
        "update-grub": "", "pve-efiboot-tool": "", "proxmox-boot-tool": "", "update-initramfs": "", "reboot": "",
        "pveversion": "echo pve-manager/9.0.3", "uname": "/bin/uname \"$@\"", "systemctl": "",
      ])
  }

  static func script(_ guide: URL) throws -> String {
    let compiled = CompiledGuide(path: guide.lastPathComponent, bytes: try Material.bytes(guide))
    return try #require(compiled.emitted(as: "bash"))
  }

  @Test(arguments: spoiled, ["intel", "amd"])
  func theGrubWayGoesThroughBothReboots(guide: URL, cpu: String) throws {
    let script = try Self.script(guide)
    let host = try Self.host()
    let arguments = Self.answers + ["--set", "cpu=\(cpu)", "--set", "boot=grub"]

    let first = try host.run(script, arguments)
    #expect(first.status == 100, "\(first.output)\(first.error)")
    #expect(try host.text("etc/default/grub").contains("quiet splash"))
    #expect(try host.text("etc/default/grub").contains("initcall_blacklist=sysfb_init"))
    #expect(try host.text("etc/default/grub").contains("intel_iommu=on") == (cpu == "intel"))
    #expect(try host.text("etc/kernel/cmdline") == "root=ZFS=rpool/ROOT/pve-1 boot=zfs console=ttyS0\n")
    #expect(host.calls.contains("update-grub ") && !host.calls.contains { $0.hasPrefix("pve-efiboot-tool") })
    #expect(!host.calls.contains { $0.hasPrefix("dmesg") })

    let second = try host.run(script, arguments)
    #expect(second.status == 100, "\(second.output)\(second.error)")
    #expect(try host.text("etc/modules") == "# modules\nloop\nvfio\nvfio_iommu_type1\nvfio_pci\n")
    #expect(try host.text("etc/modprobe.d/vfio-pci.conf") == "options vfio-pci ids=10de:1287,10de:0e0f disable_vga=1\n")
    #expect(host.calls.filter { $0 == "update-grub " }.count == 1)
    // Optional, risky and conditional edits are nobody's but the person's.
    #expect(throws: (any Error).self) { try host.text("etc/modprobe.d/kvm.conf") }
    #expect(throws: (any Error).self) { try host.text("etc/modprobe.d/iommu_unsafe_interrupts.conf") }

    let third = try host.run(script, arguments)
    #expect(third.status == 0, "\(third.output)\(third.error)")
  }

  @Test(arguments: spoiled, ["intel", "amd"])
  func theSystemdBootWayStopsAtTheMalformedLine(guide: URL, cpu: String) throws {
    let host = try Self.host()
    let before = try host.tree()
    let run = try host.run(
      try Self.script(guide), Self.answers + ["--set", "cpu=\(cpu)", "--set", "boot=systemd-boot"])
    #expect(run.status == 78, "\(run.output)\(run.error)")
    #expect(run.error.contains("/etc/kernel/cmdline"), "\(run.error)")
    #expect(run.error.contains(cpu == "intel" ? "one line" : "GRUB_CMDLINE_LINUX_DEFAULT"), "\(run.error)")
    #expect(try host.tree() == before)
  }

  @Test(arguments: ["intel", "amd"], ["grub", "systemd-boot"])
  func theTidyTwinGoesThroughAndChangesNothingTheSecondTime(cpu: String, boot: String) throws {
    let script = try Self.script(Self.tidy)
    let host = try Self.host()
    let arguments = Self.answers + ["--set", "cpu=\(cpu)", "--set", "boot=\(boot)"]
    func complete() throws {
      var statuses: [Int32] = []
      repeat {
        let run = try host.run(script, arguments)
        statuses.append(run.status)
        #expect(run.status == 100 || run.status == 0, "\(run.output)\(run.error)")
      } while statuses.last == 100 && statuses.count < 5
      #expect(statuses.last == 0 && statuses.count > 1)
    }
    try complete()
    let after = try host.tree()
    let cmdline = try host.text("etc/kernel/cmdline")
    #expect(cmdline.contains("root=ZFS=rpool/ROOT/pve-1") && cmdline.contains("console=ttyS0"))
    #expect(cmdline.contains("iommu=pt") == (boot == "systemd-boot"))
    #expect(try host.text("etc/default/grub").contains("iommu=pt") == (boot == "grub"))
    try complete()
    #expect(try host.tree() == after)
  }
}
