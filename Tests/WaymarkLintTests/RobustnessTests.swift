import Foundation
import TestSupport
import Testing
import WaymarkDiagnostics
@testable import WaymarkLint
import WaymarkText

/// Whatever comes in, the linter comes through, and points into the text.
@Suite struct RobustnessTests {
  private func lint(_ bytes: [UInt8]) -> [Diagnostic] {
    let found = Linter.lint(Lint.compile(bytes))
    let end = UInt32(bytes.count)
    #expect(found.allSatisfy { $0.range.upper <= end })
    #expect(found.flatMap(\.related).allSatisfy { $0.range.upper <= end })
    #expect(found.flatMap(\.fixes).flatMap(\.edits).allSatisfy { $0.range.upper <= end })
    return found
  }

  @Test(
    arguments: [
      [], [0x00], [0xFF, 0xFE], [0xC2], [0xC2, 0xA0], [0xE2, 0x80], [0x0D], Array("```".utf8),
      Array("<!-- waymark-".utf8),
      Array("[x](#".utf8), Array("[x](#%)\n\n# %".utf8), Array("{{\n".utf8), Array("| a |\n|---|".utf8),
    ] as [[UInt8]])
  func fragments(bytes: [UInt8]) { _ = lint(bytes) }

  @Test(arguments: [
    "[a](#b) ", "{a} ", "**a b ", "\u{A0}x", "# a\n\n", "<!-- waymark-disable -->\n\n", "```\na\n```\n\n",
    "> [!X]\n> a\n\n",
    "- [a](#a)\n", "1002:67d 10de:1287 ", "“", "_A b\n", "|a|b|\n|-|-|\n||\n\n", "![](a) ", "![[a]] `![[`",
  ])
  func manyOfOneThing(piece: String) {
    _ = lint(Array(String(repeating: piece, count: 1500).utf8))
  }

  @Test func aBlockThatEndsBehindWhatIsReadIsNotCalledUnclosed() {
    let blank = String(repeating: " ", count: 4 << 20)
    let bytes = Array(("# T\n\n```sh\nls\n" + blank + "\n```\n").utf8)
    #expect(Lint.findings(bytes, of: .unclosedFence).isEmpty)
    #expect(lint(bytes).contains { $0.message.contains("is read up to here only") })
  }

  @Test(.enabled(if: Material.hasShared), arguments: Material.sharedFiles("corpus/guides", withExtension: "md"))
  func realGuidesAreReadAndSafeFixesAreDone(file: URL) throws {
    let bytes = try Material.bytes(file)
    let safe = lint(bytes).flatMap(\.fixes).filter { $0.applicability == .safe }.flatMap(\.edits)
    let fixed = TextEdit.apply(safe, to: bytes)
    #expect(!lint(fixed).contains { $0.fixes.contains { $0.applicability == .safe } })
  }
}
