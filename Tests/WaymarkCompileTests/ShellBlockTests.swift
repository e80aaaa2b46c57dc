import Foundation
import TestSupport
import Testing
import WaymarkGuide
import WaymarkShell
import WaymarkText

/// Blocks of real guides that their authors tag as shell are whole, prompts and placeholders apart.
@Suite(.enabled(if: Material.hasShared)) struct ShellBlockTests {
  /// The others, by guide and line: truly malformed, or truly no shell.
  private static let others: [String: String] = [:]

  @Test func taggedBlocksAreWhole() throws {
    var count = 0
    var broken: [String] = []
    for file in Material.sharedFiles("corpus/guides", withExtension: "md") {
      let source = SourceText(path: file.lastPathComponent, bytes: try Material.bytes(file))
      for block in GuideReader.read(source).codeBlocks
      where ["bash", "sh", "shell", "console"].contains(block.language) {
        count += 1
        guard !ShellReader.read(block.body.bytes, mode: .guideBlock).isWhole else { continue }
        broken.append("\(file.deletingPathExtension().lastPathComponent):\(source.lines.line(of: block.range.lower))")
      }
    }
    #expect(broken.sorted() == Self.others.keys.sorted())
    #expect(broken.count * 50 <= count, "\(broken.count) of \(count)")
  }
}
