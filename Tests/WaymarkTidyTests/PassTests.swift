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
    Case("> # a\n> b\n>\n>\n> c\n", "> # a\n>\n> b\n>\n> c\n"),
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
}
