/// What a format's validator says about a piece of content.
package struct ContentFinding: Hashable, Sendable {
  package enum Severity: Hashable, Sendable {
    /// The program that reads the file would refuse it or take it for something else: such content is never applied.
    case refused
    case warning
    case note
  }

  /// The rule a linter reports it under: `malformed-kernel-cmdline`, `wrong-file-syntax`, `unbalanced-quote` …
  package let rule: String
  package let severity: Severity
  /// A sentence that a sysadmin understands: what was found and what is right.
  package let message: String
  /// UTF-8 offsets in the content.
  package let range: Range<Int>

  package init(rule: String, severity: Severity, message: String, range: Range<Int>) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
  }
}
