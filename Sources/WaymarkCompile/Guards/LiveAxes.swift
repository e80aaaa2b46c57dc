import WaymarkGuide

/// The axes on which a guide really tells variants apart.
///
/// One distribution named in a heading is a subject; two of them in labels are a choice.
struct LiveAxes: Sendable {
  /// Variants that labels, headings and tabs name, by axis.
  private var named: [String: Set<String>] = [:]
  /// Section index to the variants that its siblings name, by axis.
  private var siblings: [[String: Set<String>]] = []
  private let guide: Guide

  init(_ survey: Survey) {
    guide = survey.guide
    var byParent: [Int: [String: Set<String>]] = [:]
    for (section, title) in zip(guide.sections, survey.titles) {
      let label = Label(Self.withoutScenario(title.text))
      for choice in label?.choices ?? [] {
        byParent[section.parent ?? -1, default: [:]][choice.axis, default: []].formUnion(choice.variants)
        if label?.isPure == true || label?.hasPreposition == true {
          named[choice.axis, default: []].formUnion(choice.variants)
        }
      }
    }
    siblings = guide.sections.map { byParent[$0.parent ?? -1] ?? [:] }
    for (index, element) in guide.elements.enumerated() {
      switch element.kind {
      case .prose, .admonition:
        for sentence in survey.elements[index].sentences where Label.mayLead(sentence) {
          guard Label.mayStand(in: sentence), let label = Label(sentence.text), label.isPure || label.hasPreposition
          else { continue }
          for choice in label.choices where !choice.isWeak || label.isPure {
            named[choice.axis, default: []].formUnion(choice.variants)
          }
        }
      default: break
      }
      for case .tab(_, let title) in element.enclosures {
        for choice in Label(title)?.choices ?? [] { named[choice.axis, default: []].formUnion(choice.variants) }
      }
    }
  }

  private func isLive(_ axis: String) -> Bool { (named[axis]?.count ?? 0) > 1 }

  /// A heading's variants, where its axis is told apart by others too.
  func heading(_ title: String, section: Int) -> Label? {
    // "(only for Debian 11 and newer)" tells outright.
    if let remark = SectionCondition.remark(in: title), let label = Label(remark),
      GuardWords.only.starts(FoldedText(remark))
    {
      return label
    }
    guard var label = Label(Self.withoutScenario(title)) else { return nil }
    label.choices.removeAll { choice in
      let beside = siblings[section][choice.axis]?.count ?? 0
      let apart =
        label.isPure
        ? isLive(choice.axis) || beside > 1 : beside > 1 && isLive(choice.axis) || beside > choice.variants.count
      return !apart
    }
    return label.choices.isEmpty ? nil : label
  }

  /// A sentence's variants, where it is a label.
  func label(_ sentence: Sentence) -> Label? {
    // What is left without remarks may be words that stand nowhere else.
    guard Label.mayStand(in: sentence) || sentence.text.holds(UInt8(ascii: "(")) else { return nil }
    guard var label = Label(subject: sentence) ?? Label(Self.withoutRemarks(sentence.text)) else { return nil }
    guard label.isPure || label.hasPreposition && label.endsWithComma else { return nil }
    label.choices.removeAll { choice in
      choice.isWeak ? !isLive(choice.axis) : !(label.hasPreposition || isLive(choice.axis))
    }
    return label.choices.isEmpty ? nil : label
  }

  /// "Scenario 2: You have an AMD CPU" is about what follows the colon.
  private static func withoutScenario(_ title: String) -> String {
    guard let colon = title.firstIndex(where: { ":–—".contains($0) }) else { return title }
    let words = FoldedText(title[..<colon]).words
    guard let word = words.first, scenarios.contains(word), words.count == 2, words[1].count <= 2 else { return title }
    return String(title[title.index(after: colon)...].drop { $0 == " " })
  }

  private static let scenarios: Set<Substring> = ["scenario", "case", "situation", "variant", "option"]

  /// Without what stands in brackets: examples and asides.
  private static func withoutRemarks(_ text: String) -> String {
    guard text.holds(UInt8(ascii: "(")) else { return text }
    var depth = 0
    var kept: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if depth == 0 { kept.append(byte) }
      if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// A tab's variants: tabs are alternatives by themselves.
  func tab(_ title: String) -> Label? {
    guard let label = Label(title), label.isPure else { return nil }
    return label
  }
}
