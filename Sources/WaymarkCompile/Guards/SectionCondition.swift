import WaymarkRunbook

/// What a heading or the first words of a section say about whom all of it is for.
enum SectionCondition {
  /// "If you boot with UEFI"; "Bridges (only if you use containers)".
  static func clause(ofTitle title: String) -> String? {
    let folded = FoldedText(title)
    if folded.words.first == "if", folded.wordCount > 2 { return title }
    guard let remark = remark(in: title) else { return nil }
    let words = FoldedText(remark).words
    guard let at = words.firstIndex(where: { $0 == "if" || $0 == "unless" }), at <= 2, words.count > at + 1 else {
      return nil
    }
    return remark
  }

  /// What stands in brackets at the end of a title.
  static func remark(in title: String) -> String? {
    guard title.hasSuffix(")"), let open = title.lastIndex(of: "(") else { return nil }
    return String(title[title.index(after: open)...].dropLast())
  }

  private static let whole = Phrases(
    "this is required if", "this is only required if", "this is needed if", "this is only needed if",
    "this is necessary if", "this is only necessary if", "only required if", "only needed if", "only necessary if",
    "only relevant if", "only applies if", "only applies to", "only if you", "only do this if", "this step is only for",
    "this section is only for", "this section is for", "this section applies", "this step applies",
    "this section is only relevant", "you only need this if", "you only need to do this if", "only need to do this if",
    "do this only if", "skip this unless", "skip this section unless", "skip this step unless",
    "you can skip this unless", "this part is only for", "this is only for")

  /// "This is required if you host several domains": the condition of the section that a sentence states.
  static func clause(of sentence: Sentence) -> String? {
    guard whole.found(in: sentence.folded) else { return nil }
    for word in [" if ", " unless ", " for ", " to "] {
      guard let at = sentence.text.firstOccurrence(of: word) else { continue }
      let clause = sentence.text[at...].drop { $0 == " " }.prefix { !",:;(".contains($0) }
      return clause.hasSuffix(".") ? String(clause.dropLast()) : String(clause)
    }
    return nil
  }
}
