import WaymarkDiagnostics

extension Rule {
  static let brokenContinuation = Rule(
    id: "broken-continuation",
    severity: .error,
    summary: "A blank stands between a backslash and the end of its line.",
    explanation: """
      A backslash takes the line on only where nothing follows it. With a blank behind it the shell ends the command there, with \
      a word that is one blank, and takes the next line for a command of its own: options become programs that are not found. \
      Take the blank out.
      """,
    failing: [
      Example("```sh\ndocker run \\⟦  ⟧\n  nginx\n```\n")
    ],
    passing: [
      Example("```sh\ndocker run \\\n  nginx\n```\n"),
      Example("```sh\necho 'a \\ \nb'\n```\n"),
    ]
  ) { ShellFindings.pasted("broken-continuation", in: $0) }
}
