extension AnnotationNotation {
  /// The labels of OCaml's mdx: `<!-- $MDX skip -->`, `<!-- $MDX file=dune -->`.
  static let mdx = AnnotationNotation(
    id: "mdx", name: "mdx",
    comment: { text in
      let text = text.drop { $0.isSpace }
      guard text.starts(with: "$MDX".utf8), text.dropFirst(4).first?.isSpace == true else { return nil }
      return AttributeScanner.attributes(text.dropFirst(4)).compactMap { attribute in
        switch attribute.key.text {
        case "skip": Annotation.Entry(attribute, as: "role", value: "code-sample")
        case "file": Annotation.Entry(attribute, as: "target")
        // Whatever it prints, it is right.
        case "non-deterministic": Annotation.Entry(attribute, as: "expect", value: "")
        default: nil
        }
      }
    })
}
