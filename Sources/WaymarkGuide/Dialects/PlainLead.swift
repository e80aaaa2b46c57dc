extension Dialect {
  /// `Note: …`: a paragraph that opens with a plain keyword and a colon.
  static let plainLead = Dialect(
    id: "plain-lead", name: "plain lead paragraph", example: "Warning: Keep the power on.",
    forms: [.paragraph(LeadGrammar(emphasised: false).read)])
}
