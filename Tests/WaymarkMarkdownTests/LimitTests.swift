import TestSupport
import Testing
import WaymarkText

@testable import WaymarkMarkdown

/// Input that is made to cost time, memory or stack comes through, and what was refused is told.
@Suite struct LimitTests {
  struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// What the diagnostic says; nil where the input is within the limits.
    let refused: String?

    var testDescription: String { name }

    init(_ name: String, _ text: String, refused: String?) {
      self.name = name
      self.text = text
      self.refused = refused
    }
  }

  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test(arguments: [
    Attack("quotes", repeated(">", 10_000) + "a", refused: "inside each other"),
    Attack("lists", repeated("- ", 10_000) + "a", refused: "inside each other"),
    Attack("containers", (0..<60).map { repeated("    ", $0) + "!!! a\n" }.joined(), refused: nil),
    Attack("brackets", repeated("[", 50_000), refused: "could be markup"),
    Attack("backticks", (1...447).map { repeated("`", $0) + "a" }.joined(), refused: "could be markup"),
    Attack("emphasis", repeated("*a **a ", 5_000), refused: "could be markup"),
    Attack("a wide table", repeated("|a", 5_000) + "\n" + repeated("|-", 5_000), refused: "could be markup"),
    Attack(
      "a table of short rows", repeated("|a", 1_000) + "\n" + repeated("|-", 1_000) + "\n" + repeated("|x\n", 100),
      refused: "this paragraph is too long"),
    Attack("a long line", repeated("word ", 250_000), refused: "too long"),
    Attack("a long table", "|a|\n|-|\n" + repeated("|`x`|\n", 5_000), refused: nil),
    Attack("code", "```\n" + repeated("[`*", 10_000) + "\n```\n", refused: nil),
    Attack("openers without a closer", repeated("{% a %}\n", 3_000), refused: "never closed"),
    Attack(
      "a definition that grows at each use", "[a]: /" + repeated("u", 20_000) + "\n\n" + repeated("[a]\n\n", 5_000),
      refused: "definition is too long"),
    Attack("a list of definitions", (0..<2_000).map { "[a\($0)]: /u\n" }.joined() + "a", refused: nil),
    Attack("definitions", (0..<2_000).map { "[a\($0)]: /u\n\n[a\($0)]\n\n" }.joined(), refused: nil),
  ])
  func comesThrough(_ attack: Attack) {
    let (tree, diagnostics) = MarkdownParser.parse(SourceText(attack.text), grammars: Synthetic.grammars)
    #expect(tree.nodes.count > 1)
    #expect(diagnostics.count == (attack.refused == nil ? 0 : 1))
    if let refused = attack.refused, let diagnostic = diagnostics.first {
      #expect(diagnostic.rule == "reading-limit")
      #expect(diagnostic.message.contains(refused))
    }
  }

  @Test func whatIsRefusedStandsInTheTreeUnread() throws {
    let source = SourceText("a\n\n- b " + Self.repeated("*", 5_000) + "\n- c\n")
    let (tree, diagnostics) = MarkdownParser.parse(source, grammars: [])
    #expect(Outline(tree).text == "p(a) tight(li([unread]) li(p(c)))")
    let container = try #require(tree.containers.first)
    #expect(container.body.string == source.string(container.opener) + "\n")
    #expect(diagnostics.map(\.range.lower) == [5])
  }

  @Test func aGuideIsReadUpToTheLimit() {
    let (tree, diagnostics) = MarkdownParser.parse(
      SourceText("```\n" + Self.repeated(Self.repeated("a", 99_999) + "\n", 50)), grammars: [])
    #expect(diagnostics.map(\.rule) == ["reading-limit"])
    #expect(tree.containers.last?.grammar == MarkdownTree.Container.unread)
  }
}
