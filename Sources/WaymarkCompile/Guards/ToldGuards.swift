import WaymarkRunbook

/// What a sentence right before a block says about when the block applies.
enum ToldGuards {
  static func of(_ sentence: Sentence) -> Guards {
    var guards = Guards()
    if GuardWords.optional.found(in: sentence.folded) { guards.optional = true }
    if GuardWords.noBranch.starts(sentence.folded) { return guards }
    if GuardWords.wish.starts(sentence.folded) { return Guards(optional: true) }
    if repair.starts(sentence.folded) {
      guards.conditions = [.told(id: "problem", text: sentence.text)]
      guards.optional = true
      return guards
    }
    guard let clause = ConditionName.clause(of: sentence), sentence.introduces || tells(sentence, after: clause) else {
      return guards
    }
    var told = of(clause: clause)
    told.optional = told.optional || guards.optional
    return told
  }

  /// A known axis, or something that only the reader can tell.
  static func of(clause: String) -> Guards {
    if let variants = variants(clause) { return Guards(conditions: variants) }
    return Guards(conditions: [.told(id: ConditionName.of(clause), text: clause)], optional: true)
  }

  /// "If you're on Ubuntu, run …": a known axis tells for whom.
  private static func variants(_ clause: String) -> [Condition]? {
    let folded = FoldedText(clause)
    guard state.starts(folded), !ConditionName.isNegated(folded), folded.wordCount <= 12 else { return nil }
    let terms = VariantTerms.find(in: folded).terms.filter { !$0.isWeak }.map(\.0)
    guard let first = terms.first, Set(terms.map(\.axis)).count == 1 else { return nil }
    return [.variant(axis: first.axis, variants: terms.map(\.variant))]
  }

  private static let state = Phrases(
    "if you are on", "if you're on", "if you are using", "if you're using", "if you use", "if you are running",
    "if you're running", "if you run", "if you have", "if your", "if the host", "if the system", "if the server",
    "if the machine", "if you're like me", "if you are passing", "if you're passing")

  private static let repair = Phrases(
    "to fix the issue", "to fix the problem", "to solve this", "to solve the", "to resolve this",
    "to resolve the", "to alleviate this", "to work around", "as a workaround", "to get around this", "should that not",
    "should this not")

  /// Whether the rest of a sentence tells to do something, rather than how things are.
  private static func tells(_ sentence: Sentence, after clause: String) -> Bool {
    guard let at = sentence.text.firstOccurrence(of: clause) else { return true }
    let rest = FoldedText(sentence.text[at...].dropFirst(clause.count))
    return !describes.starts(rest)
  }

  private static let describes = Phrases(
    "you can use a", "you can use an", "you can use any", "you may use a", "you can instead", "you can download",
    "it will", "it'll", "this will", "you will see", "you'll see", "you will get", "you might accidentally",
    "you'll might", "you can check", "you can see", "there will", "there is", "there are", "they", "sometimes")
}
