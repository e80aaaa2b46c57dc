extension Dialect {
  /// `**⚠️ Attention:** …`: a paragraph that opens with an emphasised keyword.
  static let boldLead = Dialect(
    id: "lead", name: "bold lead paragraph", example: "**Warning:** Keep the power on.",
    forms: [.paragraph(LeadGrammar(emphasised: true).read)],
    writing: AdmonitionWriting(
      otherReaders: ["quoted-lead"], words: LeadGrammar.words, kinds: Set(LeadGrammar.words.values),
      carries: [.title], takes: LeadGrammar.takes, frame: LeadGrammar.frame))
}
