/// A program that writes the files its arguments name.
package struct FileWriter: Hashable, Sendable {
  package enum Operands: Hashable, Sendable {
    /// Each operand is written: `tee`, `touch`.
    case all
    /// The last operand is the target, or the folder of it: `cp`, `mv`.
    case last
    /// The operands after the first, which is a script: `sed -i`.
    case afterScript
    /// The value of an argument `of=`: `dd`.
    case value(prefix: String)
    /// The value of one of these options: `-o` of curl.
    case option([String])
  }

  package enum Effect: Hashable, Sendable { case create, append, edit, copy, move }

  package let program: String
  package let operands: Operands
  package let effect: Effect
  /// An option that must stand there; a bundle or a suffix counts (`-i.bak`, `-ri`).
  package let requires: String?
  /// Options whose value is the next word.
  package let optionsWithValue: [String]

  init(
    _ program: String, _ operands: Operands, _ effect: Effect, requires: String? = nil, values: [String] = []
  ) {
    self.program = program
    self.operands = operands
    self.effect = effect
    self.requires = requires
    self.optionsWithValue = values
  }

  /// The first row that holds counts.
  package static let all: [FileWriter] = [
    FileWriter("tee", .all, .append, requires: "-a"),
    FileWriter("tee", .all, .append, requires: "--append"),
    FileWriter("tee", .all, .create),
    FileWriter("touch", .all, .create, values: ["-d", "-t", "-r"]),
    FileWriter("sponge", .all, .append, requires: "-a"),
    FileWriter("sponge", .all, .create),
    FileWriter("cp", .option(["-t", "--target-directory"]), .copy, requires: "-t"),
    FileWriter("mv", .option(["-t", "--target-directory"]), .move, requires: "-t"),
    FileWriter("install", .option(["-t", "--target-directory"]), .copy, requires: "-t"),
    FileWriter("install", .all, .create, requires: "-d", values: ["-m", "-o", "-g"]),
    FileWriter("rsync", .last, .copy, values: ["-e", "-f"]),
    FileWriter("cp", .last, .copy, values: ["-t", "-S"]),
    FileWriter("mv", .last, .move, values: ["-t", "-S"]),
    FileWriter("install", .last, .copy, values: ["-m", "-o", "-g", "-t", "-S"]),
    FileWriter("ln", .last, .create, values: ["-t", "-S"]),
    FileWriter("sed", .afterScript, .edit, requires: "-i", values: ["-e", "-f"]),
    FileWriter("sed", .afterScript, .edit, requires: "--in-place", values: ["-e", "-f"]),
    FileWriter("perl", .afterScript, .edit, requires: "-i", values: ["-e", "-M"]),
    FileWriter("dd", .value(prefix: "of="), .create),
    FileWriter("curl", .option(["-o", "--output"]), .create),
    FileWriter("wget", .option(["-O", "--output-document"]), .create),
    FileWriter("gpg", .option(["-o", "--output"]), .create),
    FileWriter("grub-mkconfig", .option(["-o", "--output"]), .create),
    FileWriter("grub2-mkconfig", .option(["-o", "--output"]), .create),
    FileWriter("openssl", .option(["-out", "-keyout"]), .create),
    FileWriter("truncate", .all, .edit, values: ["-s", "-r"]),
  ]
}
