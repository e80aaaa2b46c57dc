import WaymarkRunbook

/// The function `guide` of a script: what it declares before its steps.
struct BashGuide {
  let runbook: Runbook

  func write(to writer: inout BashWriter) {
    writer.function("guide", comment: "What the guide declares.") { writer in
      facts(&writer)
      for precondition in runbook.preconditions {
        writer.call(
          "precondition", [.number(precondition.line), .text(precondition.text)] + optional(precondition.check))
      }
      for axis in runbook.axes { write(axis, to: &writer) }
      for parameter in runbook.parameters { write(parameter, to: &writer) }
      for (index, step) in runbook.steps.enumerated() {
        var words: [BashWriter.Word] = [.bare(Self.function(of: index)), .id(step.id), .text(step.title)]
        if step.number != nil || step.task != nil { words.append(.text(step.number ?? "")) }
        words += optional(step.task)
        writer.call("step", words)
      }
      for edge in runbook.edges where edge.kind != .sequence {
        writer.call("edge", .bare(edge.kind.rawValue), .id(edge.from), .id(edge.to))
      }
    }
  }

  /// The name of a step's function.
  static func function(of index: Int) -> String { "step_\(index + 1)" }

  private func optional(_ text: String?) -> [BashWriter.Word] { text.map { [.text($0)] } ?? [] }

  private func facts(_ writer: inout BashWriter) {
    writer.assign("GUIDE_TITLE", .text(runbook.title))
    writer.assign("GUIDE_PATH", .text(runbook.source.path))
    writer.assign("GUIDE_NAME", .id(runbook.source.name))
    writer.assign("GUIDE_SHA256", .id(runbook.source.sha256))
  }

  private func write(_ axis: Axis, to writer: inout BashWriter) {
    writer.call("axis", .id(axis.id), .text(axis.title))
    for variant in axis.variants {
      writer.call("variant", [.id(axis.id), .id(variant.id), .text(variant.title)] + optional(variant.probe))
    }
  }

  private func write(_ parameter: Parameter, to writer: inout BashWriter) {
    let id = BashWriter.Word.bare(BashText.variable(parameter.id))
    writer.call("parameter", id, .bare(parameter.kind.rawValue), .text(parameter.spelling), .text(parameter.prompt))
    if parameter.list { writer.call("parameter_list", id, .text(parameter.separator)) }
    if let pattern = parameter.effectivePattern {
      let words = ValueShape(pattern: pattern) == nil ? nil : parameter.requirement
      writer.call("parameter_pattern", [id, .text(pattern)] + (words.map { [.text($0)] } ?? []))
    }
    for choice in parameter.choices { writer.call("parameter_choice", id, .text(choice)) }
    if let value = parameter.defaultValue { writer.call("parameter_default", id, .text(value)) }
    if let action = parameter.from { writer.call("parameter_from", id, .id(action)) }
  }
}
