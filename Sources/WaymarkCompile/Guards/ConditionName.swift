/// Names for conditions that a guide tells in prose.
enum ConditionName {
  private static let negations: Set<Substring> = [
    "not", "no", "without", "doesn't", "don't", "isn't", "aren't", "can't", "cannot", "didn't", "haven't", "hasn't",
    "won't",
    "couldn't", "never", "lacks", "missing", "fails", "unable", "neither", "none",
  ]
  /// Words that say nothing about what the condition is.
  private static let empty: Set<Substring> = [
    "if", "when", "in", "case", "you", "your", "you're", "you've", "we", "i", "the", "a", "an", "this", "that", "these",
    "those", "it", "its", "is", "are", "was", "be", "been", "do", "does", "did", "has", "have", "had", "to", "of",
    "for",
    "on", "at", "by", "with", "and", "or", "any", "some", "system", "systems", "server", "machine", "host", "should",
    "would",
    "can", "may", "might", "will", "want", "need", "wish", "like", "prefer", "support", "supports", "supported", "use",
    "using", "used", "uses", "get", "see", "from", "already", "also", "only", "just", "still", "there", "then", "so",
    "as",
    "running", "run", "installed", "following", "would", "yet", "please", "decided", "happen", "plan", "intend",
  ]

  static func isNegated(_ clause: FoldedText) -> Bool { clause.words.contains { negations.contains($0) } }

  /// `no-remapping` of "If your system doesn't support Remapping you can …".
  static func of(_ clause: some StringProtocol) -> String {
    let words = FoldedText(clause).words
    let negated = words.contains { negations.contains($0) }
    var kept = words.filter { !empty.contains($0) && !negations.contains($0) }
    if kept.isEmpty { kept = words.filter { $0 != "if" } }
    let name = Slug.of(kept.prefix(negated ? 3 : 4).joined(separator: " "))
    if name.isEmpty { return negated ? "otherwise" : "applies" }
    return negated ? "no-\(name)" : name
  }

  private static let starts = Phrases(
    "if", "in case", "in the event", "when you", "should you", "should that", "should this", "only if", "unless",
    "otherwise",
    "for those who")
  private static let ends = Phrases(
    "you can", "you may", "you should", "you need", "you will", "you have to", "you must", "you'll", "you might",
    "then",
    "run", "use", "do", "execute", "add", "please", "feel free", "just", "simply", "we", "skip", "it is", "make sure",
    "change",
    "edit", "install", "try")

  /// Words that may stand before the condition: "On the other hand, if you get …".
  private static let connectors: Set<String> = [
    "but", "and", "or", "however", "also", "finally", "lastly", "then", "now", "on the other hand", "in addition",
    "additionally", "note that", "alternatively", "again", "similarly", "optionally",
  ]

  /// The sentence from its condition on: a short connector before "if" is left off.
  private static func conditional(_ sentence: Sentence) -> Substring? {
    if starts.starts(sentence.folded) { return sentence.text.drop { !$0.isLetter } }
    for word in [" if ", " unless ", " in case "] {
      guard let at = sentence.text.firstOccurrence(of: word) else { continue }
      let before = FoldedText(sentence.text[..<at]).words.joined(separator: " ")
      if connectors.contains(before) { return sentence.text[at...].drop { !$0.isLetter } }
    }
    return nil
  }

  /// The clause that states a condition at the start of a sentence; nil where none does.
  static func clause(of sentence: Sentence) -> String? {
    guard let text = conditional(sentence) else { return nil }
    var clause = text.prefix { !",:;(".contains($0) }
    let folded = FoldedText(clause)
    if let end = ends.firstMatch(in: folded), end.lowerBound > 8 {
      // The folded text keeps every letter, so counting words finds the place.
      let words = folded.bytes[..<end.lowerBound].count { $0 == 0x20 } - 1
      var seen = 0
      var inWord = false
      for index in clause.indices {
        let isSpace = clause[index] == " " || clause[index] == "\u{A0}"
        if !isSpace && !inWord {
          seen += 1
          if seen > words {
            clause = clause[..<index]
            break
          }
        }
        inWord = !isSpace
      }
    }
    while let last = clause.last, last == " " || last == "." { clause = clause.dropLast() }
    return clause.isEmpty ? nil : String(clause)
  }
}
