import WaymarkShell

/// Commands that leave the reader in a shell inside of something else, until `exit`.
enum InnerShell {
  private static let shells: Set<String> = ["bash", "sh", "zsh", "ash", "/bin/bash", "/bin/sh", "/bin/zsh", "/bin/ash"]

  /// `chroot` for a new system in a folder; `container` for the rest; nil where the command comes back.
  static func host(of call: CommandFacts.Call) -> String? {
    let arguments = call.arguments.compactMap(\.self)
    switch call.name {
    case "chroot", "arch-chroot", "artix-chroot", "xchroot":
      let words = arguments.filter { !$0.hasPrefix("-") }
      return words.count == 1 || words.count == 2 && shells.contains(words[1]) ? "chroot" : nil
    case "docker", "podman", "nerdctl", "lxc", "incus":
      guard arguments.first == "exec", let last = arguments.last else { return nil }
      return shells.contains(last) ? "container" : nil
    case "pct": return arguments.first == "enter" ? "container" : nil
    case "machinectl": return arguments.first == "shell" && arguments.count <= 2 ? "container" : nil
    case "lxc-attach": return arguments.contains("--") ? nil : "container"
    default: return nil
    }
  }

  /// Whether only `exit` leaves it, however many sections later.
  static func lasts(_ name: String) -> Bool { name.hasSuffix("chroot") }
}
