/// A replacement of one range of a source by other bytes.
package struct TextEdit: Hashable, Sendable {
  package let range: SourceRange
  package let replacement: String

  package init(_ range: SourceRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  /// The bytes after the edits, all ranges meant as offsets of the text before.
  ///
  /// Edits are applied in order of their ranges; one that overlaps an earlier one is left out, so that the result is always
  /// a text that somebody asked for.
  package static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var done = 0
    for edit in edits.sorted(by: { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) }) {
      let lower = Int(edit.range.lower)
      let upper = Int(edit.range.upper)
      guard lower >= done, upper <= bytes.count else { continue }
      result += bytes[done..<lower]
      result += Array(edit.replacement.utf8)
      done = upper
    }
    result += bytes[done...]
    return result
  }
}
