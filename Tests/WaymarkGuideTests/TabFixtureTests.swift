import Foundation
import TestSupport
import Testing
import WaymarkGuide
import WaymarkText

/// The tabs of PyMdown Extensions, word for word those of its own HTML: sets, labels, bodies.
@Suite(.enabled(if: Material.hasShared))
struct TabFixtureTests {
  @Test(arguments: [
    ("pymdown-extensions/classic/test_tabbed_alternate", 19), ("pymdown-extensions/blocks/test_tab", 10),
  ])
  func tabsAreThoseOfPyMdown(path: String, count: Int) throws {
    let cases = try AdmonitionFixtureTests.cases(path)
    #expect(cases.count == count)
    for example in cases {
      for text in [example.input, example.input.replacing("\n", with: "\r\n")] {
        let guide = GuideReader.read(SourceText(text), site: Site(name: "pymdown"))
        #expect(TabSets(guide) == TabSets(html: example.expected_html), "\(example.id): \(example.input)")
      }
    }
  }
}

/// Sets of tabs in the order of their first tabs.
struct TabSets: Equatable, CustomStringConvertible {
  struct Tab: Equatable {
    let label: String
    /// Every word of the body, those of tabs inside it included, but for their labels.
    let words: [String]
  }

  private(set) var sets: [[Tab]] = []

  var description: String {
    sets.map { set in set.map { "\($0.label): \($0.words.joined(separator: " "))" }.joined(separator: " / ") }
      .joined(separator: "\n")
  }

  init(_ guide: Guide) {
    var sets: [Int: [Tab]] = [:]
    for panel in guide.panels {
      guard case .tab(let set) = panel.kind else { continue }
      sets[set, default: []].append(Tab(label: panel.title, words: Self.words(of: panel, guide)))
    }
    self.sets = sets.keys.sorted().compactMap { sets[$0] }
  }

  private static func words(of panel: Panel, _ guide: Guide) -> [String] {
    guide.elements[panel.elements].map { element in
      if case .code(let index) = element.kind { guide.codeBlocks[index].body.string } else { element.text }
    }.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }

  init(html: String) {
    var reader = TabReader()
    for piece in html.split(separator: "<") {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { reader.tag(String(parts[0])) }
      reader.text(String(parts.last ?? ""))
    }
    sets = reader.sets
  }
}

/// Reads the sets of tabs of PyMdown's HTML tag by tag.
private struct TabReader {
  private(set) var sets: [[TabSets.Tab]] = []
  /// The open elements that tabs are made of; other `div`s too, so that end tags are told apart.
  private var open: [Part] = []

  private enum Part {
    case set(Int, labels: [String])
    case label(String)
    case body(set: Int, text: String)
    case other
  }

  mutating func tag(_ tag: String) {
    let isInline = ["span", "strong", "em", "code", "a"].contains {
      tag == $0 || tag == "/" + $0 || tag.hasPrefix($0 + " ")
    }
    if !isInline { text("\n") }
    if tag.hasPrefix("div class=\"tabbed-set") {
      open.append(.set(sets.count, labels: []))
      sets.append([])
    } else if tag.hasPrefix("label") {
      open.append(.label(""))
    } else if tag.hasPrefix("div class=\"tabbed-block") {
      let set = open.reversed().lazy.compactMap { if case .set(let index, _) = $0 { index } else { nil } }.first
      open.append(.body(set: set ?? 0, text: ""))
    } else if tag == "div" || tag.hasPrefix("div ") {
      open.append(.other)
    } else if tag == "/div" || tag == "/label" {
      close()
    }
  }

  /// Adds a text to the label that is open, else to all bodies around it.
  mutating func text(_ text: String) {
    if case .label(let before) = open.last {
      open[open.count - 1] = .label(before + text)
      return
    }
    for index in open.indices {
      switch open[index] {
      case .body(let set, let before): open[index] = .body(set: set, text: before + text)
      default: break
      }
    }
  }

  private mutating func close() {
    switch open.popLast() {
    case .label(let text):
      guard let index = open.lastIndex(where: { if case .set = $0 { true } else { false } }),
        case .set(let set, let labels) = open[index]
      else { return }
      open[index] = .set(set, labels: labels + [text.trimmingCharacters(in: .whitespacesAndNewlines)])
    case .body(let set, let text):
      let labels = open.reversed().lazy.compactMap { if case .set(_, let labels) = $0 { labels } else { nil } }.first
      let number = sets[set].count
      let label = labels.flatMap { number < $0.count ? $0[number] : nil } ?? ""
      sets[set].append(.init(label: label, words: text.split(whereSeparator: \.isWhitespace).map(String.init)))
    default: break
    }
  }
}
