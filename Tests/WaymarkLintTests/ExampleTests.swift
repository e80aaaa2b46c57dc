import Testing
import WaymarkDiagnostics
import WaymarkLint
import WaymarkText

/// Each example of each rule, in each place where it makes sense.
@Suite struct ExampleTests {
  @Test(arguments: Case.all, Surrounding.allCases)
  func underlinesWhatItMarks(_ example: Case, _ surrounding: Surrounding) {
    guard let (bytes, ranges) = surrounding.place(example.example) else { return }
    let found = Lint.findings(bytes, of: example.rule)
    #expect(
      found.map(\.range) == ranges.sorted { ($0.lower, $0.upper) < ($1.lower, $1.upper) },
      "found \(found.map { String(decoding: bytes[$0.range.indices], as: UTF8.self) })")
  }

  @Test(arguments: Case.all.filter(\.fails))
  func isSilentWhereSuppressed(_ example: Case) {
    let text = "<!-- waymark-disable-file \(example.rule.id) -->\n\n" + example.example.text
    #expect(Lint.findings(Array(text.utf8), of: example.rule).isEmpty)
  }

  @Test(arguments: Case.all.filter(\.fails))
  func safeFixesRemoveTheirFindingAndAreDone(_ example: Case) {
    let bytes = Array(example.example.text.utf8)
    let found = Lint.findings(bytes, of: example.rule)
    let edits = found.flatMap(\.fixes).filter { $0.applicability == .safe }.flatMap(\.edits)
    guard !edits.isEmpty else { return }
    let fixed = TextEdit.apply(edits, to: bytes)
    #expect(fixed != bytes)
    #expect(!Lint.findings(fixed, of: example.rule).contains { $0.fixes.contains { $0.applicability == .safe } })
  }

  @Test(arguments: Case.all.filter(\.fails))
  func suggestedFixesChangeSomething(_ example: Case) {
    let bytes = Array(example.example.text.utf8)
    for fix in Lint.findings(bytes, of: example.rule).flatMap(\.fixes) {
      #expect(TextEdit.apply(fix.edits, to: bytes) != bytes)
      #expect(!fix.title.isEmpty)
    }
  }
}
