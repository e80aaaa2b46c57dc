import Testing

@testable import WaymarkTidy

/// What each pass makes of what; a text that stands alone stays as it is.
@Suite struct PassTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let before: String
    let after: String

    init(_ before: String, _ after: String? = nil) {
      self.before = before
      self.after = after ?? before
    }

    var testDescription: String { before.debugDescription }
  }

  /// Lays out by one pass, with either line ending, and a second time.
  private func check(_ pass: Pass, _ example: Case) {
    #expect(laidOut(example.before, passes: [pass]) == example.after)
    #expect(laidOut(example.after, passes: [pass]) == example.after)
    func crlf(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
    guard !example.before.contains("\r") else { return }
    #expect(Array(laidOut(crlf(example.before), passes: [pass]).utf8) == Array(crlf(example.after).utf8))
  }

  @Test(arguments: [
    Case("a \nb\t\n", "a\nb\n"),
    Case("# a  \n\nb  \n---  \n\n***\t\n", "# a\n\nb\n---\n\n***\n"),
    Case("a  \nb\n"), Case("a\\ \nb\n"), Case("a \\ \n", "a \\\n"),
    Case("``` sh \na \n\t\n``` \n", "``` sh\na \n\t\n```\n"),
    Case("~~~\na \n"), Case("    a \n    \n    b\n"), Case("<pre>\na \n</pre>\n"),
    Case("`a \nb`\n"), Case("[a](b 'c \nd')\n"), Case("<a \nb>c\n"),
    Case("> a \n>  \n> b\n", "> a\n>\n> b\n"), Case("- a \n  \n- b\n", "- a\n\n- b\n"),
    Case("!!! note \n    a \n", "!!! note\n    a\n"),
    Case("---\na: b \n---\n"), Case("|a| \n|-| \n|b| \n", "|a|\n|-|\n|b|\n"),
    Case("[a]: b \n\n[a]\n", "[a]: b\n\n[a]\n"),
  ])
  func trailingSpace(example: Case) { check(.trailingSpace, example) }

  @Test(arguments: [
    Case("# a\nb\n- c\n\n\n\n```\n\n\nd\n```\n> e\n\n\n", "# a\n\nb\n\n- c\n\n```\n\n\nd\n```\n\n> e\n"),
    Case("\n\na", "a\n"), Case("\n \n", ""), Case("a" + "\n"), Case(""),
    Case("- a\n  - b\n- c\n"), Case("- a\n- b\n\n- c\n", "- a\n\n- b\n\n- c\n"),
    Case("- a\n  ```\n  b\n  ```\n"),
    Case("1. a\n   ```\n   b\n   ```\n\n2. c\n", "1. a\n\n   ```\n   b\n   ```\n\n2. c\n"),
    Case("> a\n> ===\n>\n> c\n"), Case("> # a\n> b\n>\n>\n> c\n", "> # a\n>\n> b\n>\n> c\n"),
    Case("- > # a\n  > b\n", "- > # a\n  >\n  > b\n"),
    Case("<!-- a -->\n# b\n"), Case("a\n<div>\n</div>\n"), Case("# a\n<div>\n", "# a\n\n<div>\n"),
    Case("# a\n{: #b }\n"), Case("{: .note }\n> a\n"), Case("{% raw %}\n```\na\n```\n{% endraw %}\n"),
    Case("---\na: b\n---\n# c\n", "---\na: b\n---\n\n# c\n"),
    Case("a\n:   b\n"), Case("!!! note\n\n\n    a\n\n\n    b\nc\n", "!!! note\n\n    a\n\n    b\n\nc\n"),
    Case("::: tip\na\n# b\n:::\nc\n", "::: tip\na\n\n# b\n:::\n\nc\n"),
    Case("|a|\n|-|\n|b|\n# c\n", "|a|\n|-|\n|b|\n\n# c\n"),
    Case("[a]: b\n\n\n[c]: d\n", "[a]: b\n\n[c]: d\n"), Case("```\na\n\n\n"), Case("    a\n\n\n    b\n"),
  ])
  func blankLines(example: Case) { check(.blankLines, example) }

  @Test(arguments: [
    Case("1. a\n1. b\n"), Case("1. a\n2. b\n2. c\n4. d\n", "1. a\n2. b\n3. c\n4. d\n"),
    Case("3) a\n7) b\n", "3) a\n4) b\n"), Case("0. a\n0. b\n1. c\n", "0. a\n0. b\n0. c\n"), Case("7. a\n"),
    Case("9. a\n\n   b\n9. c\n\n   d\n11. e\n", "9. a\n\n   b\n9. c\n\n   d\n9. e\n"),
    Case("1. a\n1. b\n2. c\n", "1. a\n1. b\n1. c\n"),
    Case("9. a\n11. c\n\n    ```\n    d\n    ```\n", "9. a\n10. c\n\n    ```\n    d\n    ```\n"),
    Case("8. a\n10. b\n\n    c\n    - d\n", "8. a\n9. b\n\n   c\n   - d\n"),
    Case("> 1. a\n> 1. b\n> 4. c\n", "> 1. a\n> 1. b\n> 1. c\n"), Case("1. a\n\n2) b\n"),
    Case("999999998. a\n999999998. b\n999999999. c\n"),
  ])
  func itemNumbers(example: Case) { check(.itemNumbers, example) }

  @Test(arguments: [
    Case("- a\n-  b\n- c\n", "- a\n- b\n- c\n"), Case(" - a\n - b\n", "- a\n- b\n"),
    Case("- a\n - b\n  - c\n", "- a\n- b\n- c\n"), Case("-   a\n-   b\n"), Case("1.  a\n2.  b\n"),
    Case(" 9. a\n10. b\n"), Case("-   a\n- b\n- c\n", "- a\n- b\n- c\n"),
    Case("-  a\n\n   b\n\n   ```\n   c\n   ```\n", "- a\n\n  b\n\n  ```\n  c\n  ```\n"),
    Case("-  a\n   - b\n     - c\n", "- a\n  - b\n    - c\n"), Case("- a\n    - b\n    - c\n"),
    Case("- a\n   - b\n   - c\n", "- a\n  - b\n  - c\n"), Case("-\ta\n-  b\n"),
    Case("-     a\n-  b\n"), Case("-  a\nb\n", "- a\nb\n"), Case("-  a\n   > b\n   > c\n", "- a\n  > b\n  > c\n"),
    Case(">  - a\n>  - b\n", "> - a\n> - b\n"), Case("1. a\n2.  b\n3.  c\n\n    d\n", "1.  a\n2.  b\n3.  c\n\n    d\n"),
    Case("-\n-  a\n", "-\n- a\n"), Case("!!! note\n\n     - a\n     - b\n", "!!! note\n\n    - a\n    - b\n"),
    Case("1. a\n\n - b\n"),
  ])
  func itemIndentation(example: Case) { check(.itemIndentation, example) }

  @Test(arguments: [
    Case("* a\n* b\n\n# c\n\n- d\n", "* a\n* b\n\n# c\n\n* d\n"), Case("- a\n  + b\n", "- a\n  - b\n"),
    Case("- a\n- b\n\n* c\n"), Case("- a\n- b\n\n+ c\n\n+ d\n\n- e\n", "- a\n- b\n\n* c\n\n* d\n\n- e\n"),
    Case("> * a\n\n- b\n- c\n", "> - a\n\n- b\n- c\n"), Case("- a\n- b\n\n* - -\n"), Case("1. a\n"),
  ])
  func bullets(example: Case) { check(.bullets, example) }

  @Test(arguments: [
    Case(">a\n>>b\n", "> a\n> > b\n"), Case("> a\n"), Case(">\n> a\n"), Case(" > a\n > b\n", "> a\n> b\n"),
    Case(">a\nb\n", "> a\nb\n"), Case(">```\n>a\n> b\n>```\n", "> ```\n> a\n> b\n> ```\n"), Case(">\ta\n"),
    Case("- a\n\n  >b\n", "- a\n\n  > b\n"), Case(">- a\n>  b\n", "> - a\n>  b\n"),
    Case(">[!NOTE]\n>a\n", "> [!NOTE]\n> a\n"),
    Case("- a\n\n > b\n"),
  ])
  func quoteMarkers(example: Case) { check(.quoteMarkers, example) }

  @Test(arguments: [
    Case("#  a\n", "# a\n"), Case("#\ta ##\n", "# a\n"), Case("# a # #\n"), Case("# a#\n"), Case("# a \\#\n"),
    Case("#a\n"), Case("#\n"), Case("# #\n"), Case("  ## a\n", "## a\n"), Case("a\n===\n\nb\n---\n"),
    Case("# a\n\nb\n---\n", "# a\n\n## b\n"), Case("## a\n\nb\nc\n===\n"), Case("# a\n\nb #\n---\n"),
    Case("> # a\n>\n> b\n> ===\n> c\n", "> # a\n>\n> # b\n> c\n"), Case("###### a ######\n", "###### a\n"),
    Case("#######  a\n"), Case("# a\n\nb\\\n===\n", "# a\n\n# b\\\n"),
  ])
  func headings(example: Case) { check(.headings, example) }

  @Test(arguments: [
    Case("a\n\n---\n\n***\n\n---\n", "a\n\n---\n\n---\n\n---\n"), Case("a\n\n* * *\n"),
    Case("a\n\n-----\n\n------\n", "a\n\n---\n\n---\n"), Case("***\n\na\n\n---\n\n---\n"),
    Case("a\n***\nb\n\n---\n\n---\n"), Case("- ***\n- b\n\n---\n\n---\n"), Case("a\n\n  ---\n", "a\n\n---\n"),
  ])
  func thematicBreaks(example: Case) { check(.thematicBreaks, example) }

  @Test(arguments: [
    Case("``` sh\na\n```\n", "```sh\na\n```\n"), Case("~~~ sh\na\n~~~\n"), Case("``` {.sh}\na\n```\n"),
    Case("```\na\n`````\n", "```\na\n```\n"), Case("````\n```\n````\n"), Case("```\na\n"),
    Case("```\na\n```\n\n~~~sh\nb\n~~~\n", "```\na\n```\n\n```sh\nb\n```\n"),
    Case("```\na\n```\n\n```\na\n```\n\n~~~\n```\n~~~\n"), Case("~~~ `\na\n~~~\n\n```\n```\n\n```\n```\n"),
    Case("  ```\n  a\n b\n    c\n\n ```\n", "```\na\nb\n  c\n\n```\n"), Case("```\na\n  ```\n", "```\na\n```\n"),
    Case("- a\n   ```\n   b\n   ```\n", "- a\n  ```\n  b\n  ```\n"), Case("1. a\n    ```\n    b\n    ```\n"),
    Case("- a\n\nb\n\n ```\n c\n ```\n"), Case("- a\n\n   b\n\n   ```\n   c\n   ```\n"),
    Case(" ```\n\ta\n ```\n"), Case(">  ```\n>  a\n>  ```\n", "> ```\n> a\n> ```\n"),
  ])
  func fences(example: Case) { check(.fences, example) }

  @Test(arguments: [
    Case("|a|b|\n|-|:-:|\n|ccc|d|\n", "| a   |  b  |\n| --- | :-: |\n| ccc |  d  |\n"),
    Case("a|b\n-|-:\nc|dddd\n", "| a   |    b |\n| --- | ---: |\n| c   | dddd |\n"),
    Case("| 名前 | b |\n|-|-|\n| 😀 | `x\\|y` |\n", "| 名前 | b      |\n| ---- | ------ |\n| 😀   | `x\\|y` |\n"),
    Case("|a|b|\n|-|-|\n|c|\n||d|\n", "| a   | b   |\n| --- | --- |\n| c   |     |\n|     | d   |\n"),
    Case("|a|\n|-|\n|b|c|\n"), Case("|a|\tb|\n|-|-|\n"), Case("> |a|\n> |-|\n", "> | a   |\n> | --- |\n"),
    Case("- a\n\n   |b|\n   |-|\n", "- a\n\n  | b   |\n  | --- |\n"),
    Case("1. a\n\n    |b|\n    |-|\n", "1. a\n\n    | b   |\n    | --- |\n"),
    Case("| a \\ |\n|-|\n", "| a \\ |\n| --- |\n"), Case("| \u{FFFD}é |\n|--|\n", "| \u{FFFD}é  |\n| --- |\n"),
    Case(
      "|a|b|\n|-|-|\n|c|\(PassTests.long)|\n|dddd|e|\n",
      "| a    | b |\n| ---- | --- |\n| c    | \(PassTests.long) |\n| dddd | e |\n"),
    Case(
      "|a|b|\n|-|-|\n|\(PassTests.long)|c|\n", "| a | b |\n| --- | --- |\n| \(PassTests.long) | c |\n"),
    Case("| a | b |\n|---|---|\n| \(PassTests.long) | c |\n", "| a | b |\n| --- | --- |\n| \(PassTests.long) | c |\n"),
    Case("| a | b |\n| - | - |\n|  | \(PassTests.long) |\n"),
  ])
  func tables(example: Case) { check(.tables, example) }

  private static let long = String(repeating: "long ", count: 30) + "cell"
}
