import WaymarkText

/// Numbers the steps of a guide anew where two side by side have the same one.
///
/// A number that stands alone stays; a step that repeats the number before it gets the next one, and those behind it move on
/// as far as they must. Steps below a renumbered one follow, and so do contents entries and sentences that name it.
package struct StepNumbers {
  private let guide: Guide
  /// The number of each section whose number changes, old and new.
  private var changes: [Int: (old: [Int], new: [Int])] = [:]

  package init(_ guide: Guide) {
    self.guide = guide
    struct Family: Hashable {
      let parent: Int?
      let level: Int
      let word: String
      let parts: Int
    }
    var families: [Family: [(section: Int, parts: [Int])]] = [:]
    for (index, section) in guide.sections.enumerated() {
      guard let label = StepLabel(section.title), let parts = label.parts else { continue }
      let family = Family(parent: section.parent, level: section.level, word: label.word, parts: parts.count)
      families[family, default: []].append((index, parts))
    }
    for family in families.values { number(family) }
    follow()
  }

  /// The sections whose number changes, in order.
  package var sections: [Int] { changes.keys.sorted() }

  private mutating func number(_ family: [(section: Int, parts: [Int])]) {
    // A row that begins again further down is no slip of counting.
    guard
      zip(family, family.dropFirst()).allSatisfy({
        $0.parts.lexicographicallyPrecedes($1.parts) || $0.parts == $1.parts
      })
    else { return }
    var last: [Int] = []
    for (section, parts) in family {
      var new = parts
      if parts.dropLast() == last.dropLast(), let number = parts.last, let before = last.last, number <= before {
        new[new.count - 1] = before + 1
        changes[section] = (parts, new)
      }
      last = new
    }
  }

  /// Steps below a renumbered one begin with its number.
  private mutating func follow() {
    for (index, section) in guide.sections.enumerated() {
      guard let parent = section.parent, let change = changes[parent], let own = Self.label(of: section)?.parts else {
        continue
      }
      let new = changes[index]?.new ?? own
      if own.count > change.old.count, own.starts(with: change.old) {
        changes[index] = (own, change.new + new.dropFirst(change.old.count))
      }
    }
  }

  private static func label(of section: Section) -> StepLabel? {
    StepLabel(section.title) ?? StepLabel(dotted: section.title)
  }

  // MARK: Edits

  /// The edits of the headings; nil where a number cannot be found in one.
  package var headings: [TextEdit]? {
    let edits = sections.map { index in edit(index, in: guide.sections[index].heading) }
    return edits.contains(nil) ? nil : edits.compactMap(\.self)
  }

  /// The edits of the texts of links to renumbered steps.
  package func linkTexts(_ targets: [(link: Link, section: Int)]) -> [TextEdit] {
    targets.compactMap { link, section in
      guard let change = changes[section], StepLabel(link.text)?.parts == change.old else { return nil }
      return edit(section, in: link.destinationRange.map { SourceRange(link.range.lower, $0.lower) } ?? link.range)
    }
  }

  private func edit(_ section: Int, in range: SourceRange) -> TextEdit? {
    guard let change = changes[section], let label = Self.label(of: guide.sections[section]),
      let place = label.place(in: guide.source, range)
    else { return nil }
    return TextEdit(place, change.new.map(String.init).joined(separator: "."))
  }

  /// The edits of sentences that name a renumbered step, headings and the texts of links apart; nil where a sentence may
  /// mean more than one.
  package func mentions(outside links: [SourceRange]) -> [TextEdit]? {
    // What a number meant before; one that two steps had means the first of them, which keeps it.
    var new: [[Int]: [Int]] = [:]
    var kept: Set<[Int]> = []
    for (index, section) in guide.sections.enumerated() {
      guard let parts = StepLabel(section.title)?.parts else { continue }
      guard let change = changes[index] else {
        kept.insert(parts)
        continue
      }
      if let other = new[change.old], other != change.new { return nil }
      new[change.old] = change.new
    }
    var edits: [TextEdit] = []
    for element in guide.elements where element.kind == .prose || element.kind.isAdmonition {
      guard let mentions = StepMention.all(in: guide.source, element.range) else { continue }
      for mention in mentions where !links.contains(where: { $0.contains(mention.range) }) {
        guard let number = new[mention.parts], !kept.contains(mention.parts) else { continue }
        if mention.isSpan { return nil }
        edits.append(TextEdit(mention.range, number.map(String.init).joined(separator: ".")))
      }
    }
    return edits
  }
}

extension Element.Kind {
  fileprivate var isAdmonition: Bool { if case .admonition = self { true } else { false } }
}
