/// Files that guides call by what they are ("the SSH configuration file") or whose content gives them away.
package struct NamedFile: Hashable, Sendable {
  package let path: String
  /// Lower case, words as in prose.
  package let names: [String]
  /// What a line that belongs into the file starts with.
  package let lineStarts: [String]

  package init(_ path: String, names: [String], lineStarts: [String] = []) {
    self.path = path
    self.names = names
    self.lineStarts = lineStarts
  }

  package static let all: [NamedFile] = [
    NamedFile(
      "/etc/ssh/sshd_config",
      names: [
        "ssh configuration file", "ssh config file", "sshd configuration file", "sshd config",
        "ssh server configuration",
        "sshd_config", "ssh daemon configuration",
      ],
      lineStarts: [
        "PermitRootLogin ", "PasswordAuthentication ", "PubkeyAuthentication ", "ChallengeResponseAuthentication ",
        "KbdInteractiveAuthentication ", "AuthenticationMethods ", "AllowUsers ", "AllowGroups ", "MaxAuthTries ",
        "ClientAliveInterval ", "X11Forwarding ", "AllowTcpForwarding ",
      ]),
    NamedFile(
      "/etc/default/grub",
      names: ["grub file", "grub config", "grub configuration", "grub config file", "grub configuration file"],
      lineStarts: ["GRUB_CMDLINE_LINUX", "GRUB_TIMEOUT", "GRUB_DEFAULT="]),
    NamedFile("/etc/fstab", names: ["fstab", "fstab file", "file systems table"]),
    NamedFile("/etc/hosts", names: ["hosts file"]),
    NamedFile("/etc/sudoers", names: ["sudoers file", "sudoers"]),
    NamedFile("/etc/modules", names: ["modules file"]),
    NamedFile("/etc/sysctl.conf", names: ["sysctl.conf"]),
    NamedFile("/etc/apt/sources.list", names: ["sources.list"]),
    NamedFile("/etc/network/interfaces", names: ["network interfaces file", "interfaces file"]),
    NamedFile("/etc/nginx/nginx.conf", names: ["nginx.conf", "main nginx configuration"]),
    NamedFile("/etc/kernel/cmdline", names: ["kernel cmdline file"]),
    NamedFile("/boot/firmware/config.txt", names: []),
    NamedFile("docker-compose.yml", names: ["docker-compose yaml", "docker compose file", "compose file"]),
  ]
}
