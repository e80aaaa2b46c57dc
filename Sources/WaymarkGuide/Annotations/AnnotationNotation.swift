import WaymarkText

/// A way to write annotations, as a value.
package struct AnnotationNotation: Sendable {
  package let id: String
  /// What people call it.
  package let name: String
  /// Reads what stands between `<!--` and `-->`; nil where the comment is none of this notation.
  let comment: @Sendable (ArraySlice<UInt8>) -> [Annotation.Entry]?
  /// Picks its own of the attributes of a fence.
  let fence: @Sendable ([AttributeScanner.Attribute]) -> [Annotation.Entry]

  init(
    id: String, name: String,
    comment: @escaping @Sendable (ArraySlice<UInt8>) -> [Annotation.Entry]? = { _ in nil },
    fence: @escaping @Sendable ([AttributeScanner.Attribute]) -> [Annotation.Entry] = { _ in [] }
  ) {
    self.id = id
    self.name = name
    self.comment = comment
    self.fence = fence
  }

  /// All that are read; of two that say the same thing the first holds.
  package static let all: [AnnotationNotation] = [.waymark, .runme, .innovationEngine, .mdx]
}

extension Annotation.Entry {
  /// What an attribute of another notation means in Waymark's words.
  init(_ attribute: AttributeScanner.Attribute, as key: String, value: String? = nil) {
    self.init(
      key: key, value: value ?? attribute.value.text, keyRange: attribute.key.range, valueRange: attribute.value.range)
  }
}
