extension AnnotationNotation {
  /// Innovation Engine's: `<!-- expected_similarity=0.3 -->` before the output of the command above.
  ///
  /// How alike the two must be is not taken over: an output that a guide shows is never compared letter by letter.
  static let innovationEngine = AnnotationNotation(
    id: "innovation-engine", name: "Innovation Engine",
    comment: { text in
      guard let attribute = AttributeScanner.attributes(text).first, attribute.key.text == "expected_similarity",
        attribute.hasValue
      else { return nil }
      return [Annotation.Entry(attribute, as: "role", value: "output")]
    })
}
