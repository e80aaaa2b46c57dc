import WaymarkText

/// What an author says of a code block outright: `<!-- waymark: role=output -->`.
///
/// No guess stands against it.
package struct Annotation: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// In Waymark's words, whatever the notation: Runme's `name` is `id`.
    package let key: String
    /// As written; a flag's is empty.
    package let value: String
    /// Where the key stands.
    package let keyRange: SourceRange
    package let valueRange: SourceRange

    package init(key: String, value: String, keyRange: SourceRange, valueRange: SourceRange) {
      self.key = key
      self.value = value
      self.keyRange = keyRange
      self.valueRange = valueRange
    }
  }

  /// The notation's id: `waymark`, `runme`, `innovation-engine`, `mdx`.
  package let notation: String
  package let entries: [Entry]
  package let range: SourceRange
  /// Index into `codeBlocks`; nil where the comment stands before no block.
  package let block: Int?

  package init(notation: String, entries: [Entry], range: SourceRange, block: Int?) {
    self.notation = notation
    self.entries = entries
    self.range = range
    self.block = block
  }
}
