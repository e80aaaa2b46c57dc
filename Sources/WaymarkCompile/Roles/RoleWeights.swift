/// What each cue is worth for each role: the one place where readings are tuned.
///
/// A weight is the logarithm of odds, roughly: 1 makes a role three times as likely. Cues without a row say nothing.
struct RoleWeights: Sendable {
  struct Row: Sendable {
    var command = 0.0
    var file = 0.0
    var output = 0.0
    var session = 0.0
    var sample = 0.0
    var admonition = 0.0
    var other = 0.0

    func weight(_ role: Role) -> Double {
      switch role {
      case .command: command
      case .fileContent: file
      case .output: output
      case .consoleSession: session
      case .codeSample: sample
      case .admonition: admonition
      case .other: other
      }
    }
  }

  /// What each role starts with.
  let prior: Row
  let rows: [String: Row]

  func weight(_ cue: String, _ role: Role) -> Double { rows[cue]?.weight(role) ?? 0 }

  static let standard = RoleWeights(
    prior: Row(command: 0.6, file: 0, output: 0, session: -1.5, sample: -1.2, admonition: -6, other: -1.5),
    rows: [
      // The body.
      "prompts-only": Row(command: 4, file: -2, output: -1),
      "prompts-and-output": Row(command: -1.5, file: -3, output: 0.5, session: 7),
      "known-command-first": Row(command: 1.5, file: -0.8, output: -1.2),
      "known-commands": Row(command: 2, file: -0.5, output: -1),
      "calls-known-programs": Row(command: 1.2, file: -0.4, output: -0.6),
      "no-shell": Row(command: -0.8),
      "command-and-output": Row(command: -1, session: 5.5),
      "opens-editor": Row(command: 2.5, file: -2, output: -2, sample: -1),
      "shebang": Row(command: -4, file: 4, output: -1),
      "ini-section": Row(command: -3, file: 3),
      "key-values": Row(command: -2, file: 2.5, output: 0.5),
      "assignments": Row(command: -0.5, file: 1.5),
      "shell-assignments": Row(command: 2, file: -1),
      "colon-pairs": Row(command: -2.5, file: 1.6, output: 1),
      "json": Row(command: -2.5, file: 1.5, output: 1.2),
      "markup": Row(command: -2.5, file: 2.5, output: 0.3),
      "directives": Row(command: -2, file: 2.5),
      "keywords": Row(command: -2, file: 2),
      "host-format": Row(command: -3, file: 3.2),
      "bare-words": Row(command: -1.5, file: 1.5, output: 0.8),
      "comments-only": Row(command: -1.5, file: 1, sample: 1.2),
      "table": Row(command: -3, output: 3.5),
      "columns": Row(command: -1.5, output: 1.5),
      "log": Row(command: -3, file: -1, output: 4),
      "listing": Row(command: -3, file: -1, output: 4),
      "tree": Row(command: -3, file: -0.5, output: 1.5, sample: 1),
      "tree-left-open": Row(session: -2, sample: 5.5),
      "complaint": Row(command: -3, file: -1, output: 3),
      "prose-lines": Row(command: -2, output: 1.5, other: 0.5),
      "other-lines": Row(command: -0.8, output: 0.8),
      "ellipsis": Row(command: -0.5, output: 0.4, sample: 0.5),
      "sql": Row(command: 3.5, file: -0.5, output: -1),
      "synopsis": Row(command: -3, sample: 5),
      "empty": Row(command: -3, other: 2),
      // The tag.
      "tag-shell": Row(command: 1.2, output: -0.6),
      "tag-console": Row(command: 0.5, output: 0.3, session: 0.4),
      "tag-configuration": Row(command: -1.2, file: 2),
      "tag-data": Row(command: -0.8, file: 0.8, output: 0.6),
      "tag-source": Row(command: -0.6, file: 1.6, sample: 0.4),
      "tag-output": Row(command: -4, file: -2, output: 5, session: 0.5),
      "tag-powershell": Row(command: 3.5),
      "tag-sql": Row(command: 1.8),
      "tag-diff": Row(command: -2, file: 2.5),
      "tag-plain": Row(command: -1, file: 0.4, output: 0.6),
      "tag-admonition": Row(admonition: 12),
      "tag-diagram": Row(command: -4, sample: 4),
      "titled-with-file": Row(command: -1.5, file: 3),
      "preformatted-html": Row(command: -0.5, output: 0.8),
      // The prose.
      "says-run": Row(command: 1, file: -0.2, output: -0.3),
      "says-content": Row(command: -0.6, file: 1),
      "says-content-for-sure": Row(command: -1.2, file: 1.6, output: -0.6),
      "says-output": Row(command: -0.5, output: 1),
      "says-output-for-sure": Row(command: -1, file: -0.6, output: 1.8),
      "says-sample": Row(output: 0.2, sample: 0.6),
      "says-old-text": Row(command: -0.3, file: 0.2, sample: 0.6),
      "says-answers": Row(command: -0.4, other: 1),
      "says-only-example": Row(sample: 1.5),
      "says-example-output": Row(output: 3, session: -1.5),
      "says-never-apply": Row(command: -1, file: -1, sample: 4),
      "sample-without-file": Row(file: -0.8, sample: 1.5),
      "says-variable": Row(command: 2),
      "path-introduces": Row(command: -0.8, file: 1.8),
      "path-in-lead": Row(file: 0.5),
      // The neighbours.
      "editor-before": Row(command: -1, file: 1.8, output: -0.8),
      "editor-touches": Row(command: -0.8, file: 1.5),
      "command-touches": Row(file: -0.5, output: 0.8),
      "command-before": Row(output: 0.2),
      "heading-names-file": Row(file: 0.8),
      "content-before": Row(file: 0.3, output: -0.4),
      "repeats-command-before": Row(output: 5, session: -2),
      "example-of-block-before": Row(command: -1, file: -1.5, sample: 6),
      "shaped-as-content-before": Row(command: -0.5, file: 1.5),
      "new-text-follows": Row(sample: 4.5),
      "option-alone": Row(command: -2, sample: 3),
      "arrows": Row(command: -1, file: -1, sample: 2.5),
    ])
}
