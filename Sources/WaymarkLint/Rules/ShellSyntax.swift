import WaymarkDiagnostics

extension Rule {
  static let shellSyntax = Rule(
    id: "shell-syntax",
    severity: .error,
    summary: "A command that bash does not accept.",
    explanation: """
      The block is something to type, and bash would answer "syntax error": a bracket or `done` is missing, or a mark stands \
      where no command can go on. Prompts and placeholders in angle brackets are taken for what they mean. Mend the command; \
      where the block is no shell text, name its language.
      """,
    failing: [
      Example("```sh\n⟦for⟧ id in 1 2; do\n  echo $id\n```\n")
    ],
    passing: [
      Example("```sh\nfor id in 1 2; do\n  echo $id\ndone\n$ ssh <user>@<host>\n```\n")
    ]
  ) { ShellFindings.of(["shell-syntax", "unclosed-substitution"], in: $0) }
}
