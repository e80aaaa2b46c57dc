import Testing
import WaymarkDiagnostics
import WaymarkLint
import WaymarkText

/// Each fix of each rule's failing examples, in each place where it makes sense: it mends what it answers, and is done.
@Suite struct FixTests {
  /// The rules whose every failing example has a fix; a rule that has none needs the author's knowledge.
  static let mending: Set<String> = [
    "broken-anchor", "duplicate-admonition", "duplicate-step-number", "duplicate-toc-target", "heading-level-skip",
    "inline-fence", "invisible-character", "lazy-admonition-body", "malformed-admonition", "malformed-kernel-cmdline",
    "misclosed-fence", "missing-fence-language", "missing-toc-entry", "mixed-admonition-syntaxes", "nbsp",
    "trailing-space-in-command", "typographic-character", "unclosed-emphasis", "unclosed-fence",
    "unknown-admonition-kind", "unterminated-here-document",
  ]

  /// The bytes after the fixes that do not meet.
  private func mended(_ bytes: [UInt8], _ found: [Diagnostic]) -> [UInt8] {
    var edits: [TextEdit] = []
    for fix in found.compactMap({ $0.fixes.first { $0.applicability != .manual } }) {
      let meets = fix.edits.contains { edit in
        edits.contains { $0.range.lower <= edit.range.upper && edit.range.lower <= $0.range.upper }
      }
      if !meets { edits += fix.edits }
    }
    return TextEdit.apply(edits, to: bytes)
  }

  @Test(arguments: Case.all.filter(\.fails), Surrounding.allCases)
  func mendsWhatItAnswers(_ example: Case, _ surrounding: Surrounding) {
    guard let (bytes, _) = surrounding.place(example.example) else { return }
    let found = Lint.findings(bytes, of: example.rule)
    let fixable = found.filter { $0.fixes.contains { $0.applicability != .manual } }
    if Self.mending.contains(example.rule.id) {
      #expect(!fixable.isEmpty, "\(surrounding): no fix in \(String(decoding: bytes, as: UTF8.self))")
    }
    guard !fixable.isEmpty else { return }
    let after = mended(bytes, found)
    #expect(after != bytes)
    let left = Lint.findings(after, of: example.rule)
    let text = String(decoding: after, as: UTF8.self)
    #expect(!left.contains { !$0.fixes.isEmpty }, "\(surrounding): not mended in \(text)")
    #expect(left.count <= found.count - fixable.count, "\(surrounding): still found in \(text)")
    // What the surrounding brought along stands as it was.
    if surrounding == .withCRLF {
      #expect(!after.enumerated().contains { $1 == 0x0A && after[max(0, $0 - 1)] != 0x0D })
    }
  }

  @Test(arguments: Case.all.filter { !$0.fails }, Surrounding.allCases)
  func nothingIsMendedWhereNothingIsWrong(_ example: Case, _ surrounding: Surrounding) {
    guard let (bytes, _) = surrounding.place(example.example) else { return }
    #expect(mended(bytes, Lint.findings(bytes, of: example.rule)) == bytes)
  }
}
