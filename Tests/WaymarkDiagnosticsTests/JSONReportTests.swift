import Foundation
import Testing
import WaymarkDiagnostics
import WaymarkText

@Suite struct JSONReportTests {
  private struct Row: Decodable, Equatable {
    struct Fix: Decodable, Equatable {
      struct Edit: Decodable, Equatable { let line, column, endLine, endColumn: Int, replacement: String }
      let title, applicability: String
      let edits: [Edit]
    }
    let rule, severity, message, file: String
    let line, column, endLine, endColumn: Int
    let fixes: [Fix]
  }

  private func rows(_ text: String, _ diagnostics: [Diagnostic]) throws -> [Row] {
    let file = FileFindings(source: SourceText(path: "a \"b\".md", text), diagnostics: diagnostics)
    let json = Report.json.render([file], .init())
    return try JSONDecoder().decode([Row].self, from: Data(json.utf8))
  }

  @Test func columnsCountBytesFromOneAndEndsAreExclusive() throws {
    let edit = TextEdit(SourceRange(8, 11), "two\n\u{1}")
    let found = try rows(
      "é\nab\nçxyz\n",
      [
        Diagnostic(
          rule: "r", severity: .error, message: "a \u{1B} \\ \"q\"\u{202E}", range: SourceRange(3, 10),
          fixes: [Fix("t", .suggested, [edit], alters: [.text])])
      ])
    #expect(
      found == [
        Row(
          rule: "r", severity: "error", message: "a \u{1B} \\ \"q\"\u{202E}", file: "a \"b\".md", line: 2, column: 1,
          endLine: 3, endColumn: 5,
          fixes: [
            .init(
              title: "t", applicability: "suggested",
              edits: [.init(line: 3, column: 3, endLine: 3, endColumn: 6, replacement: "two\n\u{1}")])
          ])
      ])
  }

  @Test func noFindingsAreAnEmptyList() throws {
    #expect(Report.json.render([], .init()) == "[]\n")
  }
}
