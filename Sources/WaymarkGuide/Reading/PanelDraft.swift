import WaymarkText

/// A tab or a details block whose body is still being read.
struct PanelDraft {
  let dialect: Dialect
  let kind: Panel.Kind
  let title: Piece?
  let marker: SourceRange
  let range: SourceRange
  let firstElement: Int
  var endElement: Int

  func finished(_ elements: [Element]) -> Panel {
    let inside = min(firstElement, elements.count)..<min(max(firstElement, endElement), elements.count)
    return Panel(
      dialect: dialect.id, kind: kind, title: title?.text ?? "", titleRange: title?.range,
      range: elements[inside].reduce(range.union(marker)) { $0.union($1.range) }, markerRange: marker, elements: inside)
  }
}
