import WaymarkGuide
import WaymarkText

/// Lays a guide out: blank lines, lists, tables, fences, trailing space; nothing a reader sees changes.
package enum Tidy {
  /// The edits of a layout, as offsets of the guide; none overlaps another.
  package static func layout(_ guide: Guide) -> [TextEdit] { [] }
}
