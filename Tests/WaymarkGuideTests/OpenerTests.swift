import Foundation
import TestSupport
import Testing
import WaymarkGuide
import WaymarkText

/// No admonition, tab or container of any dialect is left as text in a real guide, and all that was read stands where it is
/// said to stand.
@Suite(.enabled(if: Material.hasShared))
struct OpenerTests {
  private static let openers = ["!!!", "???", ":::", "[!", "{%", "{{<", "{{%", "/// ", "<$>", "=== \""]

  /// What may stay, with the reason.
  private static func isRight(_ line: String) -> Bool {
    // Includes of files that are elsewhere.
    line.hasPrefix("{% include") || line.hasPrefix("[!INCLUDE")
  }

  @Test(arguments: CorpusTests.guides)
  func noOpenerIsLeftInProse(url: URL) throws {
    let guide = GuideReader.read(SourceText(path: url.lastPathComponent, bytes: try Material.bytes(url)))
    for element in guide.elements where element.kind == .prose {
      let lines = guide.source.string(element.range).split(separator: "\n").map { line in
        String(line.drop { " >\t".contains($0) })
      }
      for line in lines where Self.openers.contains(where: line.hasPrefix) {
        #expect(Self.isRight(line), "\(line)")
      }
    }
  }

  @Test(arguments: CorpusTests.guides)
  func bytesStandWhereTheyAreSaidToStand(url: URL) throws {
    let source = SourceText(path: url.lastPathComponent, bytes: try Material.bytes(url))
    let guide = GuideReader.read(source)
    for block in guide.codeBlocks {
      for (text, range) in block.body.lines where !range.isEmpty {
        let written = source.string(block.body.source(of: range))
        // Entities are characters in HTML; a tab may be cut in parts.
        if block.notation != .htmlPre, !written.contains("\t") { #expect(written == text) }
      }
    }
    for element in guide.elements {
      for span in element.spans where span.kind == .code && !span.text.isEmpty {
        let written = source.string(span.range)
        #expect(written.contains("\n") || Self.folded(written).contains(Self.folded(span.text)), "\(written)")
      }
    }
    for node in guide.tree.nodes {
      guard case .text(let index) = node.kind else { continue }
      let written = source.string(node.range)
      let literal = guide.tree.literals[index]
      if !written.contains("\\"), !written.contains("&") { #expect(written == literal) }
    }
  }

  /// White space, escapes and marks apart.
  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("\\|", with: "|")
  }
}
