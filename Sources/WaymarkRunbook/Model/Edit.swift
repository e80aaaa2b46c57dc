import WaymarkHostFiles

/// A change of a host file.
package struct Edit: Hashable, Sendable {
  /// A told addition: "you can also add … to the end of the line".
  package struct Option: Hashable, Sendable {
    /// Unique in the runbook.
    package var id: String
    /// What is added, as the guide writes it: `disable_idle_d3=1`.
    package var text: String
    /// Why one would.
    package var reason: String
    /// 1-based line of the guide.
    package var line: Int

    package init(id: String, text: String, reason: String, line: Int) {
      self.id = id
      self.text = text
      self.reason = reason
      self.line = line
    }
  }

  /// Why the content is never applied.
  package struct Refusal: Hashable, Sendable {
    package var message: String
    /// 1-based line of the guide.
    package var line: Int

    package init(message: String, line: Int) {
      self.message = message
      self.line = line
    }
  }

  /// Absolute, or as far as the guide tells.
  package var path: Template
  package var operation: EditOperation
  package var format: FileFormat
  /// As the guide gives it, with its last line ending.
  package var content: Template
  /// Added to the end of the content's last line where the person takes them.
  package var options: [Option]
  package var refusals: [Refusal]
  /// Octal; nil keeps what the file has.
  package var mode: String?
  package var owner: String?

  package init(
    path: Template, operation: EditOperation, format: FileFormat, content: Template, options: [Option] = [],
    refusals: [Refusal] = [], mode: String? = nil, owner: String? = nil
  ) {
    self.path = path
    self.operation = operation
    self.format = format
    self.content = content
    self.options = options
    self.refusals = refusals
    self.mode = mode
    self.owner = owner
  }
}
