import WaymarkCompile

extension Rule {
  static let editInProse = Rule(
    id: "edit-in-prose",
    severity: .note,
    summary: "What is to be changed in a file stands in a sentence only.",
    explanation: """
      Which line of a file is meant, and what it is to look like afterwards, a sentence leaves to the reader: a run cannot do it, \
      and a script stops there for a person. Show the line in a code block behind the sentence; then it is checked, and it \
      can be done, shown and taken back like any other edit.
      """,
    failing: [
      Example("Set `PermitRootLogin` to `no` in `⟦/etc/ssh/sshd_config⟧`.\n\nRun:\n\n```\nsystemctl restart ssh\n```\n")
    ],
    passing: [
      Example("Set this in `/etc/ssh/sshd_config`:\n\n```\nPermitRootLogin no\n```\n"),
      Example("The default of `PermitRootLogin` in `/etc/ssh/sshd_config` is `prohibit-password`.\n"),
    ]
  ) { compilation in
    compilation.proseEdits.map { edit in
      Finding(
        "What is to be changed in \(edit.path) stands in this sentence only; a run leaves it to the person. Show the line in "
          + "a code block behind it.",
        at: edit.range)
    }
  }
}
