import WaymarkRunbook
import WaymarkShell

/// Finds the parts of a block that holds more than one thing, and the editor it opens.
enum PartPass {
  static func divide(_ block: BlockContext, _ reading: inout BlockReading) {
    guard reading.role == .command || reading.role == .consoleSession else { return }
    let editor = block.body.shell.facts.editors.last
    reading.opensEditor = editor.flatMap { $0.path ?? Self.implied($0.editor) }
    if let content = contentBehindEditor(block, editor) {
      reading.role = .command
      reading.parts = content
    } else if block.body.isSession {
      let parts = session(block)
      if Set(parts.map(\.role)).count > 1 { reading.parts = parts }
    }
    reading.reboots = block.body.shell.facts.reboots
  }

  private static func implied(_ editor: String) -> String? { nil }

  /// Editor line first and lines behind it that no shell knows: what goes into the file.
  private static func contentBehindEditor(
    _ block: BlockContext, _ editor: CommandFacts.EditorOpen?
  ) -> [BlockReading.Part]? {
    guard editor != nil,
      let first = block.body.lines.firstIndex(where: { $0.shape == .command || $0.shape == .prompted })
    else { return nil }
    let rest = block.body.lines[(first + 1)...].filter { $0.shape != .blank }
    guard let start = rest.first, let end = rest.last,
      !rest.contains(where: { $0.shape == .command || $0.shape == .prompted }),
      rest.contains(where: { $0.shape != .comment })
    else { return nil }
    let number = block.body.lines[first].number
    return [
      BlockReading.Part(lines: number...number, role: .command),
      BlockReading.Part(lines: start.number...max(start.number, end.number), role: .fileContent),
    ]
  }

  /// Whether a comment is a part of what the terminal answered: the next line that is none was not typed.
  private static func isShownComment(_ index: Int, _ lines: [BodyFacts.Line]) -> Bool {
    guard lines[index].shape == .comment else { return false }
    return lines[index...].first { $0.shape != .comment }.map { !$0.isTyped } ?? false
  }

  /// Typed lines and what the terminal answered, in turns.
  private static func session(_ block: BlockContext) -> [BlockReading.Part] {
    var parts: [BlockReading.Part] = []
    let prompted = block.body.number(of: .prompted) > 0
    let below = BodyFacts.answersBelowBlank(block.body.lines).first?.number
    let lines = block.body.lines.filter { $0.shape != .blank }
    for (index, line) in lines.enumerated() {
      let typed =
        if prompted {
          line.isTyped && line.shape != .waiting && line.shape != .log && !isShownComment(index, lines)
        } else if let below {
          line.number < below
        } else {
          line.shape == .command && parts.isEmpty
        }
      let role: Role =
        line.continues ? parts.last?.role ?? .command : typed ? .command : parts.isEmpty ? .command : .output
      if let last = parts.last, last.role == role {
        parts[parts.count - 1] = BlockReading.Part(
          lines: last.lines.lowerBound...max(last.lines.upperBound, line.number), role: role)
      } else {
        parts.append(BlockReading.Part(lines: line.number...line.number, role: role))
      }
    }
    return parts
  }
}
