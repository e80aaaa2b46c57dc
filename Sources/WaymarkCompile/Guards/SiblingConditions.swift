import WaymarkGuide

/// Conditions beside each other of which one holds: "If you are using firewalld:", "If you are using iptables:".
enum SiblingConditions {
  struct Candidate {
    let element: Int
    /// The list that the sentence is an item of.
    let list: Int?
    let words: [Substring]
  }

  /// Groups of elements whose sentences exclude each other, with what each is called.
  static func groups(_ survey: Survey) -> [[(element: Int, value: String)]] {
    var result: [[(element: Int, value: String)]] = []
    /// The last candidate of each section, with its group.
    var last: [[Int]: (candidate: Candidate, group: Int?)] = [:]
    for (index, element) in survey.guide.elements.enumerated() {
      guard let candidate = candidate(index, element, survey) else { continue }
      var key = [element.section ?? -1]
      if case .heading(let section) = element.kind {
        key = [survey.guide.sections[section].parent ?? -1, survey.guide.sections[section].level]
      }
      var group: Int?
      if let (other, known) = last[key], let (first, second) = values(other, candidate) {
        if let known {
          result[known].append((index, second))
          group = known
        } else {
          result.append([(other.element, first), (index, second)])
          group = result.count - 1
        }
      }
      last[key] = (candidate, group)
    }
    return result
  }

  private static func candidate(_ index: Int, _ element: Element, _ survey: Survey) -> Candidate? {
    let sentences = survey.elements[index].sentences
    guard let first = sentences.first, let last = sentences.last else { return nil }
    switch element.kind {
    case .heading: return read(first, element, index)
    case .prose:
      // It speaks of the block below, maybe with a word more between.
      let next = survey.guide.elements[(index + 1)...].prefix(2)
      guard let code = next.firstIndex(where: { if case .code = $0.kind { true } else { false } }) else { return nil }
      if code > index + 1, !last.introduces, sentences.count > 1 { return nil }
      return read(last, element, index) ?? (sentences.count == 1 ? nil : read(first, element, index))
    default: return nil
    }
  }

  private static let notOurs: Set<Substring> = [
    "example", "instance", "each", "this", "that", "these", "those", "more", "now", "all", "every", "any", "security",
    "convenience", "further", "reference", "simplicity", "some", "the", "your", "it", "us", "you",
  ]

  private static let leads = Phrases("if", "for", "with", "without")

  private static func read(_ sentence: Sentence, _ element: Element, _ index: Int) -> Candidate? {
    guard leads.starts(sentence.folded) else { return nil }
    let clause = sentence.text.prefix { !",:;(–—".contains($0) }
    let words = FoldedText(clause).words
    guard let first = words.first, words.count >= 2 else { return nil }
    switch first {
    case "if": break
    case "for", "with", "without":
      guard !notOurs.contains(words[1]), words.count <= 9, clause.count < sentence.text.count || words.count <= 6 else {
        return nil
      }
    default: return nil
    }
    var list: Int?
    if case .item(let number, _, _) = element.enclosures.last { list = number }
    return Candidate(element: index, list: list, words: words)
  }

  /// Words of how something was set up: who has it one way has it no other.
  private static let ways: Set<Substring> = [
    "use", "using", "used", "uses", "run", "running", "runs", "installed", "install", "configured", "chose", "deployed",
    "built", "booting", "boot", "on", "via",
  ]
  private static let negations: Set<Substring> = [
    "not", "don't", "doesn't", "isn't", "aren't", "didn't", "no", "without", "haven't", "hasn't",
  ]

  /// What the two are called, where they exclude each other.
  private static func values(_ a: Candidate, _ b: Candidate) -> (String, String)? {
    let shared = zip(a.words, b.words).prefix { $0 == $1 }.count
    let bareA = a.words.filter { !negations.contains($0) && $0 != "with" }
    let bareB = b.words.filter { !negations.contains($0) && $0 != "with" }
    if bareA == bareB, a.words != b.words {
      guard a.words[0] != "if" || bareA.contains(where: ways.contains) else { return nil }
      let name = slug(bareA.dropFirst(a.words[0] == "if" ? 1 : 0))
      guard !name.isEmpty else { return nil }
      let isNegated = a.words.contains(where: negations.contains)
      return isNegated ? ("no-\(name)", name) : (name, "no-\(name)")
    }
    let restA = a.words.dropFirst(shared)
    let restB = b.words.dropFirst(shared)
    guard !restA.isEmpty, !restB.isEmpty else { return nil }
    switch a.words[0] {
    case "if":
      guard shared >= 2, a.words[..<shared].contains(where: ways.contains) else { return nil }
    default:
      guard shared >= 1 else { return nil }
      let inList = a.list != nil && a.list == b.list
      guard inList || !Set(restA).isDisjoint(with: restB) else { return nil }
    }
    let (first, second) = (slug(restA), slug(restB))
    return first.isEmpty || second.isEmpty || first == second ? nil : (first, second)
  }

  private static let empty: Set<Substring> = [
    "the", "a", "an", "your", "you", "you're", "is", "are", "was", "were", "of", "to", "in", "it", "with", "for", "if",
    "been", "using", "use",
  ]

  private static func slug(_ words: some Sequence<Substring>) -> String {
    Slug.of(words.filter { !empty.contains($0) }.prefix(4).joined(separator: " "))
  }
}
