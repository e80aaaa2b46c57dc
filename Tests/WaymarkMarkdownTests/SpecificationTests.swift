import Foundation
import TestSupport
import Testing
import WaymarkText

@testable import WaymarkMarkdown

/// The container pass leaves plain Markdown as it is: the library's HTML of what it hands over is the specification's.
@Suite struct SpecificationTests {
  struct Example: Decodable, Sendable, CustomTestStringConvertible {
    let markdown: String
    let html: String
    let example: Int
    let section: String
    let extensions: [String]
    let disabled: Bool

    var testDescription: String { "\(section) \(example)" }
  }

  static func examples(_ name: String) -> [Example] {
    guard let shared = Material.shared else { return [] }
    let rows = try? Material.rows(shared.appending(path: "fixtures/spec/\(name).jsonl"), as: Example.self)
    return (rows ?? []).filter { !$0.disabled }
  }

  @Test(.enabled(if: Material.hasShared)) func theSuitesAreWhole() {
    #expect(Self.examples("gfm-spec").count == 671)
    #expect(Self.examples("commonmark-spec").count == 655)
  }

  @Test(.enabled(if: Material.hasShared), arguments: examples("gfm-spec"))
  func comesThroughUnharmed(_ example: Example) {
    let source = SourceText(example.markdown)
    let html = MarkdownParser.html(source, grammars: Synthetic.grammars, extensions: example.extensions)
    #expect(html == example.html)
  }

  /// Suites of other versions than the library's: the pass changes nothing of what it makes of them.
  @Test(
    .enabled(if: Material.hasShared),
    arguments: examples("commonmark-spec") + examples("gfm-extensions") + examples("gfm-regression"))
  func isHandedOverAsItIs(_ example: Example) {
    let names = ["table", "strikethrough", "autolink", "tasklist", "footnotes"]
    let html = MarkdownParser.html(SourceText(example.markdown), grammars: Synthetic.grammars, extensions: names)
    #expect(html == CMark.html(Array(example.markdown.utf8), extensions: .reading))
  }

  @Test(
    .enabled(if: Material.hasShared),
    arguments: examples("gfm-spec") + examples("gfm-regression") + examples("commonmark-spec")
      + examples("gfm-extensions"))
  func everyLiteralOfTheSuitesStandsWhereItsRangeSays(_ example: Example) {
    #expect(misplaced(SourceText(example.markdown)) == [])
  }
}
