import WaymarkText

/// How much a finding matters.
package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The guide does harm or cannot be followed as it stands.
  case error
  /// A reader is misled, or a tool reads something else than was meant.
  case warning
  /// Worth knowing; does not fail a run of `lint`.
  case note

  private var rank: Int {
    switch self {
    case .error: 2
    case .warning: 1
    case .note: 0
    }
  }

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// A finding about one range of one source.
package struct Diagnostic: Hashable, Sendable {
  /// Another place that explains the finding.
  package struct Related: Hashable, Sendable {
    package let range: SourceRange
    package let message: String

    package init(_ range: SourceRange, _ message: String) {
      self.range = range
      self.message = message
    }
  }

  /// The rule's id, in kebab case: `broken-anchor`.
  package let rule: String
  package let severity: Severity
  /// What was found and what to do, one sentence or two, without the file and the line.
  package let message: String
  package let range: SourceRange
  package let related: [Related]
  package let fixes: [Fix]

  package init(
    rule: String, severity: Severity, message: String, range: SourceRange, related: [Related] = [], fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.related = related
    self.fixes = fixes
  }
}
