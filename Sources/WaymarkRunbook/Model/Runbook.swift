/// What is to be done: the typed step graph that a guide compiles to.
///
/// A value without Markdown in it; its file form is `NAME.runbook.yaml`.
package struct Runbook: Hashable, Sendable {
  /// The version of this shape.
  package static let schemaVersion = 1

  package var title: String
  package var source: Source
  package var metadata: [Metadatum]
  package var preconditions: [Precondition]
  package var parameters: [Parameter]
  package var axes: [Axis]
  package var steps: [Step]
  package var edges: [Edge]

  /// The guide that a runbook was made from.
  package struct Source: Hashable, Sendable {
    package var path: String
    /// SHA-256 of the guide's bytes, in hexadecimal.
    package var sha256: String

    package init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  package struct Metadatum: Hashable, Sendable {
    package var key: String
    package var value: String

    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  package init(
    title: String, source: Source, metadata: [Metadatum] = [], preconditions: [Precondition] = [],
    parameters: [Parameter] = [], axes: [Axis] = [], steps: [Step] = [], edges: [Edge] = []
  ) {
    self.title = title
    self.source = source
    self.metadata = metadata
    self.preconditions = preconditions
    self.parameters = parameters
    self.axes = axes
    self.steps = steps
    self.edges = edges
  }
}
