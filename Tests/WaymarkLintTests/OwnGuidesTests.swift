import TestSupport
import Testing
import WaymarkDiagnostics
import WaymarkLint
import WaymarkText

/// The project's own guides: two that are clean, and one that shows what the linter finds.
@Suite struct OwnGuidesTests {
  private func lint(_ name: String) throws -> [Diagnostic] {
    Linter.lint(Lint.compile(try Material.bytes(Material.root.appending(path: "guides/\(name).md"))))
  }

  @Test(arguments: ["first-steps", "proxmox-pci-passthrough-tidy"])
  func cleanOnesAreClean(name: String) throws {
    #expect(try lint(name).map { "\($0.rule): \($0.message)" } == [])
  }

  @Test func theDemonstrationShowsEveryKindOfDefect() throws {
    let found = Set(try lint("proxmox-pci-passthrough").map(\.rule))
    let shown: Set = [
      "broken-anchor", "deprecated-command", "duplicate-admonition", "duplicate-step-number", "duplicate-toc-target",
      "empty-step", "empty-table", "example-value", "heading-level-skip", "heading-structure", "inconsistent-version",
      "inline-fence", "lazy-admonition-body", "malformed-admonition", "malformed-kernel-cmdline", "malformed-pci-id",
      "missing-apply", "missing-fence-language", "missing-image", "missing-toc-entry", "mixed-admonition-syntaxes",
      "nbsp", "template-placeholder", "trailing-space-in-command", "unbalanced-quote", "unclosed-emphasis",
      "undeclared-placeholder", "unknown-admonition-kind", "wrong-file-syntax",
    ]
    #expect(shown.subtracting(found).sorted() == [])
    #expect(found.subtracting(shown).sorted() == [])
  }

  @Test func findingsComeInTheOrderOfTheGuideEachOnce() throws {
    let found = try lint("proxmox-pci-passthrough")
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.range.lower <= $1.range.lower })
    #expect(Set(found.map { "\($0.rule) \($0.range)" }).count == found.count)
  }

  @Test func safeFixesMendWhatTheyAnswerAndAreDone() throws {
    let bytes = try Material.bytes(Material.root.appending(path: "guides/proxmox-pci-passthrough.md"))
    func safe(_ bytes: [UInt8]) -> [Diagnostic] {
      Linter.lint(Lint.compile(bytes)).filter { $0.fixes.contains { $0.applicability == .safe } }
    }
    let mended = safe(bytes)
    #expect(Set(mended.map(\.rule)) == ["lazy-admonition-body", "nbsp", "trailing-space-in-command"])
    let edits = mended.flatMap(\.fixes).filter { $0.applicability == .safe }.flatMap(\.edits)
    let fixed = TextEdit.apply(edits, to: bytes)
    #expect(safe(fixed).isEmpty)
    // A reader sees the same text before and after.
    let before = Lint.compile(bytes).guide.elements.map(\.text)
    #expect(Lint.compile(fixed).guide.elements.map(\.text) == before)
  }
}
