import WaymarkCompile
import WaymarkDiagnostics

/// A rule: a value with its explanation and its examples, one file each.
package struct Rule: Sendable {
  /// A guide that shows the rule; the text marks what is underlined with `⟦` and `⟧`.
  package struct Example: Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }
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
  package let check: @Sendable (Compilation) -> [Diagnostic]

  package init(
    id: String, severity: Severity, summary: String, explanation: String, failing: [Example], passing: [Example],
    check: @escaping @Sendable (Compilation) -> [Diagnostic]
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.failing = failing
    self.passing = passing
    self.check = check
  }
}
