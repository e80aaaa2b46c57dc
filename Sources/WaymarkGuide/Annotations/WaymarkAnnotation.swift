import WaymarkText

extension AnnotationNotation {
  /// Waymark's own: `<!-- waymark: role=output -->` before a block, or the same words as attributes of its fence.
  package static let waymark = AnnotationNotation(
    id: "waymark", name: "Waymark", comment: WaymarkAnnotation.comment, fence: WaymarkAnnotation.fence)
}

package enum WaymarkAnnotation {
  /// The words that may stand before `=`.
  package static let keys = [
    "id", "role", "target", "op", "when", "optional", "expect", "timeout", "interactive", "host", "interpreter",
  ]

  @Sendable static func comment(_ text: ArraySlice<UInt8>) -> [Annotation.Entry]? {
    let text = text.drop { $0.isSpace }
    let word = text.prefix { $0 != UInt8(ascii: ":") && !$0.isSpace }
    guard word.string.lowercased() == "waymark" else { return nil }
    let rest = text[word.endIndex...].drop { $0.isSpace }
    guard rest.first == UInt8(ascii: ":") else { return nil }
    return AttributeScanner.attributes(rest.dropFirst()).map { Annotation.Entry($0, as: $0.key.text.lowercased()) }
  }

  /// Known words, and in braces the misspelt ones too: other attributes belong to other tools.
  @Sendable static func fence(_ attributes: [AttributeScanner.Attribute]) -> [Annotation.Entry] {
    attributes.compactMap { attribute in
      let key = attribute.key.text
      if keys.contains(key) {
        let isOther = key == "id" && isGenerated(attribute.value.text)
        return isOther ? nil : Annotation.Entry(attribute, as: key)
      }
      guard attribute.isBraced, attribute.hasValue, key.utf8.count > 3, NearestWord.of(key, among: keys) != nil else {
        return nil
      }
      return Annotation.Entry(attribute, as: key)
    }
  }

  /// A ULID, which Runme writes by itself: no name that anybody chose.
  private static func isGenerated(_ id: String) -> Bool {
    id.utf8.count == 26 && id.utf8.allSatisfy { $0.isDigit || (0x41...0x5A).contains($0) }
  }
}
