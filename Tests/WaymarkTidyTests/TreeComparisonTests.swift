import Testing
import WaymarkDiagnostics
import WaymarkGuide
import WaymarkMarkdown
import WaymarkText
import WaymarkTidy

@Suite struct TreeComparisonTests {
  private func difference(
    _ before: String, _ after: String, allowing allowances: [TreeComparison.Allowance] = []
  ) -> TreeComparison.Difference? {
    TreeComparison.difference(from: tree(before), to: tree(after), allowing: allowances)
  }

  private func tree(_ text: String) -> MarkdownTree {
    MarkdownParser.parse(SourceText(text), grammars: Dialect.grammars).tree
  }

  @Test(arguments: [
    ("# A #\n", "A\n=\n"), ("* a\n* b\n", "- a\n- b\n"), ("~~~ sh\nls\n~~~\n", "```sh\nls\n```\n"),
    ("a\nb\n", "a\nb\n\n\n"), ("|a|\n|-|\n|b|\n", "| a   |\n| --- |\n| b   |\n"), ("a\\_b\n", "a&lowbar;b\n"),
    ("1. a\n2. b\n", "1. a\n5. b\n"), ("***\n", "---\n"),
  ])
  func theFormIsNoPartOfATree(before: String, after: String) {
    #expect(difference(before, after) == nil)
  }

  @Test(arguments: [
    ("a\n\n# b\n", "a\n\n## b\n", Fix.Alteration.structure, "heading of level 1", "heading of level 2"),
    ("- a\n- b\n", "- a\n\n- b\n", .structure, "tight bullet list", "loose bullet list"),
    ("```\na \n```\n", "```\na\n```\n", .code, "a \n", "a\n"),
    ("`a  b`\n", "`a b`\n", .code, "a  b", "a b"),
    ("```sh\n```\n", "```bash\n```\n", .language, "sh", "bash"),
    ("[a](#b)\n", "[a](#c)\n", .target, "#b", "#c"),
    ("[a][b]\n\n[b]: /c\n", "[a][b]\n\n[b]: /d\n", .target, "/c", "/d"),
    ("[a](b \"c\")\n", "[a](b \"d\")\n", .text, "c", "d"),
    ("3. a\n", "4. a\n", .listStart, "3", "4"),
    ("a b\n", "a c\n", .text, "a b", "a c"),
    ("<div>\n\na\n", "<p>\n\na\n", .html, "<div>\n", "<p>\n"),
    ("---\na: b\n---\n", "---\na: c\n---\n", .code, "a: b\n", "a: c\n"),
    ("!!! note\n    a\n", "!!! tip\n    a\n", .text, "kind note\nmarker !!!", "kind tip\nmarker !!!"),
    ("- [ ] a\n", "- [x] a\n", .structure, "open task", "ticked task"),
  ])
  func theFirstDifferenceIsNamed(
    before: String, after: String, aspect: Fix.Alteration, was: String, is: String
  ) throws {
    let found = try #require(difference(before, after))
    #expect(found.aspect == aspect)
    #expect(found.was == was)
    #expect(found.is == `is`)
  }

  @Test func aDifferenceStandsInBothTexts() throws {
    let found = try #require(difference("a\n\n> `b`\n", "a\n\n\n> `cc`\n"))
    #expect(found.before == SourceRange(6, 7))
    #expect(found.after == SourceRange(7, 9))
  }

  @Test func whatIsMissingAtTheEndIsADifference() throws {
    #expect(try #require(difference("a\n\nb\n", "a\n")).was == "paragraph")
    #expect(try #require(difference("a\n", "a\n\n---\n")).is == "thematic break")
  }

  // MARK: Allowances

  private func allowance(
    _ before: Range<Int>, _ after: Range<Int>, _ aspects: Fix.Alteration...
  ) -> TreeComparison.Allowance {
    TreeComparison.Allowance(before: SourceRange(before), after: SourceRange(after), aspects: Set(aspects))
  }

  @Test func anAspectMayDifferWhereItIsAllowed() {
    #expect(difference("```\na\n```\n", "```sh\na\n```\n", allowing: [allowance(0..<9, 0..<11, .language)]) == nil)
    #expect(
      difference("```\na\n```\n", "```sh\nb\n```\n", allowing: [allowance(0..<9, 0..<11, .language)])?.is == "b\n")
    let elsewhere = allowance(0..<1, 0..<1, .target)
    #expect(difference("a\n\n[b](c)\n", "a\n\n[b](d)\n", allowing: [elsewhere])?.aspect == .target)
  }

  @Test func aPartMayHaveAnotherStructureButKeepsItsWordsAndCode() {
    let before = "x\n\n!!! note\n    a\n\n    ```\n    b\n    ```\n\ny\n"
    let after = "x\n\n> [!NOTE]\n> a\n>\n> ```\n> b\n> ```\n\ny\n"
    let spoilt = "x\n\n> [!NOTE]\n> a\n>\n> ```\n> c\n> ```\n\ny\n"
    let whole = [allowance(3..<before.utf8.count - 3, 3..<after.utf8.count - 3, .structure, .text)]
    #expect(difference(before, after)?.aspect == .structure)
    #expect(difference(before, after, allowing: whole) == nil)
    #expect(difference(before, spoilt, allowing: whole)?.is == "c\n")
    #expect(difference(before, after + "z\n", allowing: whole)?.is == "line end")
  }
}
