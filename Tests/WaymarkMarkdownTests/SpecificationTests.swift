import Foundation
import TestSupport
import Testing
import WaymarkText

@testable import WaymarkMarkdown

/// The container pass leaves plain Markdown as it is: the library's HTML of what it hands over is the specification's.
@Suite struct SpecificationTests {
  @Test(.enabled(if: Material.hasShared)) func theSuitesAreWhole() {
    #expect(SpecificationExample.all("gfm-spec").count == 671)
    #expect(SpecificationExample.all("commonmark-spec").count == 655)
  }

  @Test(.enabled(if: Material.hasShared), arguments: SpecificationExample.all("gfm-spec"))
  func comesThroughUnharmed(_ example: SpecificationExample) {
    let source = SourceText(example.markdown)
    let html = MarkdownParser.html(source, grammars: Synthetic.grammars, extensions: example.extensions)
    #expect(html == example.html)
  }

  /// Suites of other versions than the library's: the pass changes nothing of what it makes of them.
  @Test(
    .enabled(if: Material.hasShared),
    arguments: SpecificationExample.all("commonmark-spec") + SpecificationExample.all("gfm-extensions")
      + SpecificationExample.all("gfm-regression"))
  func isHandedOverAsItIs(_ example: SpecificationExample) {
    let names = ["table", "strikethrough", "autolink", "tasklist", "footnotes"]
    let html = MarkdownParser.html(SourceText(example.markdown), grammars: Synthetic.grammars, extensions: names)
    #expect(html == CMark.html(Array(example.markdown.utf8), extensions: .reading))
  }

  @Test(
    .enabled(if: Material.hasShared),
    arguments: SpecificationExample.all("gfm-spec") + SpecificationExample.all("gfm-regression")
      + SpecificationExample.all("commonmark-spec")
      + SpecificationExample.all("gfm-extensions"))
  func everyLiteralOfTheSuitesStandsWhereItsRangeSays(_ example: SpecificationExample) {
    #expect(misplaced(SourceText(example.markdown)) == [])
  }
}
