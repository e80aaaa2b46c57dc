import WaymarkGuide
import WaymarkKnowledge

/// A step as a reader finds it, with the elements that belong to it.
struct OutlineStep: Sendable {
  let number: String?
  let title: String
  /// 1-based.
  let line: Int
  let level: Int
  let section: Int?
  /// Item steps only.
  let isItem: Bool
  /// Indices of the guide's elements, the heading or the item's text first.
  var elements: Range<Int>
}

/// Finds the steps: numbered headings, items of lists that tell what to do, and other sections that hold something to do.
struct OutlinePass {
  private let survey: Survey
  private let lists: StepLists
  private let leads: StepLeads
  private var steps: [OutlineStep] = []
  /// Items that have a step already.
  private var begun: Set<[Int]> = []

  init(_ survey: Survey) {
    self.survey = survey
    lists = StepLists(survey)
    leads = StepLeads(survey)
  }

  /// The steps in order; every element from the first step on belongs to exactly one.
  mutating func find() -> [OutlineStep] {
    for index in survey.guide.elements.indices {
      let element = survey.guide.elements[index]
      if case .heading(let section) = element.kind { begin(section: section, at: index) }
      if let item = lists.step(of: element), begun.insert([item.list, item.ordinal]).inserted {
        begin(item: item.number, element, at: index)
      }
      if let lead = leads.titles[index] {
        let level = element.section.map(isInNumbered) == true ? 2 : 1
        append(lead.number, lead.text, at: index, level: level, section: element.section, isItem: true)
      }
      if steps.isEmpty, holdsWork(element) { begin(untitled: index) }
    }
    closeSteps()
    return steps
  }

  /// A step ends where the next one starts, or with the section of its heading; an item's with that of the heading above it.
  private mutating func closeSteps() {
    var sectionEnd = survey.guide.elements.count
    for at in steps.indices {
      let start = steps[at].elements.lowerBound
      if !steps[at].isItem || start >= sectionEnd {
        let section = steps[at].section
        sectionEnd = section.map { survey.guide.sections[$0].elements.upperBound } ?? survey.guide.elements.count
      }
      let next = at + 1 < steps.count ? steps[at + 1].elements.lowerBound : survey.guide.elements.count
      steps[at].elements = start..<max(start, min(next, sectionEnd))
    }
  }

  private mutating func append(
    _ number: String?, _ title: String, at index: Int, level: Int, section: Int?, isItem: Bool
  ) {
    steps.append(
      OutlineStep(
        number: number, title: title, line: survey.elements[index].line, level: level, section: section, isItem: isItem,
        elements: index..<(index + 1)))
  }

  private mutating func begin(section: Int, at index: Int) {
    guard survey.guide.sections.indices.contains(section) else { return }
    let title = survey.titles[section]
    if let number = title.number, !isTitle(section) {
      append(number, title.text, at: index, level: number.contains(".") ? 2 : 1, section: section, isItem: false)
    } else if !isInsideNumbered(section), holdsWorkItself(section) {
      append(nil, title.text, at: index, level: 1, section: section, isItem: false)
    }
  }

  private mutating func begin(item number: Int?, _ element: Element, at index: Int) {
    let sentence = survey.elements[index].sentences.first?.text ?? ""
    let bold = element.spans.first { $0.kind == .strong && $0.offset < 4 && $0.text.utf8.count > 8 }?.text
    var title = StepTitle(bold ?? sentence).text
    while let last = title.last, ":;,.".contains(last) { title.removeLast() }
    append(
      number.map(String.init), title.isEmpty ? "Step \(number ?? 1)" : title, at: index, level: 2,
      section: element.section, isItem: true)
  }

  private mutating func begin(untitled index: Int) {
    let title = survey.guide.title.map { StepTitle($0).text } ?? "Start"
    append(nil, title, at: index, level: 1, section: survey.guide.elements[index].section, isItem: false)
  }

  /// The guide's own title, numbered in a series of guides: "06 - Storage".
  private func isTitle(_ section: Int) -> Bool { section == survey.firstSection && survey.guide.sections.count > 1 }

  /// Whether a numbered heading stands around the section: then its blocks are that step's.
  private func isInsideNumbered(_ section: Int) -> Bool {
    survey.guide.sections[section].parent.map(isInNumbered) ?? false
  }

  private func isInNumbered(_ section: Int) -> Bool {
    var parent: Int? = section
    while let above = parent {
      if !isTitle(above), survey.titles[above].number != nil { return true }
      parent = survey.guide.sections[above].parent
    }
    return false
  }

  private func holdsWorkItself(_ section: Int) -> Bool {
    let elements = survey.guide.sections[section].elements
    for index in elements.dropFirst() where survey.guide.elements.indices.contains(index) {
      if case .heading = survey.guide.elements[index].kind { return false }
      if holdsWork(survey.guide.elements[index]) { return true }
    }
    return false
  }

  private func holdsWork(_ element: Element) -> Bool {
    switch element.kind {
    case .code(let block): !survey.blocks[block].isHidden
    case .checklist: true
    default: false
    }
  }
}

/// The ordered lists whose items are steps.
struct StepLists: Sendable {
  struct Item: Hashable, Sendable {
    let list: Int
    let ordinal: Int
    let number: Int?
  }

  private var lists: Set<Int> = []

  init(_ survey: Survey) {
    struct Tally {
      var items = 0
      var imperative = 0
      var conditional = 0
      var questions = 0
      var links = 0
      var blocks = 0
      var last = -1
    }
    var tallies: [Int: Tally] = [:]
    for (index, element) in survey.guide.elements.enumerated() {
      guard let item = Self.outermost(element), survey.guide.contents?.range.contains(element.range) != true else {
        continue
      }
      var tally = tallies[item.list] ?? Tally()
      if item.ordinal != tally.last {
        tally.last = item.ordinal
        tally.items += 1
        if let first = survey.elements[index].sentences.first {
          let words = first.folded.words
          if Self.isImperative(words) || Self.isImperativeBehindComma(first.text) { tally.imperative += 1 }
          if words.first == "if" { tally.conditional += 1 }
          if survey.elements[index].sentences.last?.text.hasSuffix("?") == true { tally.questions += 1 }
          if element.spans.first?.kind == .link, element.spans.first?.text == element.text { tally.links += 1 }
        }
      }
      if case .code = element.kind { tally.blocks += 1 }
      tallies[item.list] = tally
    }
    for (list, tally) in tallies {
      if tally.conditional * 2 >= tally.items || tally.questions * 2 > tally.items || tally.links * 2 > tally.items {
        continue
      }
      if tally.imperative * 2 >= tally.items || tally.blocks > 0 { lists.insert(list) }
    }
  }

  private static func isImperative(_ words: [Substring]) -> Bool {
    words.first { !adverbs.contains($0) }.map { ImperativeVerb.isKnown($0) } ?? false
  }

  private static let circumstances = Phrases(
    "with", "after", "once", "when", "in", "on", "from", "as", "under", "at", "before", "using", "to", "still", "while")

  /// "With the machine stopped, open its settings"
  private static func isImperativeBehindComma(_ text: String) -> Bool {
    guard circumstances.starts(FoldedText(text.prefix(24))), let comma = text.firstIndex(of: ",") else { return false }
    return isImperative(FoldedText(text[comma...].dropFirst().prefix(60)).words)
  }

  private static let adverbs: Set<Substring> = [
    "then", "now", "next", "finally", "first", "firstly", "second", "also", "again", "please", "optional", "optionally",
    "afterwards", "lastly", "once", "to", "in", "with", "just", "simply", "and",
  ]

  /// The item of an outermost ordered list that an element stands in.
  private static func outermost(_ element: Element) -> Item? {
    for case .item(let list, let ordinal, let number) in element.enclosures {
      return number.map { Item(list: list, ordinal: ordinal, number: $0) }
    }
    return nil
  }

  func step(of element: Element) -> Item? {
    guard let item = Self.outermost(element), lists.contains(item.list) else { return nil }
    return item
  }
}
