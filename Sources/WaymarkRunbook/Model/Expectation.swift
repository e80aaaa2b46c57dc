/// What a command must show.
package struct Expectation: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// One of these texts stands in the output, case and white space folded.
    case output(anyOf: [String], approximate: Bool)
    /// The command prints nothing.
    case noOutput
    case exitStatus(Int)
  }

  package var kind: Kind
  /// 1-based line of the guide.
  package var line: Int

  package init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}
