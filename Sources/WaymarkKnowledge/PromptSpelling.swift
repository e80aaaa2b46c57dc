/// Prompts of programs that are no shell.
package struct PromptSpelling: Hashable, Sendable {
  /// What the line begins with.
  package let prefix: String
  /// Who reads what is typed there.
  package let interpreter: String

  init(_ prefix: String, _ interpreter: String) {
    self.prefix = prefix
    self.interpreter = interpreter
  }

  package static let all: [PromptSpelling] = [
    PromptSpelling("mysql>", "mysql"),
    PromptSpelling("MariaDB [", "mysql"),
    PromptSpelling("mariadb>", "mysql"),
    PromptSpelling("postgres=#", "psql"),
    PromptSpelling("postgres=>", "psql"),
    PromptSpelling("psql>", "psql"),
    PromptSpelling("sqlite>", "sqlite3"),
    PromptSpelling("SQL>", "sqlplus"),
    PromptSpelling("mongo>", "mongo"),
    PromptSpelling("test>", "mongo"),
    PromptSpelling("rs0:PRIMARY>", "mongo"),
    PromptSpelling("rs0:SECONDARY>", "mongo"),
    PromptSpelling("rs1:PRIMARY>", "mongo"),
    PromptSpelling("rs1:SECONDARY>", "mongo"),
    PromptSpelling("127.0.0.1:6379>", "redis-cli"),
    PromptSpelling("redis>", "redis-cli"),
    PromptSpelling(">>> ", "python3"),
    PromptSpelling("In [", "python3"),
    PromptSpelling("irb(", "irb"),
    PromptSpelling("iex>", "iex"),
    PromptSpelling("ghci>", "ghci"),
    PromptSpelling("(gdb)", "gdb"),
    PromptSpelling("sftp>", "sftp"),
    PromptSpelling("ftp>", "ftp"),
    PromptSpelling("telnet>", "telnet"),
    PromptSpelling("virsh #", "virsh"),
    PromptSpelling("grub>", "grub"),
    PromptSpelling("[bluetooth]#", "bluetoothctl"),
    PromptSpelling("[iwd]#", "iwctl"),
    PromptSpelling("(parted)", "parted"),
    PromptSpelling("Command (m for help):", "fdisk"),
    PromptSpelling("Command (? for help):", "gdisk"),
    PromptSpelling("gpg>", "gpg"),
    PromptSpelling("DISKPART>", "diskpart"),
    PromptSpelling("Shell>", "uefi-shell"),
    PromptSpelling("FS0:\\>", "uefi-shell"),
    PromptSpelling("nix-repl>", "nix"),
  ]
}
