import Foundation
import TestSupport
import Testing
import WaymarkGuide
import WaymarkMarkdown
import WaymarkText

/// The suites of other implementations whose expectations are HTML: fenced divs, and material that only has to come through.
@Suite(.enabled(if: Material.hasShared))
struct ContainerFixtureTests {
  private typealias Case = AdmonitionFixtureTests.Case

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
}
