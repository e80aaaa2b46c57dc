import WaymarkDiagnostics

extension Rule {
  static let shellTooDeep = Rule(
    id: "shell-too-deep",
    severity: .error,
    summary: "Commands stand in each other deeper than is read.",
    explanation: """
      Parentheses, substitutions, quotes and blocks are followed sixty levels deep, which no person writes. What stands deeper is \
      not read, so nothing is said about it, and nothing of it is understood. Take it apart.
      """,
    failing: [
      Example(
        "Run this:\n\n```sh\nsudo apt update\n" + String(repeating: "( ", count: 60) + "⟦(⟧ ls"
          + String(repeating: " )", count: 61) + "\n```\n")
    ],
    passing: [
      Example("```sh\n( cd /tmp && ( ls; echo \"$(date)\" ) )\n```\n")
    ]
  ) { ShellFindings.of(["shell-too-deep"], in: $0) }
}
