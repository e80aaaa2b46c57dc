package struct Command: Hashable, Sendable {
  /// What is typed, prompts apart, without the last line ending.
  package var script: Template
  /// `bash` where nothing else is said; `mysql`, `powershell`, …: shown, not run.
  package var interpreter: String
  package var root: Bool
  /// Talks to the person.
  package var interactive: Bool
  /// Seconds; nil for no limit.
  package var timeout: Int?
  /// Does no harm when it is run a second time: one that was cut short is run again without asking.
  package var rerunSafe: Bool
  package var expectations: [Expectation]

  package init(
    script: Template, interpreter: String = "bash", root: Bool = false, interactive: Bool = false,
    timeout: Int? = nil, rerunSafe: Bool = false, expectations: [Expectation] = []
  ) {
    self.script = script
    self.interpreter = interpreter
    self.root = root
    self.interactive = interactive
    self.timeout = timeout
    self.rerunSafe = rerunSafe
    self.expectations = expectations
  }
}
