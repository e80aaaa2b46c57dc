import WaymarkText

/// A runbook as a file, `NAME.runbook.yaml`: written, read back equal, and described by a JSON Schema.
package enum RunbookFile {
  package static let fileExtension = ".runbook.yaml"

  /// Why a file is no runbook.
  package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    package let path: String
    /// 1-based; nil where no line is to blame.
    package let line: Int?
    /// What was found: `the unknown key “titel”`.
    package let found: String
    /// What to do, a sentence.
    package let advice: String

    package var description: String {
      path + (line.map { ":\($0)" } ?? "") + ": found \(found). \(advice)"
    }
  }

  /// The file of a runbook: a program that `waymark run` executes.
  package static func write(_ runbook: Runbook) -> String {
    """
    #!/usr/bin/env -S waymark run
    # A runbook: what a guide tells its reader to do, as typed steps; its lines are lines of the guide.
    # Waymark made it: change the guide, not this file.

    """ + YAMLWriter.write(Form.runbook.write(runbook))
  }

  /// The runbook of a file; `problems` tells whether it makes sense.
  package static func read(_ file: SourceText) throws(Failure) -> Runbook {
    do throws(ReadingError) {
      let tree = try YAMLReader.read(file.bytes)
      try checkVersion(tree)
      return try Form.runbook.read(tree)
    } catch {
      throw Failure(
        path: file.path, line: error.line > 0 ? error.line : nil, found: error.found, advice: error.advice)
    }
  }

  /// The JSON Schema (2020-12) of the file form.
  package static var schema: String {
    Form.runbook.schema.document(
      id: "https://waymark.invalid/runbook-\(Runbook.schemaVersion).schema.json", title: "Waymark runbook"
    ).text() + "\n"
  }

  /// A file of another version is told by its version, not by the first key that is new.
  private static func checkVersion(_ tree: YAML) throws(ReadingError) {
    guard case .mapping(let entries) = tree.content, let version = entries.first(where: { $0.key == "schema" }) else {
      throw ReadingError(
        line: tree.line, found: "no runbook: the key “schema” is missing", advice: "Write it with waymark compile.")
    }
    if case .integer(Runbook.schemaVersion) = version.value.content { return }
    throw ReadingError(
      line: version.line, found: "\(version.value.description) as the schema's version",
      advice: "This waymark reads version \(Runbook.schemaVersion): compile the guide again.")
  }
}

extension Form<Runbook> {
  static let runbook = record(
    nil, "What is to be done: the typed step graph that a guide compiles to.",
    .field("schema", \.schema, .version, "The version of this shape."),
    .field("title", \.title, .text, "The guide's title."),
    .field("source", \.source, .source, "The guide that the runbook was made from."),
    .list("metadata", \.metadata, .metadatum, "What the guide says about itself."),
    .list("preconditions", \.preconditions, .precondition, "What must hold before the first step."),
    .list("parameters", \.parameters, .parameter, "What the reader must supply."),
    .list("axes", \.axes, .axis, "The choices that guard actions."),
    .list("steps", \.steps, .step, "In the order of the guide."),
    .list("edges", \.edges, .edge, "Relations between steps and actions."),
    make: { _, title, source, metadata, preconditions, parameters, axes, steps, edges in
      Runbook(
        title: title, source: source, metadata: metadata, preconditions: preconditions, parameters: parameters,
        axes: axes, steps: steps, edges: edges)
    })
}

extension Form<Int> {
  fileprivate static let version = Form(
    schema: Schema([("const", .int(Runbook.schemaVersion))]), write: integer(atLeast: 1).write,
    read: integer(atLeast: 1).read)
}

extension Runbook {
  fileprivate var schema: Int { Self.schemaVersion }
}
