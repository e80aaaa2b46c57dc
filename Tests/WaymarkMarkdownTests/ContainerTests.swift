import Testing
import WaymarkText

@testable import WaymarkMarkdown

/// What the container pass cuts, and how its bodies are read.
@Suite struct ContainerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let tree: String

    init(_ name: String, _ text: String, _ tree: String) {
      self.name = name
      self.text = text
      self.tree = tree
    }

    var testDescription: String { name }
  }

  @Test(arguments: [
    Case("indented body after a blank line", "!!! note\n\n    body\n\nafter", "[bang p(body)] p(after)"),
    Case("code in the body", "!!! note\n    a\n\n        b\n", "[bang p(a) code(b)]"),
    Case("interrupts a paragraph", "before\n!!! note\n    a\nafter", "p(before) [bang p(a)] p(after)"),
    Case("interrupts no paragraph", "before\n@include x\nafter", "p(before @include x after)"),
    Case("a line of its own", "@include x\nafter", "[line] p(after)"),
    Case("in an item", "- a\n\n  !!! note\n      b\n\n  c\n- d", "ul(li(p(a) [bang p(b)] p(c)) li(p(d)))"),
    Case("keeps a list tight", "- !!! note\n\n      b\n- c", "tight(li([bang p(b)]) li(p(c)))"),
    Case("in a quote", "> !!! note\n>     b\n>\n> c", "quote([bang p(b)] p(c))"),
    Case(
      "the quote goes on after blank lines", "> !!! note\n>\n>     b\n>\n>\n> c\n\nd", "quote([bang p(b)] p(c)) p(d)"),
    Case("not in a fence", "```\n!!! note\n```", "code(!!! note)"),
    Case("not in indented code", "    !!! note", "code(!!! note)"),
    Case("not in a comment", "<!--\n!!! note\n-->", "html"),
    Case("a closer", "::: tip\na\n:::\nb", "[colons p(a)] p(b)"),
    Case("a closer ends a list", "::: tip\n- a\n:::\nb", "[colons tight(li(p(a)))] p(b)"),
    Case("a closer in a fence is none", "::: tip\n```\n:::\n```\n:::\nb", "[colons code(:::)] p(b)"),
    Case("a closer ends a fence in an item", "::: tip\n- ```\n  x\n:::\nb", "[colons tight(li(code(x)))] p(b)"),
    Case("never closed", "::: tip\na", "[colons p(a)]"),
    Case("ends with the quote", "> ::: tip\n> a\n\nb", "quote([colons p(a)]) p(b)"),
    Case("the longer closer ends the outer", ":::: a\n::: b\nx\n::::\ny", "[colons [colons p(x)]] p(y)"),
    Case("nested", ":::: a\n\n::: b\nx\n:::\n\n!!! c\n    d\n\n::::", "[colons [colons p(x)] [bang p(d)]]"),
    Case("a required closer", "{% tab %}\na\n{% endtab %}\nb", "[tag p(a)] p(b)"),
    Case("a missing closer", "a\n{% tab %}\nb\n\nc", "p(a {% tab %} b) p(c)"),
    Case("nests", "{% t %}\n{% t %}\na\n{% endt %}\n{% endt %}\nb", "[tag [tag p(a)]] p(b)"),
    Case("closers are taken back from inside", "{% t %}\n{% u %}\na\n{% endt %}", "[tag p({% u %} a)]"),
    Case("a body on the opening line", "term\n:   ~~~\n    x\n    ~~~\n", "p(term) [definition code(x)]"),
    Case("a list in a body on the opening line", ":   - a\n    - b\n", "[definition tight(li(p(a)) li(p(b)))]"),
    Case("front matter", "---\ntitle: x\n---\n\na", "[front-matter] p(a)"),
    Case("no front matter without a key", "---\n\na\n\n---\n", "hr p(a) hr"),
    Case("no front matter further down", "a\n\n---\ntitle: x\n---", "p(a) hr h(title: x)"),
    Case("front matter of TOML", "+++\ntitle = 'x'\n+++\na", "[front-matter] p(a)"),
    Case("tabs", "!!! note\n\tbody\n\n\t\tcode", "[bang p(body) code(code)]"),
    Case("CRLF", "!!! note\r\n\r\n    body\r\n\r\nafter", "[bang p(body)] p(after)"),
    Case("a definition outside", "!!! note\n    [a]\n\n[a]: /u", "[bang p(<a>)]"),
    Case("a definition inside", "[a]\n\n!!! note\n    [a]: /u", "p(<a>) [bang]"),
    Case("a footnote outside", "!!! note\n    a[^1]\n\n[^1]: b", "[bang p(a^1)] note(p(b))"),
    Case("a footnote that nothing refers to", "[^1]: b\n\nc", "note(p(b)) p(c)"),
    Case("a table in the body", "!!! note\n    | a |\n    |---|\n    | b |", "[bang table]"),
    Case("a lazy line ends it", "> !!! note\n>     a\nb", "quote([bang p(a)]) p(b)"),
  ])
  func isCut(_ example: Case) {
    let (tree, diagnostics) = MarkdownParser.parse(SourceText(example.text), grammars: Synthetic.grammars)
    #expect(Outline(tree).text == example.tree)
    #expect(diagnostics.isEmpty)
    #expect(misplaced(SourceText(example.text), grammars: Synthetic.grammars) == [])
  }

  @Test func tellsWhatTheOpenerSaid() throws {
    let source = SourceText("> - ::: tip é\n>   body\n>   :::\n")
    let (tree, _) = MarkdownParser.parse(source, grammars: Synthetic.grammars)
    let container = try #require(tree.containers.first)
    #expect(source.string(container.opener) == "::: tip é")
    #expect(container.closer.map { source.string($0) } == ":::")
    #expect(container.fields["kind"]?.text == "tip é")
    #expect(container.fields["kind"].map { source.string($0.range) } == "tip é")
    #expect(container.body.string == "body\n")
    #expect(source.string(container.body.source(of: SourceRange(0, 4))) == "body")
    let node = try #require(tree.nodes.first { $0.kind == .container(0) })
    #expect(source.string(node.range) == "::: tip é\n>   body\n>   :::")
  }

  @Test func textWithoutContainersIsHandedOverAsItIs() {
    let text = "# a\n\n> - b\n>\n>   c\n\n\td\n"
    var pass = ContainerPass(Array(text.utf8), grammars: Synthetic.grammars)
    pass.run()
    #expect(pass.bodies[0].bytes == Array(text.utf8))
  }
}

/// A tree in one line.
struct Outline {
  let tree: MarkdownTree

  init(_ tree: MarkdownTree) { self.tree = tree }

  var text: String { inner(.root) }

  private func inner(_ id: MarkdownTree.NodeID) -> String {
    tree.children(of: id).map { node($0) }.joined(separator: " ")
  }

  private func node(_ id: MarkdownTree.NodeID) -> String {
    switch tree[id].kind {
    case .container(let index):
      let name = tree.containers[index].grammar
      return tree[id].firstChild == nil ? "[\(name)]" : "[\(name) \(inner(id))]"
    case .blockQuote: return "quote(\(inner(id)))"
    case .list(let ordered, _, let tight): return "\(ordered ? "ol" : tight ? "tight" : "ul")(\(inner(id)))"
    case .item: return "li(\(inner(id)))"
    case .codeBlock(let index):
      return "code(\(tree.codeBlocks[index].body.lines.map(\.text).joined(separator: "/")))"
    case .htmlBlock: return "html"
    case .heading: return "h(\(inline(id)))"
    case .thematicBreak: return "hr"
    case .table: return "table"
    case .footnoteDefinition: return "note(\(inner(id)))"
    default: return "p(\(inline(id)))"
    }
  }

  private func inline(_ id: MarkdownTree.NodeID) -> String {
    tree.children(of: id).map { child in
      switch tree[child].kind {
      case .text(let index): tree.literals[index]
      case .softBreak, .lineBreak: " "
      case .code(let index): "`\(tree.literals[index])`"
      case .footnoteReference(let index): "^\(tree.literals[index])"
      case .link: "<\(inline(child))>"
      default: inline(child)
      }
    }.joined()
  }
}
