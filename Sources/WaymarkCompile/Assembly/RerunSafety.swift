import WaymarkKnowledge
import WaymarkRunbook
import WaymarkShell

/// Whether a command that was cut short may be run again without asking.
enum RerunSafety {
  /// Every program that it calls is known to do no harm the second time, and it writes no file by itself.
  static func holds(for script: Template) -> Bool {
    let text = script.filled { _ in "x" }
    let reading = ShellReader.read(Array(text.utf8), mode: .strict)
    let facts = reading.facts
    guard reading.isWhole, facts.writes.isEmpty, !facts.calls.isEmpty else { return false }
    return facts.calls.allSatisfy { call in
      byProgram[call.name]?.contains { row in
        row.anyOf.isEmpty || call.arguments.contains { $0.map(row.anyOf.contains) ?? false }
      } ?? false
    }
  }

  /// Whether the script calls a program of which nothing is known, whatever else it does.
  static func isDenied(by facts: CommandFacts) -> Bool {
    facts.calls.contains { byProgram[$0.name] == nil }
  }

  private static let byProgram = Dictionary(grouping: RerunSafeCommand.all, by: \.program)
}
