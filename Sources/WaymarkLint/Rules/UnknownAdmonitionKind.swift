import WaymarkDiagnostics
import WaymarkGuide

extension Rule {
  package static let unknownAdmonitionKind = Rule(
    id: "unknown-admonition-kind",
    severity: .warning,
    summary: "The site that shows the guide has no such kind of admonition.",
    explanation: """
      GitHub knows five alerts: NOTE, TIP, IMPORTANT, WARNING and CAUTION. Any other word in `[!…]` makes a plain quote that \
      begins with the word in brackets, without colour and without an icon: a warning that does not look like one. Take the \
      kind that is nearest in meaning.
      """,
    failing: [
      Example("> [!⟦ATTENTION⟧]\n> This erases the disk.\n", nests: false)
    ],
    passing: [
      Example("> [!WARNING]\n> This erases the disk.\n", nests: false),
      Example("```ad-attention\nThis erases the disk.\n```\n"),
    ]
  ) { compilation in
    compilation.guide.admonitions.filter { $0.defects.contains(.unknownKind) }.map { admonition in
      let nearest = gitHubKind(for: admonition.severity)
      return Finding(
        "`\(admonition.kindAsWritten)` is no kind of admonition here, and is shown as plain text. Write `\(nearest)`.",
        at: admonition.kindRange,
        fixes: admonition.dialect == "github"
          ? [
            Fix("write `\(nearest)`", .suggested, [.init(admonition.kindRange, nearest)], alters: [.text, .structure])
          ]
          : [])
    }
  }

  private static func gitHubKind(for severity: AdmonitionSeverity) -> String {
    switch severity {
    case .info: "NOTE"
    case .tip: "TIP"
    case .important: "IMPORTANT"
    case .warning: "WARNING"
    case .danger: "CAUTION"
    }
  }
}
