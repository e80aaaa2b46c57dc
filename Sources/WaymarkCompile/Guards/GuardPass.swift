import WaymarkGuide
import WaymarkRunbook

/// When each block applies: variants, conditions, other tasks, and what is left to the reader's wish.
///
/// A scope opens at a heading, a label, a tab, a list item or a condition, and holds until the guide turns to something else.
struct GuardPass {
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
    /// The tabs and folds that it was opened in; it ends with them.
    let inside: [Element.Enclosure]
    /// Blocks met since it opened.
    var blocks = 0
  }

  let survey: Survey
  /// The role of each block, as decided before.
  let roles: [Role]
  let ways: Ways
  let axes: LiveAxes
  /// What the whole guide is about: "Removing the old driver" tells its main way.
  let mainTask: String?
  var scopes: [Scope] = []
  /// The tabs and folds around the element that is read.
  private var inside: [Element.Enclosure] = []
  /// The greatest number of blocks that an earlier label of the same axes held.
  var extents: [Set<String>: Int] = [:]
  /// Guards of list items whose text is a label, by list and place.
  var items: [[Int]: Guards] = [:]

  init(_ survey: Survey, roles: [Role]) {
    self.survey = survey
    self.roles = roles
    axes = LiveAxes(survey)
    mainTask = TaskWords.mainTask(of: survey.guide)
    ways = Ways(survey, axes)
  }

  mutating func assign(_ readings: inout [BlockReading]) {
    var nextBlock = 0
    for (index, element) in survey.guide.elements.enumerated() {
      leaveLists(element)
      switch element.kind {
      case .heading(let section): enter(section, element)
      case .thematicBreak: if !isUnderline(index) { leaveAtRule() }
      case .prose, .admonition: read(element, index, nextBlock, readings)
      case .code:
        guard nextBlock < survey.blocks.count, survey.blocks[nextBlock].block.element == index else { continue }
        let block = survey.blocks[nextBlock]
        nextBlock += 1
        if block.isHidden { continue }
        for at in scopes.indices { scopes[at].blocks += 1 }
        apply(guards(of: block, element, readings), block.statement, to: &readings[block.index])
        if readings[block.index].role == .command, readings[block.index].parts.isEmpty {
          readings[block.index].parts = CommentVariants.parts(of: block)
        }
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

  /// A rule right below a heading underlines it.
  private func isUnderline(_ index: Int) -> Bool {
    guard index > 0, case .heading = survey.guide.elements[index - 1].kind else { return false }
    return true
  }

  private mutating func leaveLists(_ element: Element) {
    scopes.removeAll { scope in
      guard case .list(let list) = scope.extent else { return false }
      return !element.enclosures.contains { if case .item(list, _, _) = $0 { true } else { false } }
    }
    inside = element.enclosures.filter { enclosure in
      switch enclosure {
      case .tab, .details: true
      default: false
      }
    }
    let around = inside
    close { !around.starts(with: $0.inside) }
    let depth = element.enclosures.count
    close { if case .label(_, let at) = $0.extent { depth < at } else { false } }
  }

  /// Closes scopes and remembers how much each label held.
  mutating func close(_ ends: (Scope) -> Bool) {
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
    // What the guide itself is called says nothing about its parts.
    if index == survey.firstSection { return }
    openTask(section, survey.titles[index])
    openChoice(section, index)
  }

  private mutating func openTask(_ section: Section, _ title: SectionTitle) {
    let folded = title.folded
    let extent = Scope.Extent.section(level: section.level, endsAtRule: false)
    // "Uninstall the old driver (optional)" is a step that may be left out.
    let isStep =
      folded.wordCount > 2
      && SectionCondition.remark(in: title.text).map { GuardWords.optional.found(in: FoldedText($0)) } == true
    if !isStep, let task = TaskWords.task(of: folded, isNumbered: title.number != nil), task != mainTask {
      if task == TaskWords.troubleshooting {
        open(extent, Guards(conditions: [.told(id: Slug.of(title.text, words: 4), text: title.text)], optional: true))
      } else {
        open(extent, Guards(task: task))
      }
    }
    let isWish = GuardWords.optionalTitle.found(in: folded) || GuardWords.wish.found(in: folded)
    if isWish || GuardWords.extraTitle.starts(folded) {
      open(extent, Guards(optional: true))
    }
  }

  /// A heading that is for some readers only.
  private mutating func openChoice(_ section: Section, _ index: Int) {
    let title = survey.titles[index]
    let extent = Scope.Extent.section(level: section.level, endsAtRule: true)
    if let label = axes.heading(title.text, section: index), !label.choices.isEmpty {
      open(extent, Guards(conditions: label.choices.map(\.guardCondition)))
    } else if let way = ways.section(index) {
      open(extent, Guards(conditions: [way]))
    } else if GuardWords.manifold.starts(title.folded) {
      open(
        extent, Guards(conditions: [.variant(axis: "setup", variants: [Slug.of(title.text, words: 4)])], optional: true)
      )
    } else if let other = Self.excluded(title.text) {
      open(extent, Guards(conditions: [.told(id: "no-\(other)", text: title.text)], optional: true))
    } else if title.number == nil, let clause = SectionCondition.clause(ofTitle: title.text) {
      open(extent, Guards(conditions: [.told(id: ConditionName.of(clause), text: clause)], optional: true))
    }
  }

  /// The variants that a heading leaves out: "Systems other than Debian", "If you are not on Ubuntu".
  private static func excluded(_ title: String) -> String? {
    let folded = FoldedText(title)
    guard folded.wordCount <= 8, Label.excludes(folded) else { return nil }
    let terms = VariantTerms.find(in: FoldedText(title.replacing("on-", with: "on "))).terms.filter { !$0.isWeak }
    return terms.isEmpty ? nil : Slug.of(terms.map(\.0.variant).joined(separator: " "))
  }

  /// More scopes at once than any reader keeps in mind.
  private static let limit = 32

  mutating func open(_ extent: Scope.Extent, _ guards: Guards) {
    guard scopes.count < Self.limit else { return }
    scopes.append(Scope(extent: extent, guards: guards, inside: inside))
  }
}
