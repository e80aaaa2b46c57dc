import WaymarkRunbook

/// A runbook as one bash script: the prelude, the edits, a function a step, the table of what the guide declares.
///
/// Bash 4.4 and Debian's essential packages. The guide's text stands in it as quoted words; only the prelude
/// (`templates/bash/prelude`) decides what is done with them. What a script does, and whoever else runs a runbook does too:
///
/// | | |
/// | --- | --- |
/// | order | the steps as they stand; steps of another task only by `--only` or `--from` |
/// | variants | `--set AXIS=VARIANT` or `--AXIS VARIANT`; else the one variant whose probe holds, never probed under `--root`; else asked; decided before the first step; fixed for the run |
/// | parameters | `--set ID=VALUE`, one line of text, each item checked by pattern, a choice by its choices; else asked at the first use; with `--yes` the default, or 75 |
/// | preconditions | shown; those with a check are tried before a run begins (78), not on resuming, not under `--root` without `--bin` |
/// | command | a fresh bash with `set -e` and the session of the command before; standard input is empty unless interactive; the session counts once the command succeeded |
/// | result | what the guide expects is looked for in both outputs, A to Z and white space folded; "something like" wants each word; all expectations must hold, one text of each; then the status must be 0 or the one told; where nothing is to be printed, 1 is as good |
/// | failure | asked: retry, skip, quit; with `--yes` stops with 1 and says the step that an on-failure edge names |
/// | edit | refused content and refused files stop with 78, nothing written; `~` and `$HOME` begin a path, a relative one begins at the session's folder; missing folders are made (0755); a new file has mode 0644 |
/// | create | a file in the way is replaced where it is blank or what an earlier run left; else asked; with `--yes` 75, `--include ACTION` replaces it; the old file is kept |
/// | consent | unsure, told-condition, risky and optional actions in this order, each asked; with `--yes` left out unless `--include ACTION` (or the condition's id) |
/// | by hand | manual tasks, checks, other hosts, other interpreters are shown and confirmed; `--yes` confirms |
/// | choice | of actions that exclude each other the first taken wins; with `--yes` 75 unless `--include` names one |
/// | reboot | asked; then 100; done once the boot id is another; under `--root` the state's boot id is renewed |
/// | `--root` | commands only from `--bin`; a missing filter hands on what it reads; any other missing command is recorded and the whole is not judged |
/// | resume | the last run with the same `--from` and `--only`, if unfinished; done and left-out actions are passed over; a command cut short is run again under `--root` or where it is known to be harmless, else asked (75) |
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
