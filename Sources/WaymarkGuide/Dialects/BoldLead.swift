extension Dialect {
  /// `**⚠️ Attention:** …`: a paragraph that opens with an emphasised keyword.
  static let boldLead = Dialect(
    id: "lead", name: "bold lead paragraph", forms: [.paragraph(LeadGrammar(emphasised: true).read)])
}
