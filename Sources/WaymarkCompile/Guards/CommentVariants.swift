import WaymarkRunbook

/// Variants told by comments inside of one block: `# If using nginx`, `# Debian / Ubuntu`.
enum CommentVariants {
  /// The parts of a block of commands, each with whom it is for; empty where fewer than two comments tell.
  static func parts(of block: BlockContext) -> [BlockReading.Part] {
    guard block.body.number(of: .prompted) == 0, !block.body.isSession else { return [] }
    var parts: [BlockReading.Part] = []
    var when: [Condition] = []
    var start: Int?
    var last: Int?
    var isAfterBlank = false
    func close() {
      if let start, let last { parts.append(BlockReading.Part(lines: start...last, role: .command, when: when)) }
      start = nil
    }
    for line in block.body.lines {
      if line.shape == .blank, !line.continues {
        isAfterBlank = true
        continue
      }
      if line.shape == .comment, !line.continues {
        let told = conditions(line.text)
        if !told.isEmpty || isAfterBlank && !when.isEmpty {
          close()
          when = told
        }
      }
      if start == nil { start = line.number }
      last = line.number
      isAfterBlank = false
    }
    close()
    let guards = parts.map(\.when).filter { !$0.isEmpty }
    return guards.count > 1 && Set(guards).count == guards.count ? parts : []
  }

  private static let orders = Phrases("run this if", "use this if", "do this if", "only if", "only run this if")

  /// For whom a comment says that the lines below it are.
  private static func conditions(_ comment: Substring) -> [Condition] {
    var text = comment.drop { $0 == " " || $0 == "\t" || $0 == "#" }.prefix { $0 != "(" }
    // "Run this if you use Nginx"
    if orders.starts(FoldedText(text)), let at = text.firstOccurrence(of: "if you") { text = text[at...] }
    guard let label = Label(text), label.isPure || label.hasPreposition else { return [] }
    var found: [Label.Choice] = []
    // "NGINX, Apache or Caddy": the clause ends at a comma, the list does not.
    for (term, isWeak) in VariantTerms.find(in: FoldedText(text)).terms {
      if let at = found.firstIndex(where: { $0.axis == term.axis }) {
        found[at].variants.append(term.variant)
      } else {
        found.append(Label.Choice(axis: term.axis, variants: [term.variant], isWeak: isWeak))
      }
    }
    return found.map(\.guardCondition)
  }
}
