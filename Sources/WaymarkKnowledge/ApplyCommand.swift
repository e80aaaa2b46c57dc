/// What makes a change of a boot-time file take effect: the file is only read when another one is built from it.
///
/// A reboot alone does not do it. Sources: update-grub(8), update-initramfs(8), dracut(8), mkinitcpio(8), kernel-install(8), the
/// Proxmox VE administration guide (host bootloader).
package struct ApplyCommand: Hashable, Sendable {
  /// Files, and folders with their final slash.
  package let paths: [String]
  /// Any one of these programs does it; the first is Debian's.
  package let programs: [String]
  /// What is built from the file.
  package let builds: String

  /// Whether a change of a file wants this command.
  package func covers(_ path: String) -> Bool {
    paths.contains { $0.hasSuffix("/") ? path.hasPrefix($0) : path == $0 }
  }

  package static let all: [ApplyCommand] = [
    ApplyCommand(
      paths: ["/etc/default/grub", "/etc/default/grub.d/", "/etc/grub.d/"],
      programs: ["update-grub", "update-grub2", "grub-mkconfig", "grub2-mkconfig", "grubby", "proxmox-boot-tool"],
      builds: "GRUB's menu"),
    ApplyCommand(
      paths: ["/etc/kernel/cmdline"],
      programs: [
        "proxmox-boot-tool", "pve-efiboot-tool", "kernel-install", "reinstall-kernels", "dracut", "mkinitcpio",
        "update-initramfs",
      ],
      builds: "the boot entries"),
    ApplyCommand(
      paths: [
        "/etc/modprobe.d/", "/lib/modprobe.d/", "/usr/lib/modprobe.d/", "/etc/initramfs-tools/", "/etc/mkinitcpio.conf",
        "/etc/mkinitcpio.conf.d/",
        "/etc/dracut.conf",
        "/etc/dracut.conf.d/",
      ],
      programs: [
        "update-initramfs", "mkinitramfs", "dracut", "mkinitcpio", "proxmox-boot-tool", "rpm-ostree", "booster",
      ],
      builds: "the initramfs"),
  ]
}
