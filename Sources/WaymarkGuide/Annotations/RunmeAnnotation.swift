extension AnnotationNotation {
  /// Runme's attributes: ```` ```sh {"name":"build"} ````, ```` ```sh { name=build interactive=false } ````.
  ///
  /// `interactive` and `id` are Waymark's words too; what concerns only Runme's own window says nothing here.
  static let runme = AnnotationNotation(
    id: "runme", name: "Runme",
    fence: { attributes in
      attributes.filter { $0.isBraced && $0.hasValue }.compactMap { attribute in
        switch attribute.key.text {
        case "name": Annotation.Entry(attribute, as: "id")
        case "excludeFromRunAll": Annotation.Entry(attribute, as: "optional")
        case "ignore" where attribute.value.text == "true":
          Annotation.Entry(attribute, as: "role", value: "code-sample")
        default: nil
        }
      }
    })
}
