/// What makes a change of a file count on a machine that runs: the program that reads the file anew.
///
/// Unlike the files of `ApplyCommand`, these are read at the next start anyway.
package struct ReloadCommand: Hashable, Sendable {
  /// Files, and folders with their final slash.
  package let paths: [String]
  /// Any one of these does it: a program, and the words that must stand among its arguments.
  package let commands: [String]

  /// Whether a change of a file wants one of these commands.
  package func covers(_ path: String) -> Bool {
    paths.contains { $0.hasSuffix("/") ? path.hasPrefix($0) : path == $0 }
  }

  /// Whether a call is one of these commands; a service may be named with its suffix.
  package func isDone(by program: String, _ arguments: [String]) -> Bool {
    commands.contains { command in
      let words = command.split(separator: " ").map(String.init)
      return words.first == program
        && words.dropFirst().allSatisfy { arguments.contains($0) || arguments.contains($0 + ".service") }
    }
  }

  package static let all: [ReloadCommand] = [
    ReloadCommand(
      paths: ["/etc/sysctl.conf", "/etc/sysctl.d/"], commands: ["sysctl -p", "sysctl --system", "sysctl -f"]),
    ReloadCommand(
      paths: ["/etc/ssh/sshd_config", "/etc/ssh/sshd_config.d/"],
      commands: ["systemctl ssh", "systemctl sshd", "systemctl ssh.socket", "service ssh", "service sshd"]),
    ReloadCommand(
      paths: ["/etc/systemd/system/", "/lib/systemd/system/", "/usr/lib/systemd/system/", "/etc/fstab"],
      commands: ["systemctl daemon-reload"]),
    ReloadCommand(paths: ["/etc/fstab"], commands: ["mount", "mount -a", "swapon -a"]),
    ReloadCommand(paths: ["/etc/netplan/"], commands: ["netplan apply", "netplan try"]),
    ReloadCommand(
      paths: ["/etc/network/interfaces", "/etc/network/interfaces.d/"],
      commands: ["ifreload -a", "ifup", "systemctl networking", "service networking"]),
    ReloadCommand(
      paths: ["/etc/nginx/"], commands: ["nginx -s", "systemctl nginx", "service nginx"]),
    ReloadCommand(
      paths: ["/etc/apache2/", "/etc/httpd/"],
      commands: ["systemctl apache2", "systemctl httpd", "service apache2", "service httpd", "apachectl"]),
    ReloadCommand(
      paths: ["/etc/apt/sources.list", "/etc/apt/sources.list.d/", "/etc/apt/preferences.d/"],
      commands: ["apt update", "apt-get update", "aptitude update", "nala update"]),
    ReloadCommand(
      paths: ["/etc/fail2ban/"], commands: ["systemctl fail2ban", "service fail2ban", "fail2ban-client reload"]),
    ReloadCommand(paths: ["/etc/docker/daemon.json"], commands: ["systemctl docker", "service docker"]),
    ReloadCommand(paths: ["/etc/udev/rules.d/"], commands: ["udevadm control", "udevadm trigger"]),
    ReloadCommand(paths: ["/etc/exports", "/etc/exports.d/"], commands: ["exportfs", "systemctl nfs-server"]),
    ReloadCommand(paths: ["/etc/locale.gen"], commands: ["locale-gen"]),
    ReloadCommand(paths: ["/etc/aliases"], commands: ["newaliases"]),
    ReloadCommand(paths: ["/etc/samba/smb.conf"], commands: ["systemctl smbd", "service smbd", "smbcontrol"]),
    ReloadCommand(
      paths: ["/etc/modules", "/etc/modules-load.d/"], commands: ["modprobe", "systemctl systemd-modules-load"]),
  ]
}
