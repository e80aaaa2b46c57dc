import WaymarkKnowledge
import WaymarkText

extension FactCollector {
  /// Folders, variables, packages, services, power, root, harm.
  mutating func noteHost(_ command: ResolvedCommand, _ id: ShellTree.NodeID) {
    let arguments = command.arguments
    let name = command.name
    switch name {
    case "cd", "pushd":
      if let folder = arguments.operands(optionsWithValue: []).first ?? nil { facts.directories.append(folder) }
    case "declare" where arguments.hasOption("-x"), "typeset" where arguments.hasOption("-x"), "export":
      guard !arguments.has("-n") else { break }
      for operand in arguments.operands(optionsWithValue: []) {
        if let text = operand { facts.exports.append(String(text.prefix { $0 != "=" && $0 != "+" })) }
      }
    default: break
    }
    notePackages(command)
    noteServices(command)
    guard let rows = command.rows else { return }
    if let row = rows.powerCommands.first(where: { $0.anyOf.isEmpty || arguments.hasAny($0.anyOf) }) {
      facts.power.append(.init(effect: row.effect == .reboot ? .reboot : .powerOff, range: range(id)))
    }
    if rows.rootCommands.contains(where: { $0.anyOf.isEmpty || arguments.hasAny($0.anyOf) }) { facts.needsRoot = true }
    if rows.destructiveCommands.contains(where: { harms($0, arguments) }), facts.destructive.last != range(id) {
      facts.destructive.append(range(id))
    }
  }

  private func harms(_ row: DestructiveCommand, _ arguments: [String?]) -> Bool {
    guard row.allOf.allSatisfy({ arguments.has($0) || arguments.hasOption($0) }) else { return false }
    guard let prefix = row.prefix else { return true }
    return arguments.contains { $0?.hasPrefix(prefix) ?? false }
  }

  private mutating func notePackages(_ command: ResolvedCommand) {
    for row in command.rows?.packageManagers ?? [] {
      guard command.arguments.starts(with: row.after.map(Optional.some)) else { continue }
      var rest = command.arguments[...]
      if !row.verbs.isEmpty {
        guard let verb = rest.firstIndex(where: { $0.map(row.verbs.contains) ?? false }) else { continue }
        rest = rest[(verb + 1)...]
      }
      let named = Array(rest).operands(optionsWithValue: row.optionsWithValue).compactMap { $0 }
      facts.packages += named
      if row.needsRoot, !named.isEmpty { facts.needsRoot = true }
    }
  }

  private mutating func noteServices(_ command: ResolvedCommand) {
    var rows = command.rows?.serviceManagers ?? []
    if rows.isEmpty, command.program.utf8.count > command.name.utf8.count {
      rows = ProgramRows.all[String(command.program.dropLast(command.name.count + 1))]?.serviceManagers ?? []
    }
    for row in rows {
      let operands = command.arguments.operands(optionsWithValue: ["-H", "-M", "-t", "-p"])
      switch row.order {
      case .verbThenNames:
        guard let verb = operands.first ?? nil, row.verbs.contains(verb) else { continue }
        facts.services += operands.dropFirst().compactMap { $0 }
      case .folderOfNames:
        if let verb = operands.first ?? nil, row.verbs.contains(verb) { facts.services.append(command.name) }
      case .nameThenVerb:
        guard operands.count > 1, let service = operands[0], let verb = operands[1], row.verbs.contains(verb) else {
          continue
        }
        facts.services.append(service)
      }
    }
  }

  mutating func noteInteractive(_ command: ResolvedCommand) {
    guard let rows = command.rows else { return }
    let arguments = command.arguments
    let talks = rows.interactivePrograms.contains { row in
      switch row.when {
      case .always: true
      case .without(let words): !words.contains { arguments.has($0) || arguments.hasOption($0) }
      case .with(let words): words.contains { arguments.has($0) || arguments.hasOption($0) }
      case .alone: arguments.operands(optionsWithValue: []).isEmpty
      }
    }
    let opensShell = rows.wrappers.contains { row in
      row.effect == .elevates && row.scriptOption == nil || (row.effect == .elsewhere && !command.elsewhere)
    }
    if talks || opensShell { facts.interactive.append(command.name) }
  }
}
