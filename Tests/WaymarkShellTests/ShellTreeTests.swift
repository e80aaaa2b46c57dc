import Testing
import WaymarkShell
import WaymarkText

@Suite struct ShellTreeTests {
  /// The nodes of a kind, in the order of the text.
  private func ranges(_ kind: ShellTree.Kind, _ tree: ShellTree) -> [SourceRange] {
    var found: [SourceRange] = []
    func visit(_ id: ShellTree.NodeID) {
      if tree.kind(id) == kind { found.append(tree.range(id)) }
      for child in tree.children(id) { visit(child) }
    }
    visit(tree.root)
    return found.sorted { $0.lower < $1.lower }
  }

  @Test(arguments: [
    ("ls ⟦'a b'⟧x", ShellTree.Kind.singleQuoted),
    ("ls x⟦\"a $b\"⟧", .doubleQuoted),
    ("ls \"x⟦$b⟧\"⟦$1⟧", .parameter),
    ("ls ⟦${x:-a b}⟧", .parameterExpansion),
    ("ls ⟦$(a | b)⟧", .commandSubstitution),
    ("ls `a ⟦'b'⟧`", .singleQuoted),
    ("ls `a \\`b ⟦'c'⟧\\``", .singleQuoted),
    ("ls ⟦$((1 + 2))⟧", .arithmeticExpansion),
    ("ls ⟦$((a); b)⟧", .commandSubstitution),
    ("a ⟦<(b)⟧ ⟦>(c)⟧", .processSubstitution),
    ("⟦a=1⟧ ⟦b[x y]+=2⟧ c d=3", .assignment),
    ("export ⟦a=1⟧ ⟦b=(x y)⟧", .assignment),
    ("a=⟦(x [1]=y)⟧", .arrayValue),
    ("a ⟦2>&1⟧ ⟦> f⟧ ⟦{fd}<g⟧", .redirection),
    ("cat <<A <<B\n⟦x\n⟧A\n⟦y\n⟧B\nls", .hereDocument),
    ("ls ⟦!(*.c)⟧ x⟦@(a|b)⟧", .extendedGlob),
    ("cd ⟦~bob⟧ x~ \"~\"; P=⟦~⟧:⟦~me⟧/b:/c", .tilde),
    ("ls ⟦*⟧.⟦[ch]⟧ x⟦?⟧ [ ⟦[[:alpha:]-]⟧ \"*\" a=⟦*⟧; b=*", .glob),
    ("ls ⟦{a,⟦{1..3}⟧}⟧.c ⟦{$x,'y z'}⟧ {} {device} {a,b", .braceExpansion),
    ("case x in ⟦*⟧) [[ a == ⟦*⟧ ]] ;; esac", .glob),
    ("⟦f() { a; }⟧; ⟦function g { b; } >x⟧", .functionDefinition),
    ("⟦if a; then b; else c; fi⟧", .ifCommand),
    ("case x in ⟦a|b) c ;;⟧ ⟦(d) e;;⟧ esac", .caseItem),
    ("⟦[[ a =~ (b|c) ]]⟧ && ((1))", .conditionalCommand),
    ("⟦a⟧ && ⟦b⟧ | ⟦c d⟧; ⟦e⟧ &", .simpleCommand),
    ("⟦a && b⟧\n⟦c || d⟧", .andOr),
    ("coproc ⟦{ a; }⟧", .group),
    ("⟦i\\\nf⟧ a; ⟦then⟧ b; ⟦fi⟧", .keyword),
  ])
  func nodesHaveTheirRanges(_ text: String, _ kind: ShellTree.Kind) {
    let marked = Marked(text)
    #expect(ranges(kind, ShellReader.parse(marked.bytes).tree) == marked.ranges)
  }

  @Test(arguments: [
    ("a", "a"), ("'a b'c", "a bc"), ("\"a\\$b\\c\"", "a$b\\c"), ("a\\ b", "a b"), ("a\\\nb", "ab"),
    ("{a,'b'}~", "{a,b}~"), ("~/x[ab]*?", "~/x[ab]*?"), ("{$a,b}", nil),
    ("''", ""), ("$x", nil), ("a\"$(b)\"", nil), ("$'a'", nil), ("*(a)", nil),
  ])
  func wordsLoseTheirQuotes(_ text: String, _ expected: String?) throws {
    let tree = ShellReader.parse(Array(text.utf8)).tree
    let list = try #require(tree.firstChild(tree.root, of: .list))
    let command = try #require(tree.firstChild(list, of: .simpleCommand))
    #expect(tree.literal(try #require(tree.firstChild(command, of: .word))) == expected)
  }
}
