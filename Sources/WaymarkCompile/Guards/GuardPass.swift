import WaymarkGuide
import WaymarkRunbook

/// When each block applies: variants, conditions, other tasks, and what is left to the reader's wish.
///
/// A scope opens at a heading, a label, a tab, a list item or a condition, and holds until the guide turns to something else.
struct GuardPass {
  struct Guards: Sendable {
    var conditions: [Condition] = []
    var optional = false
    var task: String?

    mutating func add(_ more: Guards) {
      for condition in more.conditions { add(condition) }
      optional = optional || more.optional
      task = task ?? more.task
    }

    /// A variant of an axis that is guarded already is told more narrowly by the inner scope.
    mutating func add(_ condition: Condition) {
      if case .variant(let axis, _) = condition,
        let at = conditions.firstIndex(where: { if case .variant(axis, _) = $0 { true } else { false } })
      {
        conditions[at] = condition
      } else if !conditions.contains(condition) {
        conditions.append(condition)
      }
    }
  }

  struct Scope {
    enum Extent: Equatable {
      /// Until the next heading of the level or above; a rule line ends it too where `endsAtRule`.
      case section(level: Int, endsAtRule: Bool)
      /// Until the next label of the same axes, the next heading, rule line, or new topic.
      case label(axes: Set<String>, depth: Int)
      /// While elements stand in the list.
      case list(Int)
      /// Until the next heading or rule line.
      case passage
    }

    let extent: Extent
    let guards: Guards
    /// Blocks met since it opened.
    var blocks = 0
  }

  private let survey: Survey
  /// The role of each block, as decided before.
  private let roles: [Role]
  private let alternatives: HeadingAlternatives
  private let axes: LiveAxes
  private var scopes: [Scope] = []
  /// The greatest number of blocks that an earlier label of the same axes held.
  private var extents: [Set<String>: Int] = [:]
  /// Guards of list items whose text is a label, by list and place.
  private var items: [[Int]: Guards] = [:]

  init(_ survey: Survey, roles: [Role]) {
    self.survey = survey
    self.roles = roles
    alternatives = HeadingAlternatives(survey.guide)
    axes = LiveAxes(survey)
  }

  mutating func assign(_ readings: inout [BlockReading]) {
    var nextBlock = 0
    for (index, element) in survey.guide.elements.enumerated() {
      leaveLists(element)
      switch element.kind {
      case .heading(let section): enter(section, element)
      case .thematicBreak: leaveAtRule()
      case .prose, .admonition: read(element, index, nextBlock, readings)
      case .code:
        guard nextBlock < survey.blocks.count, survey.blocks[nextBlock].block.element == index else { continue }
        let block = survey.blocks[nextBlock]
        nextBlock += 1
        if block.isHidden { continue }
        for at in scopes.indices { scopes[at].blocks += 1 }
        apply(guards(of: block, element, readings), block.statement, to: &readings[block.index])
      default: break
      }
    }
  }

  private func apply(_ guards: Guards, _ stated: Statement, to reading: inout BlockReading) {
    // An admonition in a fence is nothing to do.
    if reading.role == .admonition { return }
    reading.when = stated.conditions ?? guards.conditions
    // Who names the conditions says all of them.
    reading.optional = stated.optional ?? (stated.conditions == nil && guards.optional)
    reading.task = stated.conditions == nil ? guards.task : stated.task
  }

  // MARK: Scopes

  private mutating func leaveLists(_ element: Element) {
    scopes.removeAll { scope in
      guard case .list(let list) = scope.extent else { return false }
      return !element.enclosures.contains { if case .item(list, _, _) = $0 { true } else { false } }
    }
    let depth = element.enclosures.count
    close { if case .label(_, let at) = $0.extent { depth < at } else { false } }
  }

  /// Closes scopes and remembers how much each label held.
  private mutating func close(_ ends: (Scope) -> Bool) {
    for scope in scopes where ends(scope) {
      if case .label(let axes, _) = scope.extent { extents[axes] = max(extents[axes] ?? 0, scope.blocks) }
    }
    scopes.removeAll(where: ends)
  }

  private mutating func leaveAtRule() {
    close { scope in
      switch scope.extent {
      case .section(_, let endsAtRule): endsAtRule
      case .label, .passage: true
      case .list: false
      }
    }
    extents = [:]
  }

  private mutating func enter(_ index: Int, _ element: Element) {
    guard survey.guide.sections.indices.contains(index) else { return }
    let section = survey.guide.sections[index]
    close { scope in
      switch scope.extent {
      case .section(let level, _): level >= section.level
      case .label, .passage: true
      case .list: false
      }
    }
    extents = [:]
    let title = StepTitle(section.title)
    let folded = FoldedText(title.text)
    if let task = TaskWords.task(of: folded, isNumbered: title.number != nil) {
      let extent = Scope.Extent.section(level: section.level, endsAtRule: false)
      if task == TaskWords.troubleshooting {
        open(extent, Guards(conditions: [.told(id: Slug.of(title.text, words: 4), text: title.text)], optional: true))
      } else {
        open(extent, Guards(task: task))
      }
    }
    if GuardWords.optionalTitle.found(in: folded) {
      open(.section(level: section.level, endsAtRule: false), Guards(optional: true))
    }
    if let label = axes.heading(title.text, section: index), !label.choices.isEmpty {
      open(.section(level: section.level, endsAtRule: true), Guards(conditions: label.choices.map(\.guardCondition)))
    } else if let value = alternatives.value(of: index) {
      open(
        .section(level: section.level, endsAtRule: true),
        Guards(conditions: [.variant(axis: "method", variants: [value])]))
    } else if title.number == nil, folded.words.first == "if", folded.wordCount > 2 {
      let clause = title.text
      open(
        .section(level: section.level, endsAtRule: true),
        Guards(conditions: [.told(id: ConditionName.of(clause), text: clause)], optional: true))
    }
  }

  /// More scopes at once than any reader keeps in mind.
  private static let limit = 32

  private mutating func open(_ extent: Scope.Extent, _ guards: Guards) {
    guard scopes.count < Self.limit else { return }
    scopes.append(Scope(extent: extent, guards: guards))
  }

  // MARK: Prose

  private mutating func read(_ element: Element, _ index: Int, _ nextBlock: Int, _ readings: [BlockReading]) {
    let facts = survey.elements[index]
    guard let first = facts.sentences.first, let last = facts.sentences.last else { return }
    endFinishedLabels(facts, nextBlock, readings)
    if let label = axes.label(first) {
      // "For Intel: `lscpu`" holds what it is for by itself.
      if last.introduces || facts.sentences.count == 1 && label.isPure && !holdsCode(element) {
        openLabel(label, element)
      }
    } else if facts.sentences.count > 1, last.introduces, let label = axes.label(last) {
      openLabel(label, element)
    }
    if Self.isAside(element), last.introduces,
      facts.sentences.contains(where: { GuardWords.optional.found(in: $0.folded) })
    {
      open(.passage, Guards(optional: true))
    }
    openList(element, index, last)
    openSection(element, index, facts)
    if let item = element.enclosures.last, case .item(let list, let ordinal, _) = item,
      TaskWords.task(of: first.folded, isNumbered: false) == "cleanup"
    {
      items[[list, ordinal], default: Guards()].task = "cleanup"
    }
  }

  private func holdsCode(_ element: Element) -> Bool { element.spans.contains { $0.kind == .code } }

  /// A condition that opens a section, or by which it is left out, holds for all of it.
  private mutating func openSection(_ element: Element, _ index: Int, _ facts: ElementFacts) {
    guard let number = element.section, survey.guide.sections.indices.contains(number), element.enclosures.isEmpty
    else { return }
    let section = survey.guide.sections[number]
    let extent = Scope.Extent.section(level: section.level, endsAtRule: false)
    if let sentence = facts.sentences.first(where: { GuardWords.skip.found(in: $0.folded) }),
      let clause = ConditionName.clause(of: sentence)
    {
      let id = ConditionName.of(clause)
      let opposite = id.hasPrefix("no-") ? String(id.dropFirst(3)) : "no-\(id)"
      open(extent, Guards(conditions: [.told(id: opposite, text: "Unless: \(clause)")], optional: true))
    } else if section.elements.lowerBound + 1 == index, let first = facts.sentences.first,
      facts.sentences.last?.introduces == false, let clause = ConditionName.clause(of: first),
      GuardWords.reader.starts(first.folded), !GuardWords.noBranch.starts(first.folded)
    {
      open(extent, Guards(conditions: [.told(id: ConditionName.of(clause), text: clause)], optional: true))
    }
  }

  /// Whether an element is an admonition or stands in one.
  private static func isAside(_ element: Element) -> Bool {
    if case .admonition = element.kind { return true }
    return element.enclosures.contains { if case .admonition = $0 { true } else { false } }
  }

  /// The last of a group of alternatives is as long as the longest before it; one alone holds a single block.
  private mutating func endFinishedLabels(_ facts: ElementFacts, _ nextBlock: Int, _ readings: [BlockReading]) {
    guard nextBlock > 0, facts.sentences.last?.introduces == true else { return }
    // The content that an opened editor waits for belongs to it.
    let before = readings[nextBlock - 1]
    if before.opensEditor != nil, before.parts.isEmpty { return }
    let limits = extents
    close { scope in
      guard case .label(let axes, _) = scope.extent, scope.blocks > 0 else { return false }
      return scope.blocks >= limits[axes] ?? 1
    }
  }

  private mutating func openLabel(_ label: Label, _ element: Element) {
    let axes = Set(label.choices.map(\.axis))
    close { if case .label(let other, _) = $0.extent { !other.isDisjoint(with: axes) } else { false } }
    let guards = Guards(conditions: label.choices.map(\.guardCondition))
    if case .item(let list, let ordinal, _) = element.enclosures.last {
      items[[list, ordinal]] = guards
    } else if !label.endsWithComma || label.isPure {
      open(.label(axes: axes, depth: element.enclosures.count), guards)
    }
  }

  /// "If you need a larger disk:" before a list holds for the list.
  private mutating func openList(_ element: Element, _ index: Int, _ sentence: Sentence) {
    guard sentence.introduces, index + 1 < survey.guide.elements.count,
      case .item(let list, 0, _) = survey.guide.elements[index + 1].enclosures.last,
      survey.guide.elements[index + 1].enclosures.count > element.enclosures.count
    else { return }
    let guards = Self.told(sentence)
    if guards.optional || !guards.conditions.isEmpty { open(.list(list), guards) }
  }

  // MARK: Blocks

  private func guards(of block: BlockContext, _ element: Element, _ readings: [BlockReading]) -> Guards {
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
    if let sentence = deciding(block) {
      var told = Self.told(sentence)
      // What is compared with the screen is neither done nor left out.
      if roles[block.index] == .output { told.optional = false }
      result.add(told)
    }
    return result
  }

  /// The sentence that says what the block is for: the last one before it, caveats apart.
  private func deciding(_ block: BlockContext) -> Sentence? {
    let paragraph = block.leadElements.last
    let own = zip(block.lead, block.leadElements).filter { $0.1 == paragraph }.map(\.0)
    return own.last { !GuardWords.caveat.starts($0.folded) && ProseActions.risk([$0]) == nil } ?? own.last
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
    case .tab(_, let title):
      if let label = axes.tab(title) { return Guards(conditions: label.choices.map(\.guardCondition)) }
      return Guards(conditions: [.variant(axis: "method", variants: [Slug.of(title, words: 4)])])
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
    let name = Slug.of(title, words: 4)
    guard !name.isEmpty else { return Guards(optional: true) }
    return Guards(conditions: [.told(id: name, text: title)], optional: true)
  }

  /// What a sentence right before a block says about when the block applies.
  static func told(_ sentence: Sentence) -> Guards {
    var guards = Guards()
    if GuardWords.optional.found(in: sentence.folded) { guards.optional = true }
    if GuardWords.noBranch.starts(sentence.folded) || GuardWords.wish.starts(sentence.folded) { return guards }
    if let clause = ConditionName.clause(of: sentence) {
      guards.conditions = [.told(id: ConditionName.of(clause), text: clause)]
      guards.optional = true
    }
    return guards
  }
}

extension Label.Choice {
  var guardCondition: Condition { .variant(axis: axis, variants: variants) }
}
