/// Something told beside an action: an admonition, an alternative, an example; shown, never applied.
package struct Note: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable { case info, tip, warning, danger, alternative, example }

  package var kind: Kind
  package var text: String
  /// 1-based line of the guide.
  package var line: Int

  package init(kind: Kind, text: String, line: Int) {
    self.kind = kind
    self.text = text
    self.line = line
  }
}
