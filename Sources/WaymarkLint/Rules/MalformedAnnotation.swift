import WaymarkCompile
import WaymarkDiagnostics
import WaymarkGuide

extension Rule {
  static let malformedAnnotation = Rule(
    id: "malformed-annotation",
    severity: .warning,
    summary: "An annotation says something that nobody understands, or stands before no block.",
    explanation: """
      An annotation says outright what a code block is, and holds whatever the words around the block suggest: \
      `<!-- waymark: role=output -->` on the lines before the block, or the same words as attributes of its fence, \
      ```` ```sh {role=output} ````. The words are `id` (the action's name), `role` (command, file-content, output, \
      console-session, code-sample, admonition, other), `target` (the file that the content goes into), `op` (create, append, \
      ensure-lines, replace-line, replace-file), `when` (`cpu=intel,os=debian|ubuntu`, `task=upgrade`, `always`), `optional`, \
      `expect` (a text that the command must show, `(no output)`, `exit 1`, or empty for nothing), `timeout` (`30s`, `5m`), \
      `interactive`, `host` (another machine) and `interpreter`. A value with blanks stands in quotes. A misspelt word says \
      nothing to anybody, and the block is guessed at as before.
      """,
    failing: [
      Example("Run:\n\n<!-- waymark: ⟦rol⟧=output -->\n```sh\nuptime\n```\n"),
      Example("Run:\n\n<!-- waymark: timeout=⟦soon⟧, id=up -->\n```sh\nuptime\n```\n"),
      Example("Run:\n\n```sh {id=up ⟦expected⟧=load}\nuptime\n```\n"),
      Example("⟦<!-- waymark: role=output -->⟧\n\nThis says how long it runs.\n"),
    ],
    passing: [
      Example("Run:\n\n<!-- waymark: expect=\"load average\" timeout=30s optional -->\n```sh\nuptime\n```\n"),
      Example("Run:\n\n```sh {\"name\":\"up\",\"interactive\":\"false\",\"terminalRows\":\"20\"}\nuptime\n```\n"),
      Example("`<!-- waymark: rol=output -->` is shown, not meant.\n"),
    ]
  ) { compilation in
    let guide = compilation.guide
    return guide.annotations.flatMap { annotation -> [Finding] in
      guard annotation.block != nil else {
        // The comments of other tools are theirs.
        guard annotation.notation == AnnotationNotation.waymark.id else { return [] }
        return [
          Finding(
            "The annotation stands before no code block. Put it on the line above the block it is for.",
            at: annotation.range)
        ]
      }
      return Statement([annotation], in: guide.source).problems.map { problem in
        let fixes = problem.replacement.map {
          [Fix("write `\($0)`", .suggested, [.init(problem.range, $0)], alters: [.html, .code])]
        }
        return Finding(problem.message, at: problem.range, fixes: fixes ?? [])
      }
    }
  }
}
