import WaymarkText

/// The findings of one source.
package struct FileFindings: Sendable {
  package let source: SourceText
  /// Ordered by place.
  package let diagnostics: [Diagnostic]

  package init(source: SourceText, diagnostics: [Diagnostic]) {
    self.source = source
    self.diagnostics = diagnostics
  }
}

/// A way to show findings: a value, one file each under `Reports/`.
///
/// A report is a pure function from findings to text. Lines and columns are 1-based; columns count UTF-8 bytes, as in
/// `LineIndex`; an end is the place after the last byte.
package struct Report: Sendable {
  /// What the reader's terminal is like.
  package struct Screen: Hashable, Sendable {
    package let columns: Int
    package let colour: Bool

    package init(columns: Int = 80, colour: Bool = false) {
      self.columns = columns
      self.colour = colour
    }
  }

  /// The name that `--format` takes.
  package let id: String
  /// One line for the help.
  package let summary: String
  package let render: @Sendable ([FileFindings], Screen) -> String

  package init(id: String, summary: String, render: @escaping @Sendable ([FileFindings], Screen) -> String) {
    self.id = id
    self.summary = summary
    self.render = render
  }
}
