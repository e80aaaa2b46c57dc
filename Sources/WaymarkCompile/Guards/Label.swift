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
  private(set) var hasPreposition: Bool

  /// Reads the first clause of a text; nil where it names no variant.
  init?(_ text: some StringProtocol) {
    let clause = text[..<Self.endOfClause(text)]
    let folded = FoldedText(Self.spellingOutPlus(clause))
    guard VariantTerms.mayStand(in: folded), !Self.excludes(folded) else { return nil }
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
    endsWithComma = text.utf8[clause.endIndex...].first == UInt8(ascii: ",")
    hasPreposition = Self.prepositions.starts(folded)
  }

  /// "Arch Linux users will need to …:": who something is for, as the subject of a sentence.
  init?(subject sentence: Sentence) {
    guard sentence.introduces, let modal = Self.modals.firstMatch(in: sentence.folded) else { return nil }
    let head = String(decoding: sentence.folded.bytes[..<modal.lowerBound], as: UTF8.self)
    guard Self.readers.found(in: FoldedText(head)), let label = Label(head), label.isPure else { return nil }
    self = label
    hasPreposition = true
  }

  /// Whether a clause is about all but the variants that it names: "not on Ubuntu", "all but Debian".
  static func excludes(_ clause: FoldedText) -> Bool {
    exclusions.found(in: clause) || clause.words.contains { $0.hasPrefix("non-") }
  }

  private static let exclusions = Phrases(
    "not", "don't", "isn't", "aren't", "doesn't", "without", "except", "unless", "all but", "anything but",
    "everything but", "other than", "instead of", "rather than")

  private static let modals = Phrases("will", "need", "should", "must", "can", "have", "may")
  private static let readers = Phrases("users", "systems", "versions", "hosts", "machines", "newer", "older", "clients")

  /// "Bullseye+" is that one and newer ones.
  private static func spellingOutPlus(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "+")) else { return String(text) }
    var result = ""
    for character in text {
      let isPlus = character == "+" && result.last.map { $0.isLetter || $0.isNumber } == true
      result += isPlus ? " and newer" : String(character)
    }
    return result
  }

  /// False for a sentence of which no part is a label; most are told apart by it.
  static func mayStand(in sentence: Sentence) -> Bool { VariantTerms.mayStand(in: sentence.folded) }

  /// Whether a sentence is short or starts as labels do; no other names a variant for what follows.
  static func mayLead(_ sentence: Sentence) -> Bool {
    sentence.text.utf8.count < 60 || prepositions.starts(sentence.folded)
  }

  /// Where the first of `:`, `;`, `,` and the dashes U+2013 and U+2014 stands.
  private static func endOfClause<Text: StringProtocol>(_ text: Text) -> Text.Index {
    let bytes = text.utf8
    var index = bytes.startIndex
    while index != bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","): return index
      case 0xE2
      where bytes[index...].starts(with: [0xE2, 0x80, 0x93]) || bytes[index...].starts(with: [0xE2, 0x80, 0x94]):
        return index
      default: bytes.formIndex(after: &index)
      }
    }
    return index
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
    "versions", "version", "releases", "release", "modern", "recent", "current",
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

  private static let firstWords = Phrases(table.keys.flatMap { [String($0), "\($0)-based", "\($0)-like"] })

  /// False for a text in which no term begins.
  static func mayStand(in text: FoldedText) -> Bool { firstWords.found(in: text) }

  /// The terms in a text, each once, and the words that belong to none.
  static func find(in text: FoldedText) -> (terms: [(Term, isWeak: Bool)], leftover: [Substring]) {
    let words = text.words.map(withoutSuffix)
    var terms: [(Term, isWeak: Bool)] = []
    var leftover: [Substring] = []
    var index = 0
    while index < words.count {
      let entry = table[words[index]]?.first { entry in
        index + entry.words.count <= words.count
          && words[index..<(index + entry.words.count)].elementsEqual(entry.words)
      }
      if let entry {
        index += entry.words.count
        var term = entry.term
        if term.axis == "os", let (range, count) = VersionRange.read(words[index...]) {
          term = Term(axis: term.axis, variant: term.variant + range.suffix)
          index += count
        }
        if !terms.contains(where: { $0.0 == term }) { terms.append((term, entry.isWeak)) }
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

  /// "Ubuntu-based" is Ubuntu.
  private static func withoutSuffix(_ word: Substring) -> Substring {
    !word.utf8.contains(UInt8(ascii: "-"))
      ? word : word.hasSuffix("-based") ? word.dropLast(6) : word.hasSuffix("-like") ? word.dropLast(5) : word
  }

  /// The row of a variant; nil for one that a guide made up.
  static func row(axis: String, variant: String) -> AxisTerm? {
    let base = RangedVariant(variant).base
    return AxisTerm.all.first { $0.axis == axis && $0.variant == base }
  }
}
