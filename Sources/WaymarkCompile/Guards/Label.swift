import WaymarkKnowledge

/// Words that say which variant what follows is for: `For **Intel**:`, `Ubuntu / Debian`, `On Debian, you might …`.
struct Label: Sendable {
  struct Choice: Hashable, Sendable {
    let axis: String
    /// In the order of the text.
    var variants: [String]
    /// Named by words that mean a variant only beside another one of the axis.
    var isWeak: Bool

    var condition: String { "\(axis)=\(variants.joined(separator: "|"))" }
  }

  var choices: [Choice]
  /// Nothing but the variants and words like "for" and "only" stands in the clause.
  let isPure: Bool
  /// The clause is followed by more of its sentence after a comma.
  let endsWithComma: Bool
  /// Starts with "for", "on", "if you use" and the like.
  let hasPreposition: Bool

  /// Reads the first clause of a text; nil where it names no variant.
  init?(_ text: some StringProtocol) {
    let clause = text[..<(text.unicodeScalars.firstIndex(where: Self.endsClause) ?? text.endIndex)]
    let folded = FoldedText(clause)
    let found = VariantTerms.find(in: folded)
    guard !found.terms.isEmpty else { return nil }
    var choices: [Choice] = []
    for (term, isWeak) in found.terms {
      if let at = choices.firstIndex(where: { $0.axis == term.axis }) {
        choices[at].variants.append(term.variant)
        choices[at].isWeak = choices[at].isWeak && isWeak
      } else {
        choices.append(Choice(axis: term.axis, variants: [term.variant], isWeak: isWeak))
      }
    }
    self.choices = choices
    isPure = found.leftover.allSatisfy { Self.fillers.contains($0) || $0.allSatisfy { $0.isNumber || $0 == "." } }
    endsWithComma = text.dropFirst(clause.count).first == ","
    hasPreposition = Self.prepositions.starts(folded)
  }

  private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", ";", ",", "–", "—": true
    default: false
    }
  }

  private static let prepositions = Phrases(
    "for", "on", "if you use", "if you're using", "if you are using", "if using", "using", "if you run", "so for",
    "under",
    "when using", "if you're on", "if you are on", "if you have an", "if you have a")

  /// Words that a label may hold beside its variants.
  private static let fillers: Set<Substring> = [
    "for", "on", "only", "and", "or", "the", "a", "an", "your", "if", "you", "you're", "use", "using", "with", "users",
    "user", "systems", "system", "hosts", "host", "cpus", "cpu", "processors", "processor", "based", "distributions",
    "distribution", "distros", "distro", "machine", "machines", "so", "under", "are", "have", "run", "running", "zfs",
    "boot", "bootloader", "loader", "os", "architecture", "most", "devices", "clients", "client", "in", "case", "of",
    "when", "installations", "installation", "install", "installs", "e.g", "other", "derivatives", "family", "like",
    "similar", "setup", "gpu", "gpus", "desktop", "lts", "stream", "newer", "older", "then", "is",
  ]
}

/// The variant words of the knowledge table, ready for search.
enum VariantTerms {
  struct Term: Hashable, Sendable {
    let axis: String
    let variant: String
  }

  private struct Entry: Sendable {
    let words: [Substring]
    let term: Term
    let isWeak: Bool
  }

  /// By first word, longest first.
  private static let table: [Substring: [Entry]] = {
    var table: [Substring: [Entry]] = [:]
    for row in AxisTerm.all {
      for (list, isWeak) in [(row.words, false), (row.weakWords, true)] {
        for phrase in list {
          let words = FoldedText(phrase).words
          guard let first = words.first else { continue }
          table[first, default: []].append(
            Entry(words: words, term: Term(axis: row.axis, variant: row.variant), isWeak: isWeak))
        }
      }
    }
    return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// The terms in a text, each once, and the words that belong to none.
  static func find(in text: FoldedText) -> (terms: [(Term, isWeak: Bool)], leftover: [Substring]) {
    let words = text.words
    var terms: [(Term, isWeak: Bool)] = []
    var leftover: [Substring] = []
    var index = 0
    while index < words.count {
      let entry = table[words[index]]?.first { entry in
        index + entry.words.count <= words.count
          && words[index..<(index + entry.words.count)].elementsEqual(entry.words)
      }
      if let entry {
        if !terms.contains(where: { $0.0 == entry.term }) { terms.append((entry.term, entry.isWeak)) }
        index += entry.words.count
      } else {
        leftover.append(words[index])
        index += 1
      }
    }
    // "Ubuntu Linux" is Ubuntu.
    let others: Set<String> = ["linux", "macos", "windows", "freebsd"]
    if terms.contains(where: { $0.0.axis == "os" && !others.contains($0.0.variant) }) {
      terms.removeAll { $0.0 == Term(axis: "os", variant: "linux") }
    }
    return (terms, leftover)
  }

  /// The row of a variant; nil for one that a guide made up.
  static func row(axis: String, variant: String) -> AxisTerm? {
    AxisTerm.all.first { $0.axis == axis && $0.variant == variant }
  }
}
