/// A program that current systems no longer have, or soon will not have.
///
/// Sources: release notes of Debian 11 to 13, Proxmox VE 6.4, GNU grep 3.8, Docker Compose, Helm 3, systemd 239, net-tools' own page.
package struct DeprecatedCommand: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    /// Not there on a current system.
    case gone
    /// Still there, and replaced.
    case replaced
  }

  package let program: String
  package let state: State
  /// What to type instead; a program's name where `sameArguments`, else advice.
  package let replacement: String
  /// Whether the replacement takes the place of the name and nothing else changes.
  package let sameArguments: Bool
  /// A clause that says what happened.
  package let reason: String

  package static func of(program: String) -> DeprecatedCommand? { byProgram[program] }

  private static let byProgram = Dictionary(all.map { ($0.program, $0) }) { first, _ in first }

  private init(_ program: String, _ state: State, _ replacement: String, same: Bool = false, _ reason: String) {
    self.program = program
    self.state = state
    self.replacement = replacement
    self.sameArguments = same
    self.reason = reason
  }

  package static let all: [DeprecatedCommand] = [
    .init(
      "pve-efiboot-tool", .gone, "proxmox-boot-tool", same: true, "Proxmox VE 6.4 renamed it, later releases dropped it"
    ),
    .init(
      "apt-key", .gone, "a keyring file in /etc/apt/keyrings that `signed-by` names", "Debian 13 no longer has it"),
    .init("docker-compose", .gone, "docker compose", same: true, "Compose 1 ended in July 2023"),
    .init("certbot-auto", .gone, "certbot", same: true, "it was ended in 2021"),
    .init("letsencrypt-auto", .gone, "certbot", same: true, "it was ended in 2021"),
    .init("gksu", .gone, "pkexec", "Debian 10 dropped it"),
    .init("gksudo", .gone, "pkexec", "Debian 10 dropped it"),
    .init("tempfile", .gone, "mktemp", "Debian 12 dropped it"),
    .init("initctl", .gone, "systemctl", "Upstart is no longer the init system"),
    .init("systemd-resolve", .gone, "resolvectl", "systemd 239 renamed it"),
    .init("egrep", .replaced, "grep -E", same: true, "GNU grep 3.8 warns at each call"),
    .init("fgrep", .replaced, "grep -F", same: true, "GNU grep 3.8 warns at each call"),
    .init("brctl", .replaced, "ip link and bridge", "bridge-utils is no longer installed by default"),
    .init("iwconfig", .replaced, "iw", "wireless-tools is no longer installed by default"),
    .init("ifconfig", .replaced, "ip address", "net-tools is no longer installed by default"),
    .init("netstat", .replaced, "ss", "net-tools is no longer installed by default"),
    .init("chkconfig", .replaced, "systemctl enable", "systemd took its place"),
  ]
}
