import Testing
import WaymarkDiagnostics
import WaymarkText

@Suite struct ConsoleReportTests {
  /// The console report of one finding at the first occurrence of `word`.
  private func shown(_ text: String, at word: String, columns: Int = 80, colour: Bool = false) -> [String] {
    let bytes = Array(text.utf8)
    let start = bytes.firstRange(of: Array(word.utf8))?.lowerBound ?? 0
    let range = SourceRange(start..<(start + word.utf8.count))
    let diagnostic = Diagnostic(rule: "some-rule", severity: .warning, message: "Something.", range: range)
    let file = FileFindings(source: SourceText(text), diagnostics: [diagnostic])
    let report = Report.console.render([file], .init(columns: columns, colour: colour))
    return report.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func headlineLineAndCaret() {
    let lines = shown("# Title\n\nRun this now.\n", at: "this")
    #expect(
      lines == [
        "guide.md:3:5: warning[some-rule] Something.",
        "  |",
        "3 | Run this now.",
        "  |     ^^^^",
        "",
        "1 file: 1 warning.",
        "",
      ])
  }

  @Test(arguments: [
    ("ascii ", 6), ("\t", 4), ("漢字 ", 5), ("🛠️ ", 3), ("e\u{301}te\u{301} ", 4), ("👩\u{200D}🔧 ", 3),
    ("\u{1B}[31m ", 11),
  ])
  func caretStandsUnderTheRange(before: String, columns: Int) {
    #expect(shown(before + "here", at: "here")[3] == "  | " + String(repeating: " ", count: columns) + "^^^^")
  }

  @Test func wideCharactersGetTwoCarets() {
    #expect(shown("a 漢字 b", at: "漢字")[3] == "  |   ^^^^")
  }

  @Test func controlsAndDirectionMarksAreShownEscaped() {
    let lines = shown("a \u{1B}[31m \u{202E}x\u{0} b", at: "a")
    #expect(lines[2] == #"1 | a \u{1b}[31m \u{202e}x\u{0} b"#)
  }

  @Test(arguments: [20, 40, 80], [0, 500, 100_000])
  func longLinesAreCroppedAroundTheRange(columns: Int, before: Int) {
    let text = String(repeating: "漢x", count: before / 4) + " needle " + String(repeating: "y", count: 50_000)
    let lines = shown(text, at: "needle", columns: columns)
    #expect(lines[2].contains("needle"))
    #expect(DisplayWidth.of(lines[2]) <= max(columns, 24))
    let under = lines[3].prefix { $0 != "^" }.count
    let shownBefore = lines[2].prefix(upTo: lines[2].firstRange(of: "needle")?.lowerBound ?? lines[2].startIndex)
    #expect(DisplayWidth.of(String(shownBefore)) == under)
  }

  @Test func aRangeWiderThanTheScreenIsCropped() {
    let lines = shown(String(repeating: "z", count: 300), at: String(repeating: "z", count: 300), columns: 40)
    #expect(lines[2].hasSuffix("…"))
    #expect(lines[3].count <= 40)
  }

  @Test func bytesThatAreNoTextAreShownAndCounted() {
    let source = SourceText(path: "x.md", bytes: [0x61, 0xFF, 0xC3, 0x20, 0x62])
    let diagnostic = Diagnostic(rule: "r", severity: .error, message: "m", range: SourceRange(4, 5))
    let report = Report.console.render([FileFindings(source: source, diagnostics: [diagnostic])], .init())
    #expect(report.contains("1 | a\u{FFFD}\u{FFFD} b\n  |     ^\n"))
  }

  @Test(arguments: [(3, 3), (7, 99), (99, 200)])
  func placesAtAndPastTheEndHaveOneCaret(lower: UInt32, upper: UInt32) {
    let diagnostic = Diagnostic(rule: "r", severity: .note, message: "m", range: SourceRange(lower, upper))
    let file = FileFindings(source: SourceText("abc\nde\n"), diagnostics: [diagnostic])
    #expect(Report.console.render([file], .init()).contains("^"))
  }

  @Test func relatedPlacesFixesAndTheSummary() {
    let source = SourceText(path: "g.md", "one\ntwo\n")
    let diagnostic = Diagnostic(
      rule: "r", severity: .error, message: "Twice.", range: SourceRange(4, 7),
      related: [.init(SourceRange(0, 3), "the first")],
      fixes: [Fix("write `three`", .safe, [TextEdit(SourceRange(4, 7), "three")], alters: [.text])])
    let note = Diagnostic(rule: "n", severity: .note, message: "So.", range: SourceRange(0, 3))
    let report = Report.console.render([FileFindings(source: source, diagnostics: [note, diagnostic])], .init())
    #expect(report.contains("  = see g.md:1:1: the first\n  = fix (safe): write `three`\n"))
    #expect(report.hasSuffix("\n1 file: 1 error, 1 note; 1 with a safe fix.\n"))
  }

  @Test func nothingFoundIsSaid() {
    let files = ["a.md", "b.md"].map { FileFindings(source: SourceText(path: $0, "x"), diagnostics: []) }
    #expect(Report.console.render(files, .init()) == "2 files: nothing found.\n")
    #expect(Report.console.render([], .init()) == "No guide was read.\n")
  }

  @Test func colourOnlyWhenAsked() {
    #expect(!shown("x here", at: "here").joined().contains("\u{1B}"))
    #expect(shown("x here", at: "here", colour: true)[0].contains("\u{1B}[1;33mwarning[some-rule]\u{1B}[0m"))
  }
}
