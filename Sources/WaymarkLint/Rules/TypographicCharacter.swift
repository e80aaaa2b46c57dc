import WaymarkDiagnostics

extension Rule {
  static let typographicCharacter = Rule(
    id: "typographic-character",
    severity: .error,
    summary: "A command holds curly quotes or a dash that a word processor made.",
    explanation: """
      A shell knows `"`, `'` and `-`. The curly quotes and long dashes that word processors and web pages put in their place \
      are ordinary letters to it: `echo “a b”` prints two words with quotes around them, and `ls –l` looks for a file. Write \
      the plain characters. Inside plain quotes and comments they are text and are left alone.
      """,
    failing: [
      Example("```sh\necho ⟦“⟧a b⟦”⟧\n```\n"),
      Example("```sh\nupscmd ⟦–⟧l ups\n```\n"),
      Example("```sh\nufw allow ⟦—⟧force\n```\n"),
    ],
    passing: [
      Example("```sh\necho \"a “b” – c\" 'it’s' # an – “aside”\n```\n"),
      Example("Say “hello” – and go on.\n"),
    ]
  ) { ShellFindings.pasted("typographic-character", in: $0) }
}
