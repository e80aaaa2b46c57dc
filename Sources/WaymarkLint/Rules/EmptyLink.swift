import WaymarkDiagnostics

extension Rule {
  static let emptyLink = Rule(
    id: "empty-link",
    severity: .warning,
    summary: "A link leads nowhere.",
    explanation: """
      `[the manual]()` looks like a link and reloads the page. It is what is left where an address was to be looked up later. \
      Write the address, or make it plain text.
      """,
    failing: [
      Example("Read ⟦[the manual]()⟧ first.\n")
    ],
    passing: [
      Example("Read [the manual](manual.md) first, or go [to the top](#).\n")
    ]
  ) { compilation in
    compilation.guide.links.filter { $0.destination.isEmpty }.map {
      Finding("The link has no address. Write it, or make this plain text.", at: $0.range)
    }
  }
}
