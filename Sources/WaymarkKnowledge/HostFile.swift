/// A file of a host that guides edit: its format, and what makes an edit of it count.
package struct HostFile: Hashable, Sendable {
  /// The path; `*` stands for any text inside of one part of it. One without a slash is a file's bare name.
  package let pattern: String
  /// The name of the format: `shell-variables`.
  package let format: String
  /// What must run after an edit; nil where nothing must.
  package let activation: Activation?

  init(_ pattern: String, _ format: String, _ activation: Activation? = nil) {
    self.pattern = pattern
    self.format = format
    self.activation = activation
  }

  /// The first row that fits a path is the path's.
  package static let all: [HostFile] = [
    HostFile("/etc/default/grub", "shell-variables", .grub),
    HostFile("/etc/default/grub.d/*.cfg", "shell-variables", .grub),
    HostFile("/etc/default/zramswap", "shell-variables"),
    HostFile("/etc/default/*", "shell-variables"),
    HostFile("/etc/dphys-swapfile", "shell-variables"),
    HostFile("/etc/sysconfig/*", "shell-variables"),
    HostFile("/etc/kernel/cmdline", "kernel-command-line", .bootEntries),
    HostFile("/boot/cmdline.txt", "kernel-command-line", .reboot),
    HostFile("/boot/firmware/cmdline.txt", "kernel-command-line", .reboot),
    HostFile("/etc/modprobe.d/*", "modprobe", .initramfs),
    HostFile("/etc/modules", "modules", .initramfs),
    HostFile("/etc/modules-load.d/*", "modules", .initramfs),
    HostFile("/etc/initramfs-tools/modules", "modules", .initramfs),
    HostFile("/etc/initramfs-tools/*", "text", .initramfs),
    HostFile("/etc/sysctl.conf", "sysctl", .sysctl),
    HostFile("/etc/sysctl.d/*", "sysctl", .sysctl),
    HostFile("/etc/fstab", "fstab", .mounts),
    HostFile("/etc/ssh/sshd_config", "sshd", .ssh),
    HostFile("/etc/ssh/sshd_config.d/*", "sshd", .ssh),
    HostFile("/etc/hosts", "hosts"),
    HostFile("/etc/systemd/system/*", "systemd-unit", .units),
    HostFile("/etc/systemd/system/*/*", "systemd-unit", .units),
    HostFile("/lib/systemd/system/*", "systemd-unit", .units),
    HostFile("/usr/lib/systemd/system/*", "systemd-unit", .units),
    HostFile("/etc/systemd/*.conf", "systemd-unit"),
    HostFile("/etc/systemd/*.conf.d/*", "systemd-unit"),
    HostFile("/etc/fail2ban/*.local", "ini", .fail2ban),
    HostFile("/etc/fail2ban/*.conf", "ini", .fail2ban),
    HostFile("/etc/fail2ban/*/*", "ini", .fail2ban),
    HostFile("/etc/docker/daemon.json", "json", .docker),
    HostFile("/etc/netplan/*", "yaml", .netplan),
    HostFile("/etc/network/interfaces", "text", .interfaces),
    HostFile("/etc/network/interfaces.d/*", "text", .interfaces),
    HostFile("/etc/apt/sources.list", "text", .packageLists),
    HostFile("/etc/apt/sources.list.d/*", "text", .packageLists),
    HostFile("*.service", "systemd-unit"),
    HostFile("*.timer", "systemd-unit"),
    HostFile("*.json", "json"),
    HostFile("*.yaml", "yaml"),
    HostFile("*.yml", "yaml"),
  ]
}
