/// A file as it was read: its bytes, untouched, and where its lines begin.
package struct SourceText: Sendable {
  /// The path as the user wrote it, for messages; `-` for standard input.
  package let path: String
  package let bytes: [UInt8]
  package let lines: LineIndex

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.lines = LineIndex(bytes)
  }

  package init(path: String = "guide.md", _ text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  package var range: SourceRange { SourceRange(0, UInt32(clamping: bytes.count)) }

  package func slice(_ range: SourceRange) -> ArraySlice<UInt8> {
    let upper = min(Int(range.upper), bytes.count)
    return bytes[min(Int(range.lower), upper)..<upper]
  }

  /// The text of a range; bytes that are no UTF-8 become U+FFFD.
  package func string(_ range: SourceRange) -> String {
    String(decoding: slice(range), as: UTF8.self)
  }

  /// The range of a 1-based line without its line ending.
  package func contentRange(ofLine line: Int) -> SourceRange {
    let whole = lines.range(ofLine: line)
    var upper = whole.upper
    while upper > whole.lower, bytes[Int(upper) - 1] == 0x0A || bytes[Int(upper) - 1] == 0x0D { upper -= 1 }
    return SourceRange(whole.lower, upper)
  }

  package func line(_ line: Int) -> String { string(contentRange(ofLine: line)) }
}
