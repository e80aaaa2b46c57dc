import WaymarkCompile
import WaymarkGuide
import WaymarkRunbook
import WaymarkText

/// The wire format of `waymark inspect --format json`.
///
/// One object; lines are 1-based. `blocks` holds what was understood of each code block, in order.
package enum Inspection {
  package static func json(of compilation: Compilation) -> JSON {
    let guide = compilation.guide
    let runbook = compilation.runbook
    return .object([
      ("file", .string(guide.source.path)),
      ("title", .string(runbook.title)),
      ("blocks", .array(compilation.blocks.map { json(of: $0, in: guide) })),
      (
        "inline_commands",
        .array(compilation.inlineCommands.map { .object([("line", .int($0.line)), ("text", .string($0.text))]) })
      ),
      ("steps", .array(runbook.steps.map(json))),
      ("parameters", .array(runbook.parameters.map(json))),
      ("axes", .array(runbook.axes.map(json))),
      ("admonitions", .array(guide.admonitions.map { json(of: $0, in: guide) })),
    ])
  }

  private static func json(of block: BlockReading, in guide: Guide) -> JSON {
    let code = guide.codeBlocks[block.block]
    return .object([
      ("line", .int(code.lines.lowerBound)),
      ("end", .int(code.lines.upperBound)),
      ("kind", .string(code.notation.rawValue)),
      ("lang", .string(code.language)),
      ("role", .string(block.role.rawValue)),
      ("sure", .bool(block.sure)),
      ("target", .optional(block.target)),
      ("target_alt", strings(block.targetAlternatives)),
      ("op", .optional(block.operation?.told)),
      ("variant", .optional(guards(block.when, task: block.task))),
      ("optional", .bool(block.optional)),
      ("reboot", .bool(block.reboots)),
      ("placeholders", strings(block.placeholders)),
      ("expects", .optional(block.expects)),
      ("opens_editor", .optional(block.opensEditor)),
      ("interpreter", .optional(block.interpreter)),
      ("host", .optional(block.host)),
      ("writes", strings(block.writes)),
      (
        "parts",
        .array(
          block.parts.map {
            .object([
              ("line", .int($0.lines.lowerBound)), ("end", .int($0.lines.upperBound)),
              ("role", .string($0.role.rawValue)), ("variant", .optional(guards($0.when))),
            ])
          })
      ),
      (
        "evidence",
        .array(
          block.evidence.map {
            .object([("cue", .string($0.cue)), ("line", .int($0.line)), ("weight", .double($0.weight))])
          })
      ),
      ("action", .optional(block.action)),
    ])
  }

  /// `cpu=intel,boot=grub`, `if=no-remapping`, `task=upgrade`: all that must hold, or nil where nothing must.
  package static func guards(_ conditions: [Condition], task: String? = nil) -> String? {
    var parts = conditions.map { condition in
      switch condition {
      case .variant(let axis, let variants): "\(axis)=\(variants.joined(separator: "|"))"
      case .told(let id, _): "if=\(id)"
      }
    }
    if let task { parts.append("task=\(task)") }
    return parts.isEmpty ? nil : parts.joined(separator: ",")
  }

  private static func json(of step: Step) -> JSON {
    .object([
      ("line", .int(step.line)), ("number", .optional(step.number)), ("title", .string(step.title)),
      ("level", .int(step.level)), ("id", .string(step.id)), ("task", .optional(step.task)),
      ("actions", strings(step.actions.map(\.id))),
    ])
  }

  private static func json(of parameter: Parameter) -> JSON {
    .object([
      ("id", .string(parameter.id)), ("spelling", .string(parameter.spelling)),
      ("prompt", .string(parameter.prompt)), ("kind", .string(parameter.kind.rawValue)),
      ("list", .bool(parameter.list)), ("choices", strings(parameter.choices)),
      ("default", .optional(parameter.defaultValue)), ("pattern", .optional(parameter.pattern)),
      ("from", .optional(parameter.from)), ("lines", .array(parameter.locations.map { .int($0.line) })),
    ])
  }

  private static func json(of axis: Axis) -> JSON {
    .object([
      ("id", .string(axis.id)), ("title", .string(axis.title)),
      (
        "variants",
        .array(
          axis.variants.map {
            .object([("id", .string($0.id)), ("title", .string($0.title)), ("probe", .optional($0.probe))])
          })
      ),
    ])
  }

  private static func json(of admonition: Admonition, in guide: Guide) -> JSON {
    .object([
      ("line", .int(guide.source.lines.line(of: admonition.range.lower))),
      ("end", .int(guide.source.lines.lines(of: admonition.range).upperBound)),
      ("dialect", .string(admonition.dialect)), ("kind", .string(admonition.kind)),
      ("severity", .string(admonition.severity.rawValue)), ("title", .optional(admonition.title)),
      ("text", .string(admonition.text)),
    ])
  }

  private static func strings(_ values: [String]) -> JSON { .array(values.map(JSON.string)) }
}
