import WaymarkDiagnostics

extension Rule {
  static let splitAssignment = Rule(
    id: "split-assignment",
    severity: .error,
    summary: "A line breaks between a variable and its value.",
    explanation: """
      `NAME=` at the end of a line sets the variable to nothing, and the value below it is run as a command. Pages that wrap \
      long lines make such breaks. Put the name, the `=` and the value in one line.
      """,
    failing: [
      Example("```sh\nexport ⟦JAVA_OPTS=⟧\n\"-Xmx2g -server\"\necho $JAVA_OPTS\n```\n"),
      Example("```sh\nsudo systemctl stop app\n⟦GREETING=⟧\\\n  'hello there'\necho $GREETING\n```\n"),
    ],
    passing: [
      Example("```sh\nexport JAVA_OPTS=\"-Xmx2g -server\"\nEMPTY=\necho \"$EMPTY\"\n```\n")
    ]
  ) { ShellFindings.pasted("split-assignment", in: $0) }
}
