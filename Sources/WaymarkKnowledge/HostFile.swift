/// A file of a host that guides edit, and its format.
package struct HostFile: Hashable, Sendable {
  /// The path; `*` stands for any text inside of one part of it. One without a slash is a file's bare name.
  package let pattern: String
  /// The name of the format: `shell-variables`.
  package let format: String

  private init(_ pattern: String, _ format: String) {
    self.pattern = pattern
    self.format = format
  }

  /// The first row that fits a path is the path's.
  package static let all: [HostFile] = [
    HostFile("/etc/default/grub", "shell-variables"),
    HostFile("/etc/default/grub.d/*.cfg", "shell-variables"),
    HostFile("/etc/default/*", "shell-variables"),
    HostFile("/etc/dphys-swapfile", "shell-variables"),
    HostFile("/etc/sysconfig/*", "shell-variables"),
    HostFile("/etc/kernel/cmdline", "kernel-command-line"),
    HostFile("/boot/cmdline.txt", "kernel-command-line"),
    HostFile("/boot/firmware/cmdline.txt", "kernel-command-line"),
    HostFile("/etc/modprobe.d/*.conf", "modprobe"),
    HostFile("/etc/modules", "modules"),
    HostFile("/etc/modules-load.d/*.conf", "modules"),
    HostFile("/etc/initramfs-tools/modules", "modules"),
    HostFile("/etc/initramfs-tools/*", "text"),
    HostFile("/etc/sysctl.conf", "sysctl"),
    HostFile("/etc/sysctl.d/*.conf", "sysctl"),
    HostFile("/etc/fstab", "fstab"),
    HostFile("/etc/ssh/sshd_config", "sshd"),
    HostFile("/etc/ssh/sshd_config.d/*.conf", "sshd"),
    HostFile("/etc/hosts", "hosts"),
    HostFile("/etc/systemd/system/*", "systemd-unit"),
    HostFile("/etc/systemd/system/*/*", "systemd-unit"),
    HostFile("/lib/systemd/system/*", "systemd-unit"),
    HostFile("/usr/lib/systemd/system/*", "systemd-unit"),
    HostFile("/etc/systemd/*.conf", "systemd-unit"),
    HostFile("/etc/systemd/*.conf.d/*", "systemd-unit"),
    HostFile("/etc/fail2ban/*.local", "ini"),
    HostFile("/etc/fail2ban/*.conf", "ini"),
    HostFile("/etc/fail2ban/*/*", "ini"),
    HostFile("/etc/docker/daemon.json", "json"),
    HostFile("/etc/netplan/*", "yaml"),
    HostFile("/etc/network/interfaces", "text"),
    HostFile("/etc/network/interfaces.d/*", "text"),
    HostFile("/etc/apt/sources.list", "text"),
    HostFile("/etc/apt/sources.list.d/*", "text"),
    HostFile("*.service", "systemd-unit"),
    HostFile("*.timer", "systemd-unit"),
    HostFile("*.json", "json"),
    HostFile("*.yaml", "yaml"),
    HostFile("*.yml", "yaml"),
  ]
}
