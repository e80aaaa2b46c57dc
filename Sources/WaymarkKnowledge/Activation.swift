/// What makes an edit of a host file count.
package struct Activation: Hashable, Sendable {
  /// The command to run; empty where only a reboot does.
  package let command: String
  /// Beginnings of other commands that do as well.
  package let alternatives: [String]
  /// Whether a reboot alone does as well.
  package let rebootDoes: Bool
  package let reason: String

  static let grub = Activation(
    command: "update-grub",
    alternatives: [
      "update-grub2", "grub-mkconfig", "grub2-mkconfig", "proxmox-boot-tool refresh", "pve-efiboot-tool refresh",
    ],
    rebootDoes: false, reason: "GRUB boots with /boot/grub/grub.cfg, which is made of this file.")
  static let bootEntries = Activation(
    command: "proxmox-boot-tool refresh",
    alternatives: [
      "pve-efiboot-tool refresh", "kernel-install add", "bootctl update", "update-initramfs", "reinstall-kernels",
      "dracut",
      "mkinitcpio",
    ],
    rebootDoes: false, reason: "The boot loader reads its entries, which are made of this file.")
  static let initramfs = Activation(
    command: "update-initramfs -u -k all",
    alternatives: ["update-initramfs", "dracut", "mkinitcpio", "proxmox-boot-tool refresh"],
    rebootDoes: false, reason: "Modules are loaded from the initramfs, which holds a copy of this file.")
  static let sysctl = Activation(
    command: "sysctl --system",
    alternatives: ["sysctl -p", "sysctl --load", "sysctl -w", "systemctl restart systemd-sysctl"],
    rebootDoes: true, reason: "The kernel gets the values at boot.")
  static let mounts = Activation(
    command: "systemctl daemon-reload && mount -a", alternatives: ["mount", "systemctl daemon-reload", "swapon"],
    rebootDoes: true, reason: "File systems are mounted at boot.")
  static let ssh = Activation(
    command: "systemctl reload ssh",
    alternatives: [
      "systemctl restart ssh", "systemctl reload sshd", "systemctl restart sshd", "service ssh", "service sshd",
      "/etc/init.d/ssh",
    ],
    rebootDoes: true, reason: "The server reads its settings when it starts.")
  static let units = Activation(
    command: "systemctl daemon-reload", alternatives: ["systemctl enable", "systemctl reenable", "systemctl link"],
    rebootDoes: true, reason: "systemd reads its units at boot and when told to.")
  static let fail2ban = Activation(
    command: "systemctl restart fail2ban",
    alternatives: ["systemctl reload fail2ban", "fail2ban-client", "service fail2ban"],
    rebootDoes: true, reason: "The server reads its settings when it starts.")
  static let docker = Activation(
    command: "systemctl restart docker", alternatives: ["systemctl reload docker", "service docker"],
    rebootDoes: true, reason: "The daemon reads its settings when it starts.")
  static let netplan = Activation(
    command: "netplan apply", alternatives: ["netplan try", "netplan generate"],
    rebootDoes: true, reason: "The network is set up from it at boot.")
  static let interfaces = Activation(
    command: "ifreload -a",
    alternatives: ["ifup", "systemctl restart networking", "service networking", "/etc/init.d/networking"],
    rebootDoes: true, reason: "The network is set up from it at boot.")
  static let packageLists = Activation(
    command: "apt update", alternatives: ["apt-get update", "aptitude update"],
    rebootDoes: false, reason: "apt knows the packages of the lists that it fetched last.")
  static let reboot = Activation(
    command: "", alternatives: [], rebootDoes: true, reason: "The boot loader reads the file at boot.")
}
