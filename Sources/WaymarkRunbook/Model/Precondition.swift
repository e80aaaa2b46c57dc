/// Something that must hold before the first step: a row of the prerequisites.
package struct Precondition: Hashable, Sendable {
  package var text: String
  /// A shell command that exits with 0 where it holds; nil where only a person can tell.
  package var check: String?
  /// 1-based line of the guide.
  package var line: Int

  package init(text: String, check: String? = nil, line: Int) {
    self.text = text
    self.check = check
    self.line = line
  }
}
