import WaymarkRunbook

/// A runbook as one bash script: the prelude, the edits, a function a step, the table of what the guide declares.
///
/// Bash 4.4 and Debian's essential packages. The guide's text stands in it as quoted words; only the prelude decides what is
/// done with them.
struct BashScript {
  let runbook: Runbook

  var text: String {
    var writer = BashWriter()
    for (index, step) in runbook.steps.enumerated() {
      writer.function(BashGuide.function(of: index), comment: "Line \(step.line): \(step.title)") { writer in
        for (number, action) in step.actions.enumerated() {
          if number > 0 { writer.blankLine() }
          BashAction(action: action).write(to: &writer)
        }
        if step.actions.isEmpty { writer.call(":") }
      }
    }
    BashGuide(runbook: runbook).write(to: &writer)
    return header + BashTemplates.prelude + "\n" + BashTemplates.edits + writer.text + "\nmain \"$@\"\nexit\n"
  }

  private var header: String {
    """
    #!/usr/bin/env bash
    \(BashText.comment("Guide: \(runbook.title)"))
    \(BashText.comment("Made by waymark from \(runbook.source.path), SHA-256 \(runbook.source.sha256)."))
    # Change the guide, not this script; --help says what it takes.

    """
  }
}
