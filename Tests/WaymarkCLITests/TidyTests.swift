import Foundation
import TestSupport
import Testing
import WaymarkCompile
import WaymarkDiagnostics
import WaymarkGuide
import WaymarkLint
import WaymarkText

@testable import Waymark

/// What tidying does to whole guides: it mends what can be mended, keeps the rest, and has nothing left to do.
@Suite(.serialized) struct TidyTests {
  /// How often each guide is spoiled: `WAYMARK_MUTATIONS`, or 1.
  static let mutations = ProcessInfo.processInfo.environment["WAYMARK_MUTATIONS"].flatMap(Int.init) ?? 1

  static let guides =
    ["first-steps", "proxmox-pci-passthrough", "proxmox-pci-passthrough-tidy"].map {
      Material.root.appending(path: "guides/\($0).md")
    } + Material.sharedFiles("seed", withExtension: "md")
    + Material.sharedFiles("corpus/guides", withExtension: "md")

  /// What changes code, where a repair says so.
  static let codeRepairs: Set<String> = [
    "deprecated-command", "duplicate-admonition", "inline-fence", "invisible-character", "malformed-admonition",
    "malformed-kernel-cmdline", "misclosed-fence", "mixed-admonition-syntaxes", "nbsp", "trailing-space-in-command",
    "typographic-character", "unbalanced-quote", "unclosed-fence", "unterminated-here-document",
  ]

  private func lint(_ bytes: [UInt8]) -> (guide: Guide, fixable: [Diagnostic]) {
    let compiled = CompiledGuide(path: "guide.md", bytes: bytes)
    let fixable = compiled.diagnostics().filter { $0.fixes.contains { $0.applicability != .manual } }
    return (compiled.compilation.guide, fixable)
  }

  private func tidied(_ bytes: [UInt8]) throws -> [UInt8] {
    try CompiledGuide.tidied(path: "guide.md", bytes: bytes, TidyOptions()).bytes
  }

  @Test(arguments: guides)
  func aTidyGuideHasNothingLeftToDo(file: URL) throws {
    let bytes = try Material.bytes(file)
    let tidy = try tidied(bytes)
    let (guide, left) = lint(tidy)
    #expect(left.map { "\($0.rule): \($0.message)" } == [])
    #expect(try tidied(tidy) == tidy)
    let (before, fixable) = lint(bytes)
    if Self.codeRepairs.isDisjoint(with: fixable.map(\.rule)) {
      #expect(guide.codeBlocks.map(\.body.bytes) == before.codeBlocks.map(\.body.bytes))
    }
  }

  /// A spoiled guide is tidied for good, or left alone with a reason.
  @Test(arguments: guides)
  func aSpoiledGuideIsTidiedForGoodOrLeftAlone(file: URL) throws {
    let bytes = try Material.bytes(file)
    var generator = SeededGenerator(seed: UInt64(bytes.count) &* 31)
    for number in 0..<Self.mutations {
      let text = Mutation.of(bytes, using: &generator)
      do throws(TidyRefusal) {
        let tidy = try CompiledGuide.tidied(path: "guide.md", bytes: text, TidyOptions()).bytes
        let again = try CompiledGuide.tidied(path: "guide.md", bytes: tidy, TidyOptions()).bytes
        #expect(again == tidy, "\(file.lastPathComponent), mutation \(number)")
      } catch {
        #expect(!error.message.isEmpty && error.line > 0)
        #expect(!error.message.contains("without end"), "\(file.lastPathComponent), mutation \(number)")
      }
    }
  }

  @Test(arguments: ["github", "gitlab", "obsidian", "mkdocs", "docusaurus"])
  func admonitionsGoFromEveryDialectToEveryOther(id: String) throws {
    let dialect = try #require(Dialect.writable.first { $0.id == id })
    for sample in Self.samples {
      let bytes = Array(sample.utf8)
      let before = GuideReader.read(SourceText(path: "guide.md", bytes: bytes))
      let tidy = try CompiledGuide.tidied(path: "guide.md", bytes: bytes, TidyOptions(admonitions: dialect)).bytes
      let after = GuideReader.read(SourceText(path: "guide.md", bytes: tidy))
      let text = String(decoding: tidy, as: UTF8.self)
      #expect(after.admonitions.count == before.admonitions.count, "\(text)")
      #expect(Set(after.admonitions.map(\.dialect)).count <= 1, "\(text)")
      #expect(after.admonitions.map(\.severity) == before.admonitions.map(\.severity) || id == "docusaurus", "\(text)")
      for (was, now) in zip(before.admonitions, after.admonitions) { #expect(now.text.hasSuffix(was.text), "\(text)") }
      let code = { (guide: Guide) in guide.codeBlocks.filter { $0.admonition == nil }.map(\.body.bytes) }
      #expect(code(after) == code(before), "\(text)")
      #expect(
        try CompiledGuide.tidied(path: "guide.md", bytes: tidy, TidyOptions(admonitions: dialect)).bytes == tidy)
    }
  }

  private static let samples = [
    "> [!NOTE]\n> One line.\n",
    "> [!CAUTION]\n> Text.\n>\n> - a list\n>   - in a list\n>\n> ```sh\n> ls\n>\n> ls -l\n> ```\n>\n> > a quote\n\nAfter.\n",
    "> [!tip]- A title\n> Body.\n",
    "!!! warning \"Mind the *gap*\"\n    Text.\n\n        indented code\n\n    1. one\n    2. two\n\nAfter.\n",
    "??? danger\n\n    Folded.\n\n    ```\n    code\n      \n    ```\nAfter.\n",
    ":::note[A title]\n\nText.\n\n- a list\n:::\n\nAfter.\n",
    "```ad-warning\ntitle: A fence\ncollapse: closed\n\nText with `code`.\n\n- a list\n```\n",
    "1. Step\n\n   !!! note\n       In a list.\n\n       More.\n\n   After.\n",
    "> Quote\n>\n> ::: tip\n> In a quote.\n> :::\n>\n> After.\n",
    "> [!NOTE]\r\n> With CRLF.\r\n>\r\n> More.\r\n\r\nAfter.\r\n",
    "!!! note\n    Outer.\n\n    !!! warning\n        Inner.\n\n    Outer again.\n",
  ]

  @Test func aDialectThatCannotSayItKeepsItAsNearAsItCan() throws {
    let text = Array("??? note \"A title\"\n    Body.\n".utf8)
    func written(_ id: String) throws -> String {
      let dialect = Dialect.writable.first { $0.id == id }
      return String(
        decoding: try CompiledGuide.tidied(path: "guide.md", bytes: text, TidyOptions(admonitions: dialect)).bytes,
        as: UTF8.self)
    }
    #expect(try written("github") == "> [!NOTE]\n> **A title**\n>\n> Body.\n")
    #expect(try written("gitlab") == "> [!NOTE] A title\n> Body.\n")
    #expect(try written("obsidian") == "> [!note]- A title\n> Body.\n")
    #expect(try written("mkdocs") == "??? note \"A title\"\n    Body.\n")
    #expect(try written("docusaurus") == ":::note[A title]\n\nBody.\n\n:::\n")
  }
}
