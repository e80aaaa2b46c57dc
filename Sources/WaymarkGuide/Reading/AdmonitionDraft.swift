import WaymarkText

/// An admonition whose body is still being read.
struct AdmonitionDraft {
  let dialect: Dialect
  let form: Admonition.Form
  var construct: Construct
  var kind: Piece
  let marker: SourceRange
  /// Marker and body where the construct itself says so, else what was read of it.
  var range: SourceRange
  /// All between opener and closer, where the construct says so.
  var content: SourceRange?
  let parent: Int?
  let firstElement: Int
  var endElement: Int
  var defects: Set<Admonition.Defect>

  /// The admonition, once all elements of the guide are there.
  func finished(_ elements: [Element]) -> Admonition {
    let body = elements[min(firstElement, elements.count)..<min(max(firstElement, endElement), elements.count)]
    var bodyRange = SourceRange(marker.upper, marker.upper)
    // A fence's own code block stands before its body.
    let inside = body.filter { form != .fence || $0.range.lower >= marker.upper }
    if let first = inside.first { bodyRange = inside.reduce(first.range) { $0.union($1.range) } }
    let lower = kind.text.lowercased()
    let whole = range.union(marker).union(bodyRange)
    return Admonition(
      dialect: dialect.id, form: form, kind: lower, kindAsWritten: kind.text,
      severity: dialect.kinds.severity(of: lower), title: title(lower),
      titleAsWritten: title(lower).map { construct.titleAsWritten ?? $0 },
      titleRange: title(lower).flatMap { _ in construct.title?.range }, fold: construct.fold, range: whole,
      markerRange: marker,
      kindRange: kind.range, text: body.map(\.text).filter { !$0.isEmpty }.joined(separator: " "),
      bodyRange: bodyRange, content: content ?? SourceRange(marker.upper, max(marker.upper, whole.upper)),
      defects: dialect.kinds.isKnown(lower) ? defects : defects.union([.unknownKind]),
      parent: parent)
  }

  /// A title that repeats the kind says nothing.
  private func title(_ kind: String) -> String? {
    guard let title = construct.title?.text, title.lowercased() != kind else { return nil }
    return title
  }
}
