import WaymarkGuide
import WaymarkRunbook

/// What sentences open.
extension GuardPass {
  mutating func read(_ element: Element, _ index: Int, _ nextBlock: Int, _ readings: [BlockReading]) {
    let facts = survey.elements[index]
    guard let first = facts.sentences.first, let last = facts.sentences.last else { return }
    endFinishedLabels(facts, nextBlock, readings)
    // "For Intel: `lscpu`" holds what it is for by itself.
    let label = axes.label(first)
    if let label,
      last.introduces || label.isPure && (facts.sentences.count == 1 && !holdsCode(element) || isItemLabel(element))
    {
      openLabel(label, element, index)
    } else if facts.sentences.count > 1, last.introduces, let label = axes.label(last) {
      openLabel(label, element, index)
    } else if let label, label.hasPreposition, GuardWords.duty.found(in: first.folded),
      !GuardWords.noDuty.found(in: first.folded)
    {
      openLabel(label.choices.map(\.guardCondition), element, index, holdsOn: true)
    } else if let way = ways.element(index) {
      openLabel(way, element, index)
    }
    if Self.isAside(element), last.introduces,
      facts.sentences.contains(where: { GuardWords.optional.found(in: $0.folded) })
    {
      open(.passage, Guards(optional: true))
    }
    openOptional(element, index, facts, first)
    openList(element, index, last)
    openSection(element, index, facts)
    openItemTask(element, index, first)
  }

  /// "**macOS**: use `brew` …" at the start of an item says for whom the item is.
  private func isItemLabel(_ element: Element) -> Bool {
    guard case .item = element.enclosures.last, let bold = element.spans.first, bold.kind == .strong, bold.offset == 0
    else { return false }
    return true
  }

  /// "Optionally, you can …" at the start of an item says it of the item; "This step is optional" says it of its section.
  private mutating func openOptional(_ element: Element, _ index: Int, _ facts: ElementFacts, _ first: Sentence) {
    let isWhole = facts.sentences.contains {
      GuardWords.optionalPart.found(in: $0.folded) && !GuardWords.later.found(in: $0.folded)
    }
    guard isWhole || GuardWords.optionalStart.starts(first.folded) else { return }
    if case .item(let list, let ordinal, _) = element.enclosures.last {
      items[[list, ordinal], default: Guards()].optional = true
    } else if isWhole, let number = element.section, number != survey.firstSection,
      survey.guide.sections.indices.contains(number), index <= survey.guide.sections[number].elements.lowerBound + 3
    {
      open(.section(level: survey.guide.sections[number].level, endsAtRule: false), Guards(optional: true))
    }
  }

  private func holdsCode(_ element: Element) -> Bool { element.spans.contains { $0.kind == .code } }

  /// The last item of a list may be about another lifecycle: "4. Clean up".
  private mutating func openItemTask(_ element: Element, _ index: Int, _ first: Sentence) {
    guard case .item(let list, let ordinal, _) = element.enclosures.last,
      TaskWords.task(of: first.folded, isNumbered: false) == "cleanup"
    else { return }
    items[[list, ordinal], default: Guards()].task = "cleanup"
    if blockIsOutside(element, index) { open(.passage, Guards(task: "cleanup")) }
  }

  /// An item whose block stands unindented behind it.
  private func blockIsOutside(_ element: Element, _ index: Int) -> Bool {
    guard index + 1 < survey.guide.elements.count, case .code = survey.guide.elements[index + 1].kind else {
      return false
    }
    return survey.guide.elements[index + 1].enclosures.count < element.enclosures.count
  }

  /// A condition that opens a section, or by which it is left out, holds for all of it.
  private mutating func openSection(_ element: Element, _ index: Int, _ facts: ElementFacts) {
    guard let number = element.section, survey.guide.sections.indices.contains(number), element.enclosures.isEmpty
    else { return }
    let section = survey.guide.sections[number]
    let extent = Scope.Extent.section(level: section.level, endsAtRule: false)
    let start = section.elements.lowerBound
    if let sentence = facts.sentences.first(where: { GuardWords.skip.found(in: $0.folded) }),
      let clause = ConditionName.clause(of: sentence)
    {
      let id = ConditionName.of(clause)
      let opposite = id.hasPrefix("no-") ? String(id.dropFirst(3)) : "no-\(id)"
      open(extent, Guards(conditions: [.told(id: opposite, text: "Unless: \(clause)")], optional: true))
    } else if index <= start + 3, number != survey.firstSection,
      let clause = facts.sentences.lazy.compactMap(SectionCondition.clause).first
    {
      open(extent, Guards(conditions: [.told(id: ConditionName.of(clause), text: clause)], optional: true))
    } else if start + 1 == index, ways.section(number) == nil, let first = facts.sentences.first,
      facts.sentences.last?.introduces == false, let clause = ConditionName.clause(of: first),
      GuardWords.reader.starts(first.folded) || GuardWords.youCan.found(in: first.folded),
      !GuardWords.noBranch.starts(first.folded)
    {
      open(extent, ToldGuards.of(clause: clause))
    }
  }

  /// Whether an element is an admonition or stands in one.
  private static func isAside(_ element: Element) -> Bool {
    if case .admonition = element.kind { return true }
    return element.enclosures.contains { if case .admonition = $0 { true } else { false } }
  }

  /// The last of a group of alternatives is as long as the longest before it; one alone holds a single block.
  private mutating func endFinishedLabels(_ facts: ElementFacts, _ nextBlock: Int, _ readings: [BlockReading]) {
    guard nextBlock > 0 else { return }
    let introduces = facts.sentences.last?.introduces == true
    // The content that an opened editor waits for belongs to it.
    if readings[nextBlock - 1].opensEditor != nil, readings[nextBlock - 1].parts.isEmpty { return }
    let limits = extents
    close { scope in
      guard case .label(let axes, _) = scope.extent, scope.blocks > 0 else { return false }
      // Words that name no known axis hold for no more than they introduce.
      guard introduces || axes.allSatisfy(Ways.isOwn) else { return false }
      return scope.blocks >= limits[axes] ?? 1
    }
  }

  private mutating func openLabel(_ label: Label, _ element: Element, _ index: Int) {
    let isLabel = !label.endsWithComma || label.isPure
    openLabel(label.choices.map(\.guardCondition), element, index, holdsOn: isLabel)
  }

  private mutating func openLabel(_ way: Condition, _ element: Element, _ index: Int) {
    openLabel([way], element, index, holdsOn: true)
  }

  /// Opens what a label says; `holdsOn` is false where its sentence speaks of the next block only.
  private mutating func openLabel(_ conditions: [Condition], _ element: Element, _ index: Int, holdsOn: Bool) {
    let axes = Set(conditions.compactMap { if case .variant(let axis, _) = $0 { axis } else { nil } })
    close { if case .label(let other, _) = $0.extent { !other.isDisjoint(with: axes) } else { false } }
    let guards = Guards(conditions: conditions)
    if case .item(let list, let ordinal, _) = element.enclosures.last, !blockIsOutside(element, index) {
      items[[list, ordinal], default: Guards()].add(guards)
    } else if holdsOn {
      let depth = blockIsOutside(element, index) ? element.enclosures.count - 1 : element.enclosures.count
      open(.label(axes: axes, depth: depth), guards)
    }
  }

  /// "If you need a larger disk:" before a list holds for the list.
  private mutating func openList(_ element: Element, _ index: Int, _ sentence: Sentence) {
    guard sentence.introduces, index + 1 < survey.guide.elements.count,
      case .item(let list, 0, _) = survey.guide.elements[index + 1].enclosures.last,
      survey.guide.elements[index + 1].enclosures.count > element.enclosures.count
    else { return }
    let guards = ToldGuards.of(sentence)
    if guards.optional || !guards.conditions.isEmpty { open(.list(list), guards) }
  }
}
