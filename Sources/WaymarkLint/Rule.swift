import WaymarkCompile
import WaymarkDiagnostics
import WaymarkText

/// A rule: a value with its explanation and its examples, one file each under `Rules/`.
package struct Rule: Sendable {
  /// What a rule found at one place; the linter signs it with the rule's id.
  package struct Finding: Sendable {
    /// What was found and what to do, one sentence or two.
    package let message: String
    package let range: SourceRange
    package let related: [Diagnostic.Related]
    package let fixes: [Fix]
    /// nil for the rule's own.
    package let severity: Severity?

    package init(
      _ message: String, at range: SourceRange, related: [Diagnostic.Related] = [], fixes: [Fix] = [],
      severity: Severity? = nil
    ) {
      self.message = message
      self.range = range
      self.related = related
      self.fixes = fixes
      self.severity = severity
    }
  }

  /// Kebab case: `broken-anchor`.
  package let id: String
  package let severity: Severity
  /// One line for tables.
  package let summary: String
  /// Why it matters and what to do, a paragraph or two; `waymark explain` prints it.
  package let explanation: String
  package let failing: [Example]
  package let passing: [Example]
  package let check: @Sendable (Compilation) -> [Finding]

  package init(
    id: String, severity: Severity, summary: String, explanation: String, failing: [Example], passing: [Example],
    check: @escaping @Sendable (Compilation) -> [Finding]
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.failing = failing
    self.passing = passing
    self.check = check
  }

  func diagnostics(of compilation: Compilation) -> [Diagnostic] {
    check(compilation).map { finding in
      Diagnostic(
        rule: id, severity: finding.severity ?? severity, message: finding.message, range: finding.range,
        related: finding.related, fixes: finding.fixes)
    }
  }
}
