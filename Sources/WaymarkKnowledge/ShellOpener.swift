/// A command that leaves the reader in a shell inside of something else, until `exit`.
package struct ShellOpener: Hashable, Sendable {
  package enum Opens: Hashable, Sendable {
    /// With or without a word that names the shell behind this many operands.
    case always(operands: Int)
    /// Only where the last word names a shell.
    case withShell
  }

  package let program: String
  /// One of these must stand first behind the program: `exec` of docker; empty for any.
  package let subcommands: [String]
  package let opens: Opens
  /// Where the reader is then.
  package let place: String
  /// Only `exit` leaves it, however many sections later.
  package let lasts: Bool

  init(_ program: String, first subcommands: [String] = [], _ opens: Opens, _ place: String, lasts: Bool = false) {
    self.program = program
    self.subcommands = subcommands
    self.opens = opens
    self.place = place
    self.lasts = lasts
  }

  /// Source: the manual page of each program.
  package static let all: [ShellOpener] = [
    ShellOpener("chroot", .always(operands: 1), "chroot", lasts: true),
    ShellOpener("arch-chroot", .always(operands: 1), "chroot", lasts: true),
    ShellOpener("artix-chroot", .always(operands: 1), "chroot", lasts: true),
    ShellOpener("xchroot", .always(operands: 1), "chroot", lasts: true),
    ShellOpener("nixos-enter", .always(operands: 0), "chroot", lasts: true),
    ShellOpener("docker", first: ["exec", "run", "compose"], .withShell, "container"),
    ShellOpener("docker-compose", first: ["exec", "run"], .withShell, "container"),
    ShellOpener("podman", first: ["exec", "run"], .withShell, "container"),
    ShellOpener("nerdctl", first: ["exec", "run"], .withShell, "container"),
    ShellOpener("lxc", first: ["exec"], .withShell, "container"),
    ShellOpener("lxc", first: ["shell"], .always(operands: 2), "container"),
    ShellOpener("incus", first: ["exec"], .withShell, "container"),
    ShellOpener("incus", first: ["shell"], .always(operands: 2), "container"),
    ShellOpener("kubectl", first: ["exec", "run"], .withShell, "container"),
    ShellOpener("oc", first: ["rsh"], .always(operands: 2), "container"),
    ShellOpener("pct", first: ["enter"], .always(operands: 2), "container"),
    ShellOpener("machinectl", first: ["shell"], .always(operands: 2), "container"),
    ShellOpener("lxc-attach", .always(operands: 1), "container"),
    ShellOpener("distrobox", first: ["enter"], .always(operands: 2), "container"),
    ShellOpener("toolbox", first: ["enter"], .always(operands: 2), "container"),
    ShellOpener("nsenter", .withShell, "container"),
    ShellOpener("multipass", first: ["shell"], .always(operands: 2), "virtual machine"),
    ShellOpener("limactl", first: ["shell"], .always(operands: 2), "virtual machine"),
    ShellOpener("vagrant", first: ["ssh"], .always(operands: 2), "virtual machine"),
    ShellOpener("virsh", first: ["console"], .always(operands: 2), "virtual machine"),
    ShellOpener("adb", first: ["shell"], .always(operands: 1), "device"),
  ]

  /// What a shell is called, its folder left off.
  package static let shells: Set<String> = ["bash", "sh", "zsh", "ash", "dash", "fish"]
}
