/// A program that opens something for a person to edit.
package struct Editor: Hashable, Sendable {
  package let program: String
  /// Words that must stand among the arguments for the row to hold; the first row that holds counts.
  package let requires: [String]
  /// What is opened; `*` stands for the argument. `libvirt-domain:` and `crontab:` name what is no plain file.
  package let opens: String
  /// What is opened where no argument names one.
  package let implies: String?
  /// Options whose value is the next word.
  package let optionsWithValue: [String]

  init(
    _ program: String, requires: [String] = [], opens: String = "*", implies: String? = nil, values: [String] = []
  ) {
    self.program = program
    self.requires = requires
    self.opens = opens
    self.implies = implies
    self.optionsWithValue = values
  }

  package static let all: [Editor] = [
    Editor("nano", values: ["-r", "-T", "-Y", "-o", "-s", "-C", "-J", "-Q", "-X"]),
    Editor("pico", values: ["-r", "-o", "-s"]),
    Editor("vi", values: ["-c", "-t", "-w"]),
    Editor("vim", values: ["-c", "-S", "-u", "-i", "-t", "-T", "-w", "-W", "--cmd"]),
    Editor("nvim", values: ["-c", "-S", "-u", "-i", "-t", "-w", "--cmd"]),
    Editor("vim.tiny", values: ["-c"]),
    Editor("vim.basic", values: ["-c"]),
    Editor("gvim", values: ["-c"]),
    Editor("view"),
    Editor("ex", values: ["-c"]),
    Editor("ed"),
    Editor("emacs", values: ["-l", "-f", "-u", "--load", "--eval"]),
    Editor("emacsclient", values: ["-a", "-s"]),
    Editor("jed"),
    Editor("joe"),
    Editor("jmacs"),
    Editor("mg"),
    Editor("ne"),
    Editor("micro", values: ["-config-dir"]),
    Editor("hx"),
    Editor("helix"),
    Editor("kak", values: ["-e", "-c", "-s"]),
    Editor("mcedit"),
    Editor("gedit"),
    Editor("gnome-text-editor"),
    Editor("kate", values: ["-l", "-c"]),
    Editor("kwrite"),
    Editor("mousepad"),
    Editor("leafpad"),
    Editor("pluma"),
    Editor("xed"),
    Editor("featherpad"),
    Editor("geany", values: ["-l"]),
    Editor("code", values: ["-g", "--goto", "--user-data-dir"]),
    Editor("codium"),
    Editor("subl"),
    Editor("atom"),
    Editor("notepad"),
    Editor("notepad.exe"),
    Editor("notepad++"),
    Editor("editor"),
    Editor("sensible-editor"),
    Editor("sudoedit", values: ["-u", "-g"]),
    Editor("rnano"),
    Editor("visudo", requires: ["-f"]),
    Editor("visudo", implies: "/etc/sudoers"),
    Editor("vipw", implies: "/etc/passwd"),
    Editor("vigr", implies: "/etc/group"),
    Editor("crontab", requires: ["-e", "-u"], opens: "crontab:*"),
    Editor("crontab", requires: ["-e"], opens: "crontab", implies: "crontab"),
    Editor("systemctl", requires: ["edit", "--full"], opens: "/etc/systemd/system/*"),
    Editor("systemctl", requires: ["edit", "-l"], opens: "/etc/systemd/system/*"),
    Editor("systemctl", requires: ["edit", "--user"], opens: "~/.config/systemd/user/*.d/override.conf"),
    Editor("systemctl", requires: ["edit"], opens: "/etc/systemd/system/*.d/override.conf"),
    Editor("virsh", requires: ["edit"], opens: "libvirt-domain:*", values: ["-c", "--connect", "--domain"]),
    Editor("virsh", requires: ["net-edit"], opens: "libvirt-network:*", values: ["-c", "--connect"]),
    Editor("virsh", requires: ["pool-edit"], opens: "libvirt-pool:*", values: ["-c", "--connect"]),
    Editor("kubectl", requires: ["edit"], opens: "kubernetes:*", values: ["-n", "--namespace", "-f"]),
    Editor("git", requires: ["config", "--global", "-e"], opens: "~/.gitconfig", implies: "~/.gitconfig"),
    Editor("git", requires: ["config", "--global", "--edit"], opens: "~/.gitconfig", implies: "~/.gitconfig"),
  ]
}
