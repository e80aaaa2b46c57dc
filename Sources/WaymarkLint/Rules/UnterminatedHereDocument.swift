import WaymarkDiagnostics

extension Rule {
  static let unterminatedHereDocument = Rule(
    id: "unterminated-here-document",
    severity: .error,
    summary: "A here-document never ends.",
    explanation: """
      `cat <<EOF` takes all lines up to one that is `EOF` and nothing else. An indented `EOF`, or one with a space after it, does \
      not end it (`<<-EOF` allows tabs, not spaces), and the shell waits for more. Put the word alone at the start of its line.
      """,
    failing: [
      Example("```sh\ncat ⟦<<EOF⟧ > /etc/motd\nhello\n  EOF\n```\n", nests: false)
    ],
    passing: [
      Example("```sh\ncat <<EOF > /etc/motd\nhello\nEOF\n```\n")
    ]
  ) { compilation in
    ShellFindings.of(["unterminated-here-document"], in: compilation).map {
      Finding($0.message, at: $0.range, related: $0.related)
    }
  }
}
