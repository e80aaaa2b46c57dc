/// The formats of host files that guides edit.
///
/// Which path has which format is a table in WaymarkKnowledge.
package enum FileFormat: String, Hashable, Sendable, CaseIterable {
  /// `KEY=value` lines sourced by a shell: /etc/default/*.
  case shellVariables = "shell-variables"
  case modprobe
  /// One module name a line: /etc/modules, modules-load.d.
  case modules
  /// One line of kernel parameters: /etc/kernel/cmdline.
  case kernelCommandLine = "kernel-command-line"
  case sysctl
  case fstab
  case sshd
  case hosts
  case ini
  case systemdUnit = "systemd-unit"
  case yaml
  case json
  /// Anything else: lines.
  case text
}
