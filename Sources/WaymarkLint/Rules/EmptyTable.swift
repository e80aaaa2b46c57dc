import WaymarkDiagnostics

extension Rule {
  static let emptyTable = Rule(
    id: "empty-table",
    severity: .warning,
    summary: "A table holds nothing but its header.",
    explanation: """
      A table without a filled cell is a form that nobody filled in. Under "Troubleshooting" it tells a reader in trouble that \
      help was meant to be here. Fill it, or take it out with its heading.
      """,
    failing: [
      Example("⟦| Issue | Solution |\n| ----- | -------- |\n|       |          |⟧\n", nests: false)
    ],
    passing: [
      Example("| Issue | Solution |\n| ----- | -------- |\n| none  |          |\n")
    ]
  ) { compilation in
    compilation.guide.tables
      .filter { table in
        !table.header.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
          && table.rows.allSatisfy { $0.allSatisfy { $0.range.isEmpty || $0.text.allSatisfy(\.isWhitespace) } }
      }
      .map { Finding("No cell of this table is filled in. Fill it, or take it out.", at: $0.range) }
  }
}
