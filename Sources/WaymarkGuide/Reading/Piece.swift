import WaymarkText

/// A word or phrase with the place it was read from.
package struct Piece: Hashable, Sendable {
  package let text: String
  package let range: SourceRange

  package init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }

  /// The words of a piece that stands in one place.
  var words: [Piece] {
    let bytes = Array(text.utf8)
    return bytes.split(separator: 0x20).map { word in
      Piece(
        word.string,
        SourceRange(
          range.lower + UInt32(clamping: word.startIndex), range.lower + UInt32(clamping: word.endIndex)))
    }
  }
}
