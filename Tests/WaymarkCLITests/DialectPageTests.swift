import Foundation
import TestSupport
import Testing
import Waymark
import WaymarkGuide
import WaymarkText

@Suite struct DialectPageTests {
  /// With WAYMARK_UPDATE=1 the page is written.
  @Test func thePageIsWrittenFromTheDialects() throws {
    let page = Material.root.appending(path: DialectPage.path)
    if ProcessInfo.processInfo.environment["WAYMARK_UPDATE"] == "1" {
      try Data(DialectPage.text.utf8).write(to: page)
    }
    #expect(page.text == DialectPage.text, "run the tests with WAYMARK_UPDATE=1")
  }

  /// An example is read by its dialect, or by the one that reads for it.
  @Test(arguments: Dialect.all.map(\.id)) func anExampleIsReadByItsDialect(id: String) throws {
    let dialect = try #require(Dialect.all.first { $0.id == id })
    let site = Site(name: dialect.sites.sorted().first)
    let guide = GuideReader.read(SourceText(dialect.example + "\n"), site: site)
    let found = guide.admonitions.map(\.dialect) + guide.panels.map(\.dialect)
    let isDefinition = found.isEmpty && guide.codeBlocks.contains { $0.body.string == "uptime\n" }
    #expect(found.contains(id) || dialect.reader.map(found.contains) == true || isDefinition, "\(found)")
    if let admonition = guide.admonitions.first { #expect(admonition.text == "Keep the power on.") }
  }
}
