import WaymarkGuide
import WaymarkRunbook

/// What holds for a block.
extension GuardPass {
  func guards(of block: BlockContext, _ element: Element, _ readings: [BlockReading]) -> Guards {
    var result = Guards()
    for scope in scopes { result.add(scope.guards) }
    for enclosure in element.enclosures { result.add(guards(of: enclosure)) }
    // A block that carries on the one before it (content for an editor, output of a command) applies when that one does.
    if let previous = block.previous, follows(block, readings[previous]) {
      result.add(
        Guards(
          conditions: readings[previous].when, optional: readings[previous].optional, task: readings[previous].task))
      return result
    }
    guard let (sentence, place) = deciding(block) else { return result }
    var told = tellsWay(place) ? Guards() : told(sentence, place, block)
    // What is compared with the screen is neither done nor left out.
    if roles[block.index] == .output { told.optional = false }
    // Who looks for another lifecycle has the wish already.
    if result.task != nil {
      told = Guards(conditions: told.variants, optional: told.optional && told.conditions.isEmpty)
    }
    result.add(told)
    return result
  }

  /// Whether a paragraph, or the heading right above, opened an alternative with its words.
  private func tellsWay(_ element: Int) -> Bool {
    if ways.element(element) != nil { return true }
    guard let section = survey.guide.elements[element].section, ways.section(section) != nil else { return false }
    return survey.guide.sections[section].elements.lowerBound + 1 == element
  }

  private func told(_ sentence: Sentence, _ place: Int, _ block: BlockContext) -> Guards {
    // A sentence that holds its own command speaks of that one.
    let spans = survey.guide.elements[place].spans(in: sentence.range)
    let holdsCommand = spans.contains { span in
      guard span.kind == .code, span.text.contains(" ") else { return false }
      return LineShape(Substring(span.text)) == .command
    }
    if holdsCommand, !sentence.introduces { return Guards() }
    if let label = axes.label(sentence), label.hasPreposition, label.endsWithComma {
      return Guards(conditions: label.choices.map(\.guardCondition), optional: ToldGuards.of(sentence).optional)
    }
    var guards = ToldGuards.of(sentence)
    if guards.conditions.isEmpty, sentence.introduces, let label = wherever(in: sentence) {
      guards.conditions = label.choices.map(\.guardCondition)
    }
    return guards
  }

  /// "Start the service on all agent nodes:" ends with where it is done.
  private func wherever(in sentence: Sentence) -> Label? {
    guard Label.mayStand(in: sentence) else { return nil }
    for words in [" on all ", " on each ", " on every ", " on the other "] {
      guard let at = sentence.text.firstOccurrence(of: words) else { continue }
      let tail = sentence.text[at...].utf8.dropFirst(words.utf8.count)
      guard let label = Sentence.split("On " + String(Substring(tail))).first.flatMap(axes.label), label.isPure,
        label.choices.allSatisfy({ $0.axis == "node" })
      else { continue }
      return label
    }
    return nil
  }

  /// The sentence that says what the block is for, with its element: the last one before it, caveats apart.
  private func deciding(_ block: BlockContext) -> (sentence: Sentence, element: Int)? {
    guard let paragraph = block.leadElements.last, var at = block.lead.indices.last else { return nil }
    let last = at
    while at >= 0, block.leadElements[at] == paragraph, isCaveat(block.lead[at]) { at -= 1 }
    if at < 0 || block.leadElements[at] != paragraph { at = last }
    // "You can do that with the command below" speaks of what was said before.
    while at > 0, GuardWords.backReference.found(in: block.lead[at].folded) { at -= 1 }
    return (block.lead[at], block.leadElements[at])
  }

  private func isCaveat(_ sentence: Sentence) -> Bool {
    GuardWords.caveat.starts(sentence.folded) || GuardWords.keys.starts(sentence.folded)
      || ProseActions.risk([sentence]) != nil
  }

  private func follows(_ block: BlockContext, _ before: BlockReading) -> Bool {
    switch roles[block.index] {
    case .fileContent: before.opensEditor != nil && before.parts.isEmpty
    case .output: block.lead.count <= 1 && before.role == .command
    default: false
    }
  }

  private func guards(of enclosure: Element.Enclosure) -> Guards {
    switch enclosure {
    case .item(let list, let ordinal, _): return items[[list, ordinal]] ?? Guards()
    case .tab(let set, let title):
      if let label = axes.tab(title) { return Guards(conditions: label.choices.map(\.guardCondition)) }
      if let way = ways.tab(set, title) { return Guards(conditions: [way]) }
      let task = TaskWords.task(of: FoldedText(title), isNumbered: false)
      return Guards(optional: task == nil && TabTopics.isReference(title), task: task)
    case .details(let title): return aside(title)
    case .admonition(let index):
      guard survey.guide.admonitions.indices.contains(index) else { return Guards() }
      let admonition = survey.guide.admonitions[index]
      return admonition.fold == .closed ? aside(admonition.title ?? admonition.kind) : Guards()
    case .quote, .comment: return Guards()
    }
  }

  /// What a reader must open to see is for those whom it concerns.
  private func aside(_ title: String) -> Guards {
    let folded = FoldedText(title)
    if GuardWords.lid.starts(folded) { return Guards() }
    if let label = axes.tab(title) { return Guards(conditions: label.choices.map(\.guardCondition)) }
    let name = Slug.of(title, words: 4)
    guard !name.isEmpty else { return Guards(optional: true) }
    if GuardWords.otherWay.found(in: folded) {
      return Guards(conditions: [.variant(axis: "install", variants: [name])], optional: true)
    }
    return Guards(conditions: [.told(id: name, text: title)], optional: true)
  }
}
