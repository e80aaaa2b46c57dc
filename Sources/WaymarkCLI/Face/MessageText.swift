import WaymarkDiagnostics
import WaymarkRun
import WaymarkRunbook

/// Messages of a run as lines for a screen.
///
/// What stands in a guide or in a file is data: its control characters are shown, none is sent.
struct MessageText {
  let width: Int
  let style: Style
  /// How far the run has come, beside the title of an action: `step 2 of 9, 1:05`.
  var progress = ""
  /// Remarks are about an action, not about the run.
  var isInAction = false

  func lines(of message: Message) -> [String] {
    switch message {
    case .plan(let plan): lines(of: plan)
    case .step(let number, let count, let title):
      [""] + wrap("Step \(number) of \(count): \(title)", to: width).map(style.bold)
    case .action(let title, let line): head(title, line: line)
    case .note(let kind, let text): note(kind, text)
    case .text(let text): code(text)
    case .items(let items): items.flatMap(lines)
    case .diff(let diff): diff.flatMap(difference)
    case .output(let action, let output):
      wrap("\(action) printed:", to: width, indent: 4) + output.flatMap { prefixed($0, with: OutputText.margin) }
    case .remark(let text): paragraphs(text, indent: isInAction ? 4 : 2)
    case .heading(let text): [""] + wrap(text, to: width).map(style.bold)
    }
  }

  /// The title of an action with the way that lies behind it.
  func head(_ title: String, line: Int) -> [String] {
    let place = progress.isEmpty ? "" : " (\(progress), line \(line))"
    let rows = wrap(title + place, to: width, indent: 2)
    guard let last = rows.last, !place.isEmpty, last.hasSuffix(place) else { return rows }
    return rows.dropLast() + [last.dropLast(place.count) + style.dim(place)]
  }

  /// Sentences of an ending; what is set in stays so.
  func ending(_ line: String) -> [String] {
    wrap(line, to: width, indent: line.prefix { $0 == " " }.count)
  }

  private func note(_ kind: Note.Kind, _ text: String) -> [String] {
    let rows = paragraphs("(\(kind.rawValue)) \(text)", indent: 4)
    return kind == .warning || kind == .danger ? rows.map(style.warning) : rows
  }

  private func paragraphs(_ text: String, indent: Int) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { wrap(String($0), to: width, indent: indent) }
  }

  private func code(_ text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.flatMap { prefixed($0, with: "    ") }
  }

  private func prefixed(_ line: some StringProtocol, with prefix: String) -> [String] {
    fold(line, to: width - prefix.count).map { prefix + $0 }
  }

  private func difference(_ line: String) -> [String] {
    let rows = prefixed(line, with: "    ")
    switch line.first {
    case "+" where !line.hasPrefix("+++ "): return rows.map(style.added)
    case "-" where !line.hasPrefix("--- "): return rows.map(style.removed)
    default: return rows
    }
  }

  private func lines(of item: Manual.Item) -> [String] {
    let mark =
      switch item.mark {
      case .enable: "[on] "
      case .disable: "[off]"
      case .todo: "[ ]  "
      }
    // The condition is read off the note, which mostly says it already.
    let told = item.condition.flatMap { item.note?.contains($0) == true ? nil : " - only: \($0)" } ?? ""
    var rows = wrap(item.text + told, to: width, indent: 10)
    if let first = rows.first { rows[0] = "    \(mark) " + first.dropFirst(10) }
    if let note = item.note { rows += wrap(note, to: width, indent: 10) }
    return rows
  }

  private func lines(of plan: Plan) -> [String] {
    let digits = plan.steps.last.map { String($0.number).count } ?? 1
    var lines: [String] = []
    for step in plan.steps {
      let number = String(step.number)
      let lead = String(repeating: " ", count: 2 + digits - number.count) + number + "  "
      let rows = wrap("\(step.title) (\(contents(of: step)))", to: width, indent: lead.count)
      lines += rows.enumerated().map { $0.offset == 0 ? lead + $0.element.dropFirst(lead.count) : $0.element }
    }
    if !plan.axes.isEmpty {
      let choices = plan.axes.map { "\($0.id) (\($0.variants.map(\.id).joined(separator: ", ")))" }
      lines += wrap("To choose: " + choices.joined(separator: "; "), to: width, indent: 2)
    }
    if !plan.values.isEmpty {
      lines.append("  To give:")
      lines += plan.values.flatMap {
        wrap($0, to: width, indent: 6).enumerated().map { $0 == 0 ? "    - " + $1.dropFirst(6) : $1 }
      }
    }
    if !plan.preconditions.isEmpty {
      let count = plan.preconditions.count
      lines += wrap("\(count) \(count == 1 ? "thing" : "things") must hold before.", to: width, indent: 2)
    }
    return lines
  }

  private func contents(of step: Plan.Step) -> String {
    guard step.actions > 0 else { return "nothing to do" }
    var parts = [step.actions == 1 ? "1 action" : "\(step.actions) actions"]
    if step.manual > 0 { parts.append("\(step.manual) by hand") }
    if step.reboots > 0 { parts.append(step.reboots == 1 ? "a reboot" : "\(step.reboots) reboots") }
    return parts.joined(separator: ", ")
  }
}
