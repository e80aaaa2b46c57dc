import WaymarkEmit

/// A form that a guide can be made into: the emitters' forms of its runbook, and the guide itself, tidy.
package struct Output: Sendable {
  /// What `--emit` calls it: `bash`.
  package let id: String
  package let summary: String
  /// Whether the file is a program.
  package let executable: Bool
  /// Whether the guide's admonitions stand in it, so that a dialect can be chosen for them.
  package let hasAdmonitions: Bool
  /// Throws where the guide cannot be made into the form.
  package let make: @Sendable (CompiledGuide, TidyOptions) throws(TidyRefusal) -> Made

  package struct Made: Sendable {
    package let bytes: [UInt8]
    package let notices: [TidyNotice]
  }

  /// Every form, by name.
  package static let all: [Output] = (Emitter.all.map(Output.init) + [.markdown]).sorted { $0.id < $1.id }

  package static func named(_ id: String) -> Output? { all.first { $0.id == id } }

  private static let markdown = Output(
    id: "markdown", summary: "the guide itself, tidy", executable: false, hasAdmonitions: true,
    make: { (guide, options) throws(TidyRefusal) in
      let tidy = try guide.tidied(options)
      return Made(bytes: tidy.bytes, notices: tidy.notices)
    })

  private init(
    id: String, summary: String, executable: Bool, hasAdmonitions: Bool,
    make: @escaping @Sendable (CompiledGuide, TidyOptions) throws(TidyRefusal) -> Made
  ) {
    self.id = id
    self.summary = summary
    self.executable = executable
    self.hasAdmonitions = hasAdmonitions
    self.make = make
  }

  private init(_ emitter: Emitter) {
    self.init(
      id: emitter.id, summary: emitter.summary, executable: emitter.executable, hasAdmonitions: false,
      make: { guide, _ in Made(bytes: Array(emitter.emit(guide.compilation.runbook).utf8), notices: []) })
  }
}
