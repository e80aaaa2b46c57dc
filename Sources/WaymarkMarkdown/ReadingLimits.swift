/// What is read at most; the library's time grows with the square of some of these.
enum ReadingLimits {
  /// Bytes of a guide. The longest that were met have some 300 kB.
  static let size = 4 << 20
  /// Quotes, list items and containers inside each other.
  static let depth = 48
  /// Bytes in one paragraph or heading, or in one row of a table, that could be markup.
  static let markup = 4_000
  /// Cells of a table beyond as many as it has bytes.
  static let cells = 20_000
  /// Bytes in one paragraph.
  static let paragraph = 1 << 20
  /// Containers inside each other; an opener that stands deeper is text.
  static let containers = 12
  /// Bytes that all uses of the link reference definitions may come to: the library copies the definition at each use.
  static let expansion = 32 << 20
  /// Lines that are read again because a closer was missing.
  static let reread = 50_000
}
