/// A program that runs the command among its arguments.
package struct CommandWrapper: Hashable, Sendable {
  package enum Effect: Hashable, Sendable {
    case none
    /// The command runs as root, if no option names another user.
    case elevates
    /// The command runs on another machine or in a container.
    case elsewhere
  }

  package let program: String
  package let effect: Effect
  /// Options whose value is the next word.
  package let optionsWithValue: [String]
  /// How many words stand before the command: the limit of `timeout`, the folder of `chroot`.
  package let operands: Int
  /// Words that come directly after the program: `exec` of `docker exec`.
  package let subcommand: [String]
  /// An option whose value is a script: `-c` of `sh`. Without it no word is a command.
  package let scriptOption: String?

  /// The words of the command are joined and read by a shell there: `ssh`.
  package let joinsWords: Bool

  init(
    _ program: String, _ effect: Effect = .none, values: [String] = [], operands: Int = 0, subcommand: [String] = [],
    script: String? = nil, joinsWords: Bool = false
  ) {
    self.joinsWords = joinsWords
    self.program = program
    self.effect = effect
    self.optionsWithValue = values
    self.operands = operands
    self.subcommand = subcommand
    self.scriptOption = script
  }

  package static let all: [CommandWrapper] = [
    CommandWrapper(
      "sudo", .elevates,
      values: [
        "-u", "-g", "-p", "-C", "-h", "-r", "-t", "-T", "-U", "-R", "-D", "--user", "--group", "--prompt", "--host",
        "--chdir",
      ]),
    CommandWrapper("doas", .elevates, values: ["-u", "-C"]),
    CommandWrapper("pkexec", .elevates, values: ["--user"]),
    CommandWrapper("run0", .elevates, values: ["-u", "--user"]),
    CommandWrapper("gksudo", .elevates),
    CommandWrapper("kdesudo", .elevates),
    CommandWrapper("su", .elevates, values: ["-s", "--shell", "-g", "-G"], script: "-c"),
    CommandWrapper("runuser", values: ["-u", "-s", "-g", "-G"]),
    CommandWrapper("setpriv", values: ["--reuid", "--regid"]),
    CommandWrapper("sh", script: "-c"),
    CommandWrapper("bash", values: ["-o", "-O", "--rcfile", "--init-file"], script: "-c"),
    CommandWrapper("dash", script: "-c"),
    CommandWrapper("ash", script: "-c"),
    CommandWrapper("ksh", script: "-c"),
    CommandWrapper("zsh", values: ["-o"], script: "-c"),
    CommandWrapper("fish", script: "-c"),
    CommandWrapper("env", values: ["-u", "-C", "-S", "--unset", "--chdir"]),
    CommandWrapper("nice", values: ["-n", "--adjustment"]),
    CommandWrapper("ionice", values: ["-c", "-n"]),
    CommandWrapper("chrt", operands: 1),
    CommandWrapper("taskset", operands: 1),
    CommandWrapper("nohup"),
    CommandWrapper("setsid"),
    CommandWrapper("time", values: ["-f", "-o"]),
    CommandWrapper("timeout", values: ["-s", "-k", "--signal", "--kill-after"], operands: 1),
    CommandWrapper("stdbuf", values: ["-i", "-o", "-e"]),
    CommandWrapper("unbuffer"),
    CommandWrapper("xargs", values: ["-I", "-n", "-P", "-d", "-L", "-E", "-s", "-a"]),
    CommandWrapper("parallel", values: ["-j"]),
    CommandWrapper("watch", values: ["-n", "--interval"]),
    CommandWrapper("exec", values: ["-a"]),
    CommandWrapper("command"),
    CommandWrapper("builtin"),
    CommandWrapper("busybox"),
    CommandWrapper("eatmydata"),
    CommandWrapper("fakeroot"),
    CommandWrapper("proxychains"),
    CommandWrapper("proxychains4"),
    CommandWrapper("torsocks"),
    CommandWrapper("strace", values: ["-e", "-o", "-p", "-s"]),
    CommandWrapper("flock", values: ["-w", "-E"], operands: 1),
    CommandWrapper("systemd-inhibit"),
    CommandWrapper("systemd-run", values: ["-p", "-u", "-M", "--unit"]),
    CommandWrapper("dbus-run-session"),
    CommandWrapper("ip", operands: 1, subcommand: ["netns", "exec"]),
    CommandWrapper("chroot", .elsewhere, values: ["--userspec", "--groups"], operands: 1),
    CommandWrapper("arch-chroot", .elsewhere, values: ["-u"], operands: 1),
    CommandWrapper(
      "ssh", .elsewhere,
      values: [
        "-B", "-b", "-c", "-D", "-E", "-e", "-F", "-I", "-i", "-J", "-L", "-l", "-m", "-O", "-o", "-p", "-Q", "-R",
        "-S", "-W", "-w",
      ], operands: 1, joinsWords: true),
    CommandWrapper("sshpass", values: ["-p", "-f", "-d", "-P"]),
    CommandWrapper("docker", .elsewhere, values: ["-u", "-w", "-e"], operands: 1, subcommand: ["exec"]),
    CommandWrapper("podman", .elsewhere, values: ["-u", "-w", "-e"], operands: 1, subcommand: ["exec"]),
    CommandWrapper("pct", .elsewhere, operands: 1, subcommand: ["exec"]),
    CommandWrapper("lxc", .elsewhere, operands: 1, subcommand: ["exec"]),
    CommandWrapper("incus", .elsewhere, operands: 1, subcommand: ["exec"]),
    CommandWrapper("lxc-attach", .elsewhere, values: ["-n"]),
    CommandWrapper("kubectl", .elsewhere, values: ["-n", "-c", "--namespace"], operands: 1, subcommand: ["exec"]),
    CommandWrapper("toolbox", .elsewhere, subcommand: ["run"]),
    CommandWrapper("distrobox", .elsewhere, operands: 1, subcommand: ["enter"]),
  ]
}
