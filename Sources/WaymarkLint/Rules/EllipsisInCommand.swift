import WaymarkDiagnostics

extension Rule {
  static let ellipsisInCommand = Rule(
    id: "ellipsis-in-command",
    severity: .note,
    summary: "Dots in a command stand for something left out.",
    explanation: """
      A reader who copies `docker run ... nginx` passes three dots to the program. Write the command whole, name what is left out \
      by a placeholder that the guide explains, or show the shortened form as text that is not meant to be copied.
      """,
    failing: [
      Example("```sh\ndocker run ⟦...⟧ nginx\n```\n"),
      Example("```sh\nsudo apt install vim ⟦…⟧\n```\n"),
    ],
    passing: [
      Example("```sh\ngo test ./... # all ...\necho \"wait ...\"\n```\n")
    ]
  ) { ShellFindings.pasted("ellipsis-in-command", in: $0) }
}
