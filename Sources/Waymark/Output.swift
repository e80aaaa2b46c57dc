import WaymarkEmit

/// A form that a guide can be made into: the emitters' forms of its runbook, and the guide itself, tidy.
package struct Output: Sendable {
  /// What `--emit` calls it: `bash`.
  package let id: String
  package let summary: String
  /// Whether the file is a program.
  package let executable: Bool
  /// Throws where the guide cannot be made into the form.
  package let make: @Sendable (CompiledGuide) throws(TidyRefusal) -> [UInt8]

  /// Every form, by name.
  package static let all: [Output] = (Emitter.all.map(Output.init) + [.markdown]).sorted { $0.id < $1.id }

  package static func named(_ id: String) -> Output? { all.first { $0.id == id } }

  private static let markdown = Output(
    id: "markdown", summary: "the guide itself, tidy", executable: false,
    make: { (guide) throws(TidyRefusal) in try guide.tidied().bytes })

  private init(
    id: String, summary: String, executable: Bool,
    make: @escaping @Sendable (CompiledGuide) throws(TidyRefusal) -> [UInt8]
  ) {
    self.id = id
    self.summary = summary
    self.executable = executable
    self.make = make
  }

  private init(_ emitter: Emitter) {
    self.init(
      id: emitter.id, summary: emitter.summary, executable: emitter.executable,
      make: { Array(emitter.emit($0.compilation.runbook).utf8) })
  }
}
