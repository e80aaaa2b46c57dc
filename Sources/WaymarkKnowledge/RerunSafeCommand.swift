/// A command that does no harm when it is run a second time: it only reads, or it ends in the same state.
///
/// Sources: the programs' manual pages.
package struct RerunSafeCommand: Hashable, Sendable {
  package let program: String
  /// Arguments one of which must stand there; empty where the program alone says it.
  package let anyOf: [String]

  private init(_ program: String, _ anyOf: [String] = []) {
    self.program = program
    self.anyOf = anyOf
  }

  package static let all: [RerunSafeCommand] = [
    RerunSafeCommand("apt", ["update", "install", "list", "show", "policy"]),
    RerunSafeCommand("apt-cache"),
    RerunSafeCommand("apt-get", ["update", "install"]),
    RerunSafeCommand("cat"),
    RerunSafeCommand("cut"),
    RerunSafeCommand("depmod"),
    RerunSafeCommand("df"),
    RerunSafeCommand("dmesg"),
    RerunSafeCommand("echo"),
    RerunSafeCommand("free"),
    RerunSafeCommand("grep"),
    RerunSafeCommand("head"),
    RerunSafeCommand("id"),
    RerunSafeCommand("journalctl"),
    RerunSafeCommand("ldconfig"),
    RerunSafeCommand("ln", ["-sf", "-sfn", "-snf"]),
    RerunSafeCommand("ls"),
    RerunSafeCommand("lsblk"),
    RerunSafeCommand("lscpu"),
    RerunSafeCommand("lsmod"),
    RerunSafeCommand("lspci"),
    RerunSafeCommand("lsusb"),
    RerunSafeCommand("mkdir", ["-p"]),
    RerunSafeCommand("modinfo"),
    RerunSafeCommand("modprobe"),
    RerunSafeCommand("proxmox-boot-tool", ["refresh", "status"]),
    RerunSafeCommand("pve-efiboot-tool", ["refresh", "status"]),
    RerunSafeCommand("pveversion"),
    RerunSafeCommand("sort"),
    RerunSafeCommand("sysctl", ["--system", "-p"]),
    RerunSafeCommand(
      "systemctl", ["daemon-reload", "disable", "enable", "is-active", "is-enabled", "restart", "status"]),
    RerunSafeCommand("tail"),
    RerunSafeCommand("uname"),
    RerunSafeCommand("uniq"),
    RerunSafeCommand("update-ca-certificates"),
    RerunSafeCommand("update-grub"),
    RerunSafeCommand("update-initramfs"),
    RerunSafeCommand("wc"),
    RerunSafeCommand("which"),
  ]
}
