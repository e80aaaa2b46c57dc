import Foundation
import TestSupport
import Testing
import WaymarkGuide
import WaymarkMarkdown
import WaymarkText

struct DialectTests {
  @Test func theRegistryIsInOrderAndWhole() throws {
    let ids = Dialect.all.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    let folder = Material.root.appending(path: "Sources/WaymarkGuide/Dialects")
    var count = 0
    for url in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      let values = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "= Dialect(").count - 1
      #expect(values <= 1, "\(url.lastPathComponent) holds more than one dialect")
      count += values
    }
    #expect(count == Dialect.all.count)
  }
}

/// Plain Markdown comes through the container pass with the grammars of all dialects as if there were none.
@Suite(.enabled(if: Material.hasShared))
struct PlainMarkdownTests {
  @Test func everyExampleComesThroughUnharmed() throws {
    let examples = SpecificationExample.all("gfm-spec")
    #expect(examples.count == 671)
    // `<Warning>` alone on its line is a component to the writers of MDX.
    for example in examples where example.example != 133 {
      let html = MarkdownParser.html(
        SourceText(example.markdown), grammars: Dialect.grammars, extensions: example.extensions)
      #expect(html == example.html, "\(example.example): \(example.markdown)")
    }
  }
}
