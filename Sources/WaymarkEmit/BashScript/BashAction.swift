import WaymarkHostFiles
import WaymarkRunbook

/// An action of a script: the calls that describe it, then `perform`.
struct BashAction {
  let action: Action

  func write(to writer: inout BashWriter) {
    writer.call("action", .id(action.id), .number(action.lines.lowerBound), .text(action.title))
    guards(&writer)
    for note in action.notes { writer.call("action_note", .bare(note.kind.rawValue), .text(note.text)) }
    switch action.kind {
    case .command(let command): write(command, to: &writer)
    case .edit(let edit): write(edit, to: &writer)
    case .manual(let manual): write(manual, to: &writer)
    case .check(let check):
      writer.call("action_check", .text(check.text), .text(check.image ?? ""), .text(check.of ?? ""))
    case .reboot(let command): writer.call("action_reboot", .text(command))
    case .wait(let seconds): writer.call("action_wait", .number(max(0, seconds)))
    }
    writer.call("perform")
  }

  private func guards(_ writer: inout BashWriter) {
    for condition in action.when {
      switch condition {
      case .variant(let axis, let variants): writer.call("action_when", [.id(axis)] + variants.map { .id($0) })
      case .told(let id, let text): writer.call("action_told", .id(id), .text(text))
      }
    }
    if action.optional { writer.call("action_optional") }
    if let risk = action.risk { writer.call("action_risk", .text(risk)) }
    if !action.sure { writer.call("action_unsure") }
    if let host = action.host { writer.call("action_host", .text(host)) }
  }

  private func write(_ command: Command, to writer: inout BashWriter) {
    writer.call("action_command", words(of: command.script))
    if command.interpreter != "bash" { writer.call("action_interpreter", .text(command.interpreter)) }
    if command.needsRoot { writer.call("action_needs_root") }
    if command.rerunSafe { writer.call("action_rerun_safe") }
    if command.interactive { writer.call("action_interactive") }
    if let timeout = command.timeout { writer.call("action_timeout", .number(max(1, timeout))) }
    for expectation in command.expectations { write(expectation, to: &writer) }
  }

  private func write(_ expectation: Expectation, to writer: inout BashWriter) {
    switch expectation.kind {
    case .output(let texts, let approximate):
      writer.call("action_expects", [.bare(approximate ? "like" : "text")] + texts.map { .text($0) })
    case .noOutput: writer.call("action_expects", .bare("nothing"), .text(""))
    case .exitStatus(let status): writer.call("action_expects", .bare("status"), .number(status))
    }
  }

  private func write(_ edit: Edit, to writer: inout BashWriter) {
    writer.call(
      "action_edit", [.bare(edit.operation.name), .bare(edit.format.rawValue)] + arguments(of: edit.operation))
    writer.call("action_path", words(of: edit.path))
    writer.call("action_content", words(of: edit.content))
    for option in edit.options {
      writer.call("action_option", .id(option.id), .text(option.text), .text(option.reason))
    }
    for refusal in edit.refusals { writer.call("action_refused", .number(refusal.line), .text(refusal.message)) }
    if let mode = octal(edit.mode) { writer.call("action_mode", .bare(mode)) }
    if let owner = edit.owner { writer.call("action_owner", .text(owner)) }
  }

  /// What the pure function of the operation takes besides format and content.
  private func arguments(of operation: EditOperation) -> [BashWriter.Word] {
    switch operation {
    case .create, .replaceFile, .appendLines, .removeLines, .setKey, .uncomment, .ensureLines(anchor: nil): []
    case .ensureLines(.some(.after(let line))): [.bare("after"), .text(line)]
    case .ensureLines(.some(.before(let line))): [.bare("before"), .text(line)]
    case .ensureLines(.some(.inside(let block))): [.bare("inside"), .text(block)]
    case .mergeKernelParameters(let variable): [.text(variable ?? "")]
    case .replaceBlock(let old): [.text(old)]
    }
  }

  /// The mode where it is one: three or four octal digits.
  private func octal(_ mode: String?) -> String? {
    guard let mode, (3...4).contains(mode.utf8.count), mode.utf8.allSatisfy({ (0x30...0x37).contains($0) }) else {
      return nil
    }
    return mode
  }

  private func write(_ manual: Manual, to writer: inout BashWriter) {
    writer.call("action_manual")
    for item in manual.items {
      writer.call(
        "action_item", .bare(item.mark.rawValue), .text(item.text), .text(item.note ?? ""), .text(item.condition ?? ""))
    }
  }

  /// A template as the prelude takes it: literal text and QUOTING:PARAMETER by turns, beginning with text.
  private func words(of template: Template) -> [BashWriter.Word] {
    var words: [BashWriter.Word] = []
    var literal = ""
    for piece in template.pieces {
      switch piece {
      case .literal(let text): literal += text
      case .parameter(let id, let quoting):
        words += [.text(literal), .bare("\(quoting.rawValue):\(BashText.variable(id))")]
        literal = ""
      }
    }
    return literal.isEmpty && !words.isEmpty ? words : words + [.text(literal)]
  }
}
