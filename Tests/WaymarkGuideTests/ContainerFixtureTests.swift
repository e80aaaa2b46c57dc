import Foundation
import TestSupport
import Testing
import WaymarkGuide
import WaymarkMarkdown
import WaymarkText

/// The suites of other implementations whose expectations are HTML: tabs and fenced divs.
@Suite(.enabled(if: Material.hasShared))
struct ContainerFixtureTests {
  private typealias Case = AdmonitionFixtureTests.Case

  /// Sets of tabs in the order of their first tabs, with labels and texts.
  private struct Sets: Equatable, CustomStringConvertible {
    var labels: [[String]] = []
    var description: String { labels.description }
  }

  @Test(arguments: ["pymdown-extensions/classic/test_tabbed_alternate", "pymdown-extensions/blocks/test_tab"])
  func tabsAreThoseOfPyMdown(path: String) throws {
    for example in try AdmonitionFixtureTests.cases(path) {
      let guide = GuideReader.read(SourceText(example.input), site: Site(name: "pymdown"))
      #expect(Self.sets(guide) == Self.sets(html: example.expected_html), "\(example.id): \(example.input)")
      // Every word of a tab's body in the HTML is in one of ours.
      let bodies = guide.panels.map { guide.elements[$0.elements].map(\.text).joined(separator: " ") }
      for panel in guide.panels where !panel.elements.isEmpty {
        #expect(guide.string(panel.range).contains(guide.string(guide.elements[panel.elements.lowerBound].range)))
      }
      let inside = Self.texts(example.expected_html.components(separatedBy: "<div class=\"tabbed-block\">").dropFirst())
      #expect(bodies.isEmpty == inside.isEmpty || inside.allSatisfy(\.isEmpty), "\(example.id)")
    }
  }

  /// How many divs a suite's HTML has; the exceptions are what Waymark reads otherwise on purpose.
  @Test(arguments: [
    // An unclosed div is text to Pandoc, which these are written for.
    ("commonmark-hs/fenced_divs", ["commonmark-hs/fenced_divs/7"]),
    // Names that no site knows are no reason to swallow what follows an unclosed opener.
    (
      "pulldown-cmark/container_extensions", [12, 19, 23, 24, 25].map { "pulldown-cmark/container_extensions/\($0)" }
    ),
    // The same, a name that the suite's options leave out, colons after an unknown name, and options without code blocks.
    ("mdit-py-plugins/container", [4, 13, 14, 15, 19, 21].map { "mdit-py-plugins/container/\($0)" }),
  ])
  func divsAreThoseOfTheOtherImplementations(path: String, exceptions: [String]) throws {
    for example in try AdmonitionFixtureTests.cases(path) where !exceptions.contains(example.id) {
      let source = SourceText(example.input)
      let html = example.expected_html
      let wanted = html.components(separatedBy: "<div").count + html.components(separatedBy: "<details").count - 2
      let tree = MarkdownParser.parse(source, grammars: Dialect.grammars).tree
      #expect(tree.containers.count == wanted, "\(example.id): \(example.input)")
    }
  }

  /// Whatever else the suites hold comes through with ranges that hold, in the order that it was written.
  @Test func hardMaterialComesThrough() throws {
    guard let shared = Material.shared else { return }
    let root = shared.appending(path: "fixtures/admonitions")
    var count = 0
    for case let url as URL in FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) ?? .init()
    where url.pathExtension == "jsonl" {
      for example in try Material.rows(url, as: Case.self) {
        count += 1
        for text in [example.input, example.input.replacing("\n", with: "\r\n")] {
          let guide = GuideReader.read(SourceText(text))
          #expect(RangeCheck.problems(guide) == [], "\(example.id)")
          #expect(guide.diagnostics.isEmpty)
        }
      }
    }
    #expect(count == 353)
  }

  // MARK: HTML

  private static func sets(_ guide: Guide) -> Sets {
    var sets: [Int: [String]] = [:]
    for panel in guide.panels {
      if case .tab(let set) = panel.kind { sets[set, default: []].append(panel.title) }
    }
    return Sets(labels: sets.keys.sorted().compactMap { sets[$0] })
  }

  /// The labels carry the number of their set: `__tabbed_2_1`.
  private static func sets(html: String) -> Sets {
    let inputs = html.components(separatedBy: "<div class=\"tabbed-set").dropFirst()
    return Sets(
      labels: inputs.map { part in
        let labels = part.components(separatedBy: "<div class=\"tabbed-content\">")[0]
        return texts(labels.components(separatedBy: "<label").dropFirst().map { "<label" + $0 })
      })
  }

  /// Texts without their tags.
  private static func texts(_ parts: some Sequence<String>) -> [String] {
    parts.map { part in
      var text = ""
      var depth = 0
      for character in part {
        if character == "<" { depth += 1 }
        if depth == 0 { text.append(character) }
        if character == ">" { depth -= 1 }
      }
      return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }
}
