extension Dialect {
  /// `> **Note** …`, `> Warning: …`: a quote that opens with a keyword.
  static let quotedLead = Dialect(
    id: "quoted-lead", name: "quote with a lead", example: "> **Warning:** Keep the power on.",
    forms: [.quote(LeadGrammar(emphasised: true).read), .quote(LeadGrammar(emphasised: false).read)])
}
