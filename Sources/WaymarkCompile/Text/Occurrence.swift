extension StringProtocol {
  /// Whether a text stands in this one, compared byte by byte.
  func holds(_ needle: String) -> Bool { firstOccurrence(of: needle) != nil }

  /// Where a text stands first, compared byte by byte.
  func firstOccurrence(of needle: String) -> Index? {
    let pattern = Array(needle.utf8)
    // Native strings always lend their bytes.
    let offset = utf8.withContiguousStorageIfAvailable { unsafe Self.offset(of: pattern, in: $0) }
    return (offset ?? nil).map { utf8.index(startIndex, offsetBy: $0) }
  }

  private static func offset(of pattern: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = pattern.first, pattern.count <= text.count else { return nil }
    for offset in 0...(text.count - pattern.count) where unsafe text[offset] == first {
      if unsafe text[offset..<(offset + pattern.count)].elementsEqual(pattern) { return offset }
    }
    return nil
  }
}
