import WaymarkGuide
import WaymarkRunbook

/// Alternatives that no known axis names: tabs, sections and conditions beside each other.
///
/// Each group is an axis of its own; groups that share an alternative are the same choice, made once.
struct Ways {
  private var tabs: [Tab: Place] = [:]
  private var sections: [Int: Place] = [:]
  private var elements: [Int: Place] = [:]
  /// The axis of each group.
  private var names: [String] = []

  private struct Tab: Hashable {
    let set: Int
    let title: String
  }

  private struct Place {
    let group: Int
    let value: String
  }

  init(_ survey: Survey, _ axes: LiveAxes) {
    var groups: [[String]] = []
    for (set, titles) in Self.tabSets(survey.guide) {
      guard !TabTopics.areTopics(titles) else { continue }
      groups.append([])
      for title in titles where axes.tab(title) == nil {
        let value = Slug.of(title, words: 4)
        tabs[Tab(set: set, title: title)] = Place(group: groups.count - 1, value: value.isEmpty ? "tab" : value)
        groups[groups.count - 1].append(value)
      }
    }
    for group in HeadingAlternatives.groups(survey) {
      for (section, value) in group { sections[section] = Place(group: groups.count, value: value) }
      groups.append(group.map(\.value))
    }
    for group in SiblingConditions.groups(survey) {
      for (element, value) in group {
        let place = Place(group: groups.count, value: value)
        elements[element] = place
        if case .heading(let section) = survey.guide.elements[element].kind { sections[section] = place }
      }
      groups.append(group.map(\.value))
    }
    names = Self.names(of: groups)
  }

  /// The titles of each set of tabs, in order.
  private static func tabSets(_ guide: Guide) -> [(set: Int, titles: [String])] {
    var order: [Int] = []
    var titles: [Int: [String]] = [:]
    for element in guide.elements {
      for case .tab(let set, let title) in element.enclosures where titles[set]?.last != title {
        if titles[set] == nil { order.append(set) }
        if titles[set]?.contains(title) != true { titles[set, default: []].append(title) }
      }
    }
    return order.map { ($0, titles[$0] ?? []) }
  }

  /// `method`, `method-2` …; groups with an alternative in common have one name.
  private static func names(of groups: [[String]]) -> [String] {
    var axisOfValue: [String: String] = [:]
    var count = 0
    return groups.map { values in
      let known = values.lazy.compactMap { axisOfValue[$0] }.first
      if known == nil { count += 1 }
      let name = known ?? (count == 1 ? "method" : "method-\(count)")
      for value in values where axisOfValue[value] == nil { axisOfValue[value] = name }
      return name
    }
  }

  /// Whether an axis has its name from here.
  static func isOwn(_ axis: String) -> Bool { axis == "method" || axis.hasPrefix("method-") }

  private func condition(_ place: Place?) -> Condition? {
    place.map { .variant(axis: names[$0.group], variants: [$0.value]) }
  }

  func tab(_ set: Int, _ title: String) -> Condition? { condition(tabs[Tab(set: set, title: title)]) }

  func section(_ index: Int) -> Condition? { condition(sections[index]) }

  func element(_ index: Int) -> Condition? { condition(elements[index]) }
}
