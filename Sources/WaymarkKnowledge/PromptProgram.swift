/// A program that takes statements of its own at a prompt until it is left.
package struct PromptProgram: Hashable, Sendable {
  package let program: String
  /// Who reads what is typed there, as `PromptSpelling` names it.
  package let interpreter: String
  /// Words that must stand first behind the program: `sql` of `cockroach sql`.
  package let subcommand: [String]
  /// Arguments with which it does one thing and comes back: `-e` of mysql.
  package let comesBackWith: [String]
  /// Options whose value is the next word.
  package let optionsWithValue: [String]
  /// How many operands it takes before one of them is something to do.
  package let operands: Int
  /// Its statements begin with names of shell commands too: `ls` of sftp.
  package let sharesCommands: Bool

  init(
    _ program: String, _ interpreter: String? = nil, subcommand: [String] = [], back: [String] = [],
    values: [String] = [], operands: Int = .max, sharesCommands: Bool = false
  ) {
    self.program = program
    self.interpreter = interpreter ?? program
    self.subcommand = subcommand
    comesBackWith = back
    optionsWithValue = values
    self.operands = operands
    self.sharesCommands = sharesCommands
  }

  /// Source: the manual page of each program.
  package static let all: [PromptProgram] = [
    PromptProgram("mysql", back: ["-e", "--execute", "-V", "--version", "--help", "-?"]),
    PromptProgram("mariadb", "mysql", back: ["-e", "--execute", "-V", "--version", "--help", "-?"]),
    PromptProgram("psql", back: ["-c", "--command", "-f", "--file", "-l", "--list", "-V", "--version", "--help"]),
    PromptProgram("mongo", back: ["--eval", "--version", "--help"]),
    PromptProgram("mongosh", "mongo", back: ["--eval", "--version", "--help", "-f", "--file"]),
    PromptProgram("redis-cli", values: ["-h", "-p", "-a", "-n", "-s", "-u", "--user", "--pass"], operands: 0),
    PromptProgram("valkey-cli", "redis-cli", values: ["-h", "-p", "-a", "-n", "-s", "-u"], operands: 0),
    PromptProgram("sqlite3", operands: 1),
    PromptProgram("cqlsh", back: ["-e", "--execute", "-f", "--file", "--version"]),
    PromptProgram("clickhouse-client", back: ["-q", "--query", "--version"]),
    PromptProgram("influx", back: ["-execute", "-version"], operands: 0),
    PromptProgram("cockroach", subcommand: ["sql"], back: ["-e", "--execute"]),
    PromptProgram("sqlplus"),
    PromptProgram("sqlcmd", back: ["-Q", "-i"]),
    PromptProgram("python", "python3", back: ["-c", "-m", "-V", "--version"], operands: 0),
    PromptProgram("python3", back: ["-c", "-m", "-V", "--version"], operands: 0),
    PromptProgram("ipython", "python3", back: ["-c", "--version"], operands: 0),
    PromptProgram("node", back: ["-e", "-p", "-v", "--version"], operands: 0),
    PromptProgram("irb", back: ["-v", "--version"], operands: 0),
    PromptProgram("ghci", back: ["--version"], operands: 0),
    PromptProgram("iex", back: ["--version"], operands: 0),
    PromptProgram("gdb", back: ["-batch", "--batch", "--version"]),
    PromptProgram("pwsh", "powershell", back: ["-c", "-Command", "-File", "-v", "--version"], operands: 0),
    PromptProgram("parted", back: ["-s", "--script", "-l", "--list", "-v", "--version"], operands: 1),
    PromptProgram("fdisk", back: ["-l", "--list", "-x", "-s", "-V", "--version"], operands: 1),
    PromptProgram("gdisk", back: ["-l"], operands: 1),
    PromptProgram("sftp", back: ["-b"], sharesCommands: true),
    PromptProgram("ftp", sharesCommands: true),
    PromptProgram("lftp", back: ["-c", "-f", "-e"], sharesCommands: true),
    PromptProgram("telnet"),
    PromptProgram("virsh", values: ["-c", "--connect"], operands: 0, sharesCommands: true),
    PromptProgram("bluetoothctl", operands: 0),
    PromptProgram("iwctl", operands: 0),
    PromptProgram("nslookup", operands: 0),
    PromptProgram("vtysh", back: ["-c", "-b"]),
    PromptProgram("rails", "irb", subcommand: ["console"]),
    PromptProgram("nix", subcommand: ["repl"]),
    PromptProgram("diskpart", back: ["/s"]),
  ]

  /// Statements that leave a program, in small letters.
  package static let farewells: Set<String> = [
    "exit", "quit", "bye", "\\q", ".quit", ".exit", "exit()", "quit()", ":q", "logout",
  ]
}
