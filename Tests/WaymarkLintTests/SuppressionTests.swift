import Testing
import WaymarkDiagnostics
import WaymarkLint

@Suite struct SuppressionTests {
  /// The lines on which a rule speaks.
  private func lines(_ text: String, rule id: String = "template-placeholder") -> [Int] {
    let compilation = Lint.compile(Array(text.utf8))
    return Linter.lint(compilation, rules: Rule.all.filter { $0.id == id })
      .map { compilation.guide.source.lines.line(of: $0.range.lower) }
  }

  @Test func nextLineIsTheNextOneThatIsNotBlank() {
    let comment = "<!-- waymark-disable-next-line template-placeholder -->\n"
    #expect(lines("{{A B}}\n\n\(comment)\n{{A B}}\n\n{{A B}}\n") == [1, 7])
  }

  @Test func aRegionEndsWhereItIsEnabled() {
    let text = """
      {{A B}}

      <!-- waymark-disable template-placeholder -->

      {{A B}}

      <!-- waymark-enable template-placeholder -->

      {{A B}}

      <!-- waymark-disable nbsp, template-placeholder -- a form to fill in -->

      {{A B}}

      <!-- waymark-enable -->

      {{A B}}

      <!-- waymark-disable -->

      {{A B}}

      """
    #expect(lines(text) == [1, 9, 17])
  }

  @Test func otherRulesGoOn() {
    #expect(lines("<!-- waymark-disable-file nbsp -->\n\n{{A B}}\n") == [3])
    #expect(lines("<!-- waymark-disable-file nbsp template-placeholder -->\n\n{{A B}}\n") == [])
  }

  @Test func codeThatShowsACommentIsNone() {
    #expect(lines("```\n<!-- waymark-disable-file -->\n```\n\n{{A B}}\n") == [5])
  }

  @Test func aBlockCountsAsTheNextLine() {
    let comment = "<!-- waymark-disable-next-line invisible-character -->\n"
    let text = "\(comment)\n```sh\nls\nls\u{200B}\n```\n\n```sh\nls\u{200B}\n```\n"
    #expect(lines(text, rule: "invisible-character") == [9])
  }

  @Test func manyCommentsTakeNoLongerThanFew() {
    let comments = String(
      repeating: "<!-- waymark-disable-next-line template-placeholder -->\n\n{{A B}}\n\n", count: 2000)
    #expect(lines(comments).isEmpty)
  }
}
