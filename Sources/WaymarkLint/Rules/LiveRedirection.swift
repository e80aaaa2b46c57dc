import WaymarkDiagnostics

extension Rule {
  static let liveRedirection = Rule(
    id: "live-redirection",
    severity: .note,
    summary: "A placeholder in angle brackets is a redirection to the shell.",
    explanation: """
      A reader who copies `ping <your-ip>` before putting the address in makes the shell read a file `your-ip` and write to what \
      follows. Mostly it stops with "No such file"; a command that ends in `<name> file` empties that file. Quotes around the \
      placeholder, or another spelling (`YOUR_IP`), are safe to copy. Said once for a guide.
      """,
    failing: [
      Example("```sh\nping ⟦<your-ip>⟧\nssh root@<your-ip>\n```\n")
    ],
    passing: [
      Example("```sh\nping \"<your-ip>\"\nsort <in >out\n```\n")
    ]
  ) { Array(ShellFindings.pasted("live-redirection", in: $0).prefix(1)) }
}
