import Waymark
import WaymarkCompile
import WaymarkRunbook

/// What was understood of a guide, for people: steps and actions, what each block became, and why.
///
/// Lines are wrapped to `width` columns; the number before an entry is its line in the guide.
struct Outline {
  let compilation: Compilation
  let style: Style
  let width: Int

  init(_ compilation: Compilation, width: Int, colour: Bool) {
    self.compilation = compilation
    self.width = max(40, width)
    self.style = Style(colour: colour)
  }

  private var runbook: Runbook { compilation.runbook }

  var text: String {
    var lines = [style.bold(runbook.title), summary]
    lines += section("Before you start", runbook.preconditions.map { row($0.line, "needs", $0.text) })
    lines += section("Values to give", runbook.parameters.map(describe))
    lines += section("Variants", runbook.axes.map(describe))
    for (index, step) in runbook.steps.enumerated() {
      let end = index + 1 < runbook.steps.count ? runbook.steps[index + 1].line : Int.max
      lines += ["", style.bold(heading(of: step))] + entries(of: step, until: end)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var summary: String {
    let steps = runbook.steps.count
    let actions = runbook.steps.map(\.actions.count).reduce(0, +)
    let unsure = compilation.blocks.filter { !$0.sure }.count
    var parts = ["\(steps) \(steps == 1 ? "step" : "steps")", "\(actions) \(actions == 1 ? "action" : "actions")"]
    if unsure > 0 { parts.append("\(unsure) \(unsure == 1 ? "block" : "blocks") unsure") }
    return style.dim("\(runbook.source.path): \(parts.joined(separator: ", "))")
  }

  private func section(_ title: String, _ rows: [String]) -> [String] {
    rows.isEmpty ? [] : ["", style.bold(title)] + rows
  }

  private func heading(of step: Step) -> String {
    let name = step.number.map { "Step \($0): \(step.title)" } ?? step.title
    return step.task.map { "\(name) (\($0); not part of a run)" } ?? name
  }

  /// Actions of a step, and its blocks that became none, by line.
  private func entries(of step: Step, until end: Int) -> [String] {
    let actions = step.actions.map { (line: $0.lines.lowerBound, text: describe($0)) }
    let shown = compilation.blocks.filter { $0.action == nil }.compactMap { block -> (line: Int, text: String)? in
      let line = compilation.guide.codeBlocks[block.block].lines.lowerBound
      return line >= step.line && line < end ? (line, describe(block, at: line)) : nil
    }
    let notes = step.notes.map { (line: $0.line, text: row($0.line, "note", "\($0.kind.rawValue): \($0.text)")) }
    let all = (actions + shown + notes).sorted { $0.line < $1.line }
    return all.isEmpty ? [style.dim("         nothing to do")] : all.map(\.text)
  }
}
