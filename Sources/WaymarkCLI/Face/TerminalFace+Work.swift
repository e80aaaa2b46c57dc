import WaymarkRun

/// Work that is under way: what it prints, and how long it takes.
extension TerminalFace {
  mutating func watch(_ watch: Watch) {
    screen.touch()
    switch watch {
    case .output(let bytes):
      settle()
      let shown = output.take(bytes)
      screen.write(shown)
      rowsSinceTitle += shown.count { $0 == 0x0A }
      quietSince = now()
      if !output.partial.isEmpty { screen.pass(cut(OutputText.margin + flat(output.partial), to: size.columns - 1)) }
    case .quiet:
      settle()
      if !isLent { showProgress() }
    case .terminal(let isCommands):
      endWork()
      settle()
      isLent = isCommands
      if isCommands { rowsSinceTitle += size.rows }
    }
  }

  private mutating func showProgress() {
    guard screen.isTerminal, let action, now() > max(quietSince, startOfWork) else { return }
    screen.pass(
      StatusLine.text(
        progress: progress, title: action.title, seconds: now() - startOfWork, partial: flat(output.partial),
        width: size.columns - 1))
  }

  /// The command has ended: what it left unfinished is a line, too.
  mutating func endWork() {
    let rest = output.finish()
    screen.write(rest)
    screen.wipe()
    isLent = false
    startOfWork = now()
  }

  /// A text that takes one row: a tab would move on by more than it counts.
  private func flat(_ text: String) -> String { String(text.map { $0 == "\t" ? " " : $0 }) }
}
