import WaymarkKnowledge
import WaymarkText

extension FactCollector {
  mutating func noteEditors(_ command: ResolvedCommand, _ id: ShellTree.NodeID) {
    guard
      let row = command.rows?.editors.first(where: { row in
        row.requires.allSatisfy { command.arguments.hasOption($0) || command.arguments.has($0) }
      })
    else { return }
    var paths = editorPaths(row, command)
    if paths.isEmpty { paths = [row.implies.map { impliedName($0, command) }] }
    for path in paths {
      facts.editors.append(CommandFacts.EditorOpen(editor: command.name, path: path, range: range(id)))
      if let path, RootCommand.folders.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) {
        facts.needsRoot = true
      }
    }
  }

  /// What the arguments name, in the row's form; nil for one that the shell expands.
  private func editorPaths(_ row: Editor, _ command: ResolvedCommand) -> [String?] {
    let verbs = row.requires.filter { !$0.hasPrefix("-") }
    var operands = command.arguments.operands(optionsWithValue: row.optionsWithValue)
    operands.removeAll { operand in
      guard let operand else { return false }
      // `+12` opens a file at a line, `-` is standard input.
      return verbs.contains(operand) || operand.hasPrefix("+") || operand == "-"
    }
    guard row.opens.contains("*") else { return [] }
    return operands.map { operand in operand.map { named($0, in: row.opens) } }
  }

  private func named(_ argument: String, in form: String) -> String {
    let pieces = form.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
    guard pieces.count == 2 else { return form }
    // A unit without a suffix is a service.
    let isUnit = form.contains("systemd") && !argument.contains(".")
    return pieces[0] + argument + (isUnit ? ".service" : "") + pieces[1]
  }

  /// The crontab of the user who runs it.
  private func impliedName(_ name: String, _ command: ResolvedCommand) -> String {
    name == "crontab" && command.elevated ? "crontab:root" : name
  }
}
