import Testing
import WaymarkShell
import WaymarkText

@Suite struct SyntaxErrorTests {
  @Test(arguments: [
    ("echo ⟦\"⟧foo\nls\n", "unbalanced-quote"),
    ("ls\necho ⟦'⟧foo\nls\n", "unbalanced-quote"),
    ("echo ⟦`⟧foo", "unbalanced-quote"),
    ("echo ⟦$(⟧ls", "unclosed-substitution"),
    ("echo ⟦${⟧b", "unclosed-substitution"),
    ("echo ⟦$((⟧1+2)", "unclosed-substitution"),
    ("⟦if⟧ true; then ls", "shell-syntax"),
    ("⟦(⟧ls", "shell-syntax"),
    ("ls; ⟦fi⟧", "shell-syntax"),
    ("ls ⟦)⟧", "shell-syntax"),
    ("a | ⟦|⟧ b", "shell-syntax"),
    ("f() ⟦ls⟧", "shell-syntax"),
    ("cat ⟦<<EOF⟧\nx\n", "unterminated-here-document"),
    ("coproc a ⟦then⟧", "shell-syntax"),
    ("a |\\⟦⟧", "shell-syntax"),
  ])
  func faultsAreSaidWhereTheyOpened(_ text: String, _ rule: String) {
    let marked = Marked(text)
    let diagnostics = ShellReader.read(marked.bytes, mode: .strict).diagnostics
    #expect(diagnostics.map(\.rule) == [rule])
    #expect(diagnostics.map(\.range) == marked.ranges)
  }

  @Test(arguments: [
    "echo \"foo\nnano /etc/x\n", "echo $((1\nnano /etc/x\n", ")\nnano /etc/x\n", "ls | | x\nnano /etc/x\n",
  ])
  func readingGoesOnAfterAFault(_ text: String) {
    let reading = ShellReader.read(Array(text.utf8), mode: .strict)
    #expect(!reading.isWhole)
    #expect(reading.facts.editors.map(\.path) == ["/etc/x"])
  }

  /// To bash a backslash at the end of a file continues its last line, wherever it stands.
  @Test(arguments: [
    "{ a; }\\", "if a; then b; fi\\", "for ((;;)) do a; done\\", "case a in a) b;; esac\\", "(a)\\", "[[ a ]]\\",
    "[[ a ]]\\\n; b", "{ a; }\\\n",
  ])
  func aBackslashAtTheEndContinuesTheLine(_ text: String) {
    #expect(ShellReader.read(Array(text.utf8), mode: .strict).diagnostics == [])
  }

  @Test(arguments: [
    ("for ((;;))do a; done", true), ("for ((;;)){ a; }", true), ("for i\n{ a; }", true), ("for i in; { a; }", true),
    ("for i { a; }", false), ("coproc a time", true), ("coproc x=1 if", true), ("coproc x=1 then a", true),
  ])
  func keywordsStandWhereBashTakesThem(_ text: String, _ isWhole: Bool) {
    #expect(ShellReader.read(Array(text.utf8), mode: .strict).isWhole == isWhole)
  }

  @Test(arguments: [
    ("a \"b⟦⟧c\" d", ShellReader.Quoting.doubleQuoted), ("a 'b⟦⟧c'", .singleQuoted), ("a ⟦⟧b", .bare),
    ("\"$(a ⟦⟧b)\"", .bare), ("\"${x:-⟦⟧b}\"", .doubleQuoted), ("a # ⟦⟧b", .comment),
    ("cat <<E\n⟦⟧\nE\n", .hereDocument), ("cat <<'E'\n⟦⟧\nE\nls", .literalHereDocument), ("cat <<E\nx\nE\n⟦⟧ls", .bare),
  ])
  func quotingAtAPlace(_ text: String, _ expected: ShellReader.Quoting) {
    let marked = Marked(text)
    #expect(ShellReader.quotings(in: marked.bytes).quoting(at: marked.range?.lower ?? 0) == expected)
  }
}
