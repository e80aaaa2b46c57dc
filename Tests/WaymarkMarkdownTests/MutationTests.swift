import Foundation
import TestSupport
import Testing
import WaymarkText

@testable import WaymarkMarkdown

/// Damaged guides come through, with ranges that lie in the guide and within their parents.
@Suite struct MutationTests {
  @Test(.enabled(if: Material.hasShared), arguments: Material.sharedFiles("corpus/guides", withExtension: "md"))
  func comesThrough(guide: URL) throws {
    let bytes = try Material.bytes(guide)
    guard bytes.count < 60_000 else { return }
    var generator = SeededGenerator(seed: UInt64(bytes.count))
    for _ in 0..<10 {
      let source = SourceText(path: guide.lastPathComponent, bytes: damaged(bytes, &generator))
      let (tree, _) = MarkdownParser.parse(source, grammars: Synthetic.grammars)
      for node in tree.nodes {
        #expect(node.range.upper <= source.range.upper)
        if let parent = node.parent { #expect(tree[parent].range.upper >= node.range.upper) }
      }
    }
  }

  private let pieces = ["\n::: x\n", "\n> ", "\n- ", "```", "\r", "\t", "{% a %}\n"]

  /// Bytes flipped, a piece cut out, a piece repeated, openers put in.
  private func damaged(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var result = bytes
    for _ in 0..<5 where !result.isEmpty {
      let at = Int.random(in: 0..<result.count, using: &generator)
      let end = min(result.count, at + Int.random(in: 1...300, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: result[at] = UInt8.random(in: 0...255, using: &generator)
      case 1: result.removeSubrange(at..<end)
      case 2: result.insert(contentsOf: Array(result[at..<end]), at: at)
      case 3: result.insert(contentsOf: Array("\n!!! x\n    ".utf8), at: at)
      default: result.insert(contentsOf: Array((pieces.randomElement(using: &generator) ?? "").utf8), at: at)
      }
    }
    return result
  }
}
