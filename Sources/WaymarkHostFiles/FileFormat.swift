/// The formats of host files that guides edit.
///
/// Which path has which format is a table in WaymarkKnowledge.
package enum FileFormat: String, Hashable, Sendable, CaseIterable {
  /// `KEY=value` lines sourced by a shell: /etc/default/*.
  case shellVariables = "shell-variables"
  /// `KEY=value` lines that no shell reads: /etc/environment.
  case environment
  case modprobe
  /// One module name a line: /etc/modules, modules-load.d.
  case modules
  /// One line of kernel parameters: /etc/kernel/cmdline.
  case kernelCommandLine = "kernel-command-line"
  case sysctl
  case fstab
  case sshd
  case ssh
  case sudoers
  /// A user's crontab: five times and a command.
  case crontab
  /// The system's crontabs, with a user before the command.
  case systemCrontab = "system-crontab"
  case hosts
  case resolvConf = "resolv-conf"
  case networkInterfaces = "network-interfaces"
  case aptSources = "apt-sources"
  /// Sources in stanzas: *.sources.
  case aptStanzas = "apt-stanzas"
  case udevRules = "udev-rules"
  case logrotate
  case nginx
  case apache
  case nftables
  /// What iptables-save writes.
  case iptables
  case ini
  case toml
  case systemdUnit = "systemd-unit"
  case yaml
  case netplan
  case compose
  case json
  case dockerDaemon = "docker-daemon"
  case xml
  /// `key: value` lines of Proxmox's guests.
  case proxmoxGuest = "proxmox-guest"
  /// Anything else: lines.
  case text
}
