/// The keys of udev's rules.
///
/// Source: udev(7) of systemd 257.
package enum UdevKey {
  package enum Kind: Sendable {
    /// Is compared with `==` or `!=` and never set.
    case match
    /// Is set and never compared.
    case assignment
    /// Does either.
    case both
    /// Takes a plain `=`.
    case jump
  }

  package static let all: [String: Kind] = [
    "ACTION": .match, "ATTR": .both, "ATTRS": .match, "CONST": .match, "DEVPATH": .match, "DRIVER": .match,
    "DRIVERS": .match, "ENV": .both, "GOTO": .jump, "GROUP": .assignment, "IMPORT": .both, "KERNEL": .match,
    "KERNELS": .match, "LABEL": .jump, "MODE": .assignment, "NAME": .both, "OPTIONS": .assignment,
    "OWNER": .assignment, "PROGRAM": .both, "RESULT": .match, "RUN": .assignment, "SECLABEL": .assignment,
    "SUBSYSTEM": .match, "SUBSYSTEMS": .match, "SYMLINK": .both, "SYSCTL": .both, "TAG": .both, "TAGS": .match,
    "TEST": .match, "WAIT_FOR": .both,
  ]

  /// Keys that name something in braces behind them: `ATTR{size}`.
  package static let braced: Set<String> = ["ATTR", "ATTRS", "CONST", "ENV", "IMPORT", "SECLABEL", "SYSCTL"]

  /// What IMPORT reads from.
  package static let imports: Set<String> = ["builtin", "cmdline", "db", "file", "parent", "program"]

  /// Words behind a `$` in a value that udev fills in; those that name something in braces come first.
  package static let substitutions =
    bracedSubstitutions + [
      "devnode", "devpath", "driver", "id", "kernel", "links", "major", "minor", "name", "number", "parent", "result",
      "root", "sys", "tempnode",
    ]

  package static let bracedSubstitutions = ["attr", "env", "sysfs"]

  /// The letters behind a `%`; `E` and `s` name something in braces.
  package static let substitutionLetters: Set<Character> = [
    "%", "D", "E", "L", "M", "N", "P", "S", "b", "c", "k", "m", "n", "p", "r", "s",
  ]
}
