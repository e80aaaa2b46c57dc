import Foundation
import TestSupport
import Testing
import WaymarkCompile
import WaymarkGuide
import WaymarkMarkdown
import WaymarkText

@testable import WaymarkTidy

/// The layout of anything renders as what it was made of, and is its own layout.
@Suite struct LayoutTests {
  /// Gives the passes that would have changed the tree.
  @discardableResult
  private func check(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
    let (after, refused) = laidOut(bytes)
    #expect(rendered(after) == rendered(bytes), sourceLocation: sourceLocation)
    #expect(laidOut(after).bytes == after, "not its own layout", sourceLocation: sourceLocation)
    return refused
  }

  @Test(
    .enabled(if: Material.hasShared),
    arguments: SpecificationExample.all("gfm-spec") + SpecificationExample.all("commonmark-spec"))
  func aSpecificationExampleRendersEqual(_ example: SpecificationExample) {
    check(Array(example.markdown.utf8))
  }

  @Test(.enabled(if: Material.hasShared), arguments: Material.sharedFiles("corpus/guides", withExtension: "md"))
  func aGuideRendersEqual(guide: URL) throws {
    // The guard is a net: what people write does not fall into it.
    #expect(check(try Material.bytes(guide)) == [])
  }

  @Test(.enabled(if: Material.hasShared), arguments: Material.sharedFiles("corpus/guides", withExtension: "md"))
  func aDamagedGuideRendersEqual(guide: URL) throws {
    let bytes = try Material.bytes(guide)
    guard bytes.count < 60_000 else { return }
    var generator = SeededGenerator(seed: UInt64(bytes.count))
    for _ in 0..<6 { check(Mutation.of(bytes, using: &generator)) }
  }

  /// What is to be done does not hang on blank lines, indentation or bullets.
  @Test(.enabled(if: Material.hasShared), arguments: Material.sharedFiles("corpus/guides", withExtension: "md"))
  func aGuideIsUnderstoodAsBefore(guide: URL) throws {
    let bytes = try Material.bytes(guide)
    let before = Compiler.compile(GuideReader.read(SourceText(path: "guide.md", bytes: bytes)))
    let after = Compiler.compile(GuideReader.read(SourceText(path: "guide.md", bytes: laidOut(bytes).bytes)))
    #expect(after.blocks.map(\.role) == before.blocks.map(\.role))
    #expect(after.runbook.steps.map(\.title) == before.runbook.steps.map(\.title))
    #expect(after.runbook.steps.map(\.actions.count) == before.runbook.steps.map(\.actions.count))
    #expect(after.runbook.parameters.map(\.id) == before.runbook.parameters.map(\.id))
    #expect(after.runbook.axes.map(\.id) == before.runbook.axes.map(\.id))
  }

  @Test func annotationsStayWithTheirBlocks() {
    let text = """
      # A
      Run:
      <!-- waymark: role=output -->


      ~~~sh {name=a   optional}
      uptime
      ~~~
      * item

          <!-- waymark: target=/etc/a op=append -->
          ```
          a = 1
          ```

      """
    func said(_ text: String) -> [[String]] {
      GuideReader.read(SourceText(text)).annotations.map { annotation in
        [annotation.block.map(String.init) ?? "-"] + annotation.entries.map { "\($0.key)=\($0.value)" }
      }
    }
    #expect(said(text).map(\.first) == ["0", "0", "0", "1"])
    #expect(said(laidOut(text)) == said(text))
  }

  /// It would be another part of the guide that is not read.
  @Test func aGuideThatIsTooLongStaysAsItIs() {
    let text = Array(("# a\n\n\n" + String(repeating: "a", count: MarkdownParser.readableSize)).utf8)
    #expect(laidOut(text).bytes == text)
  }
}
