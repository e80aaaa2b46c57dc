extension SourceText {
  /// The ending of a 1-based line; that of the first line where it has none, LF where the text has one line only.
  package func ending(ofLine line: Int) -> String {
    for line in [line, line - 1, 1] where line >= 1 {
      let end = slice(SourceRange(contentRange(ofLine: line).upper, lines.range(ofLine: line).upper))
      if !end.isEmpty { return String(decoding: end, as: UTF8.self) }
    }
    return "\n"
  }

  /// What a new line must begin with to stand where an offset stands: the quotes and the indentation before it.
  ///
  /// Marks of list items become spaces, since they open an item only once.
  package func prefix(at offset: UInt32) -> String {
    let line = lines.range(ofLine: lines.line(of: offset))
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let before = slice(SourceRange(line.lower, offset))
    return String(
      decoding: before.dropFirst(line.lower == 0 && before.starts(with: mark) ? mark.count : 0).map { byte in
        byte == UInt8(ascii: ">") || byte == 0x09 ? byte : 0x20
      }, as: UTF8.self)
  }
}
