/// A command that reboots the machine or turns it off.
package struct PowerCommand: Hashable, Sendable {
  package enum Effect: Hashable, Sendable { case reboot, powerOff }

  package let program: String
  /// Arguments one of which must stand there; empty for none. The first row that holds counts.
  package let anyOf: [String]
  package let effect: Effect

  init(_ program: String, _ anyOf: [String] = [], _ effect: Effect) {
    self.program = program
    self.anyOf = anyOf
    self.effect = effect
  }

  package static let all: [PowerCommand] = [
    PowerCommand("reboot", ["-p", "--poweroff", "--halt"], .powerOff),
    PowerCommand("reboot", .reboot),
    PowerCommand("systemctl", ["reboot", "kexec", "soft-reboot"], .reboot),
    PowerCommand("systemctl", ["poweroff", "halt"], .powerOff),
    PowerCommand("shutdown", ["-r", "--reboot", "/r"], .reboot),
    PowerCommand("shutdown", ["-P", "-h", "-H", "--poweroff", "--halt", "now", "/s"], .powerOff),
    PowerCommand("poweroff", ["--reboot"], .reboot),
    PowerCommand("poweroff", .powerOff),
    PowerCommand("halt", ["--reboot"], .reboot),
    PowerCommand("halt", .powerOff),
    PowerCommand("init", ["6"], .reboot),
    PowerCommand("telinit", ["6"], .reboot),
    PowerCommand("init", ["0"], .powerOff),
    PowerCommand("telinit", ["0"], .powerOff),
    PowerCommand("loginctl", ["reboot"], .reboot),
    PowerCommand("loginctl", ["poweroff"], .powerOff),
    PowerCommand("openrc-shutdown", ["-r"], .reboot),
    PowerCommand("Restart-Computer", .reboot),
    PowerCommand("Stop-Computer", .powerOff),
  ]

  private init(_ program: String, _ effect: Effect) { self.init(program, [], effect) }
}
