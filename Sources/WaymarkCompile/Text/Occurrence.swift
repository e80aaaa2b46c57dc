extension StringProtocol {
  /// Whether a byte stands in the text.
  func holds(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      for at in bytes.indices where unsafe bytes[at] == byte { return true }
      return false
    } ?? utf8.contains(byte)
  }

  /// Whether a text stands in this one, compared byte by byte.
  func holds(_ needle: String) -> Bool { offset(of: needle) != nil }

  /// Where a text stands first, compared byte by byte.
  func firstOccurrence(of needle: String) -> Index? {
    offset(of: needle).map { utf8.index(startIndex, offsetBy: $0) }
  }

  private func offset(of needle: String) -> Int? {
    // Native strings always lend their bytes.
    let found = utf8.withContiguousStorageIfAvailable { text in
      unsafe needle.utf8.withContiguousStorageIfAvailable { unsafe Self.offset(of: $0, in: text) } ?? nil
    }
    return found ?? nil
  }

  private static func offset(of pattern: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = unsafe pattern.first, pattern.count <= text.count else { return nil }
    for offset in 0...(text.count - pattern.count) where unsafe text[offset] == first {
      var length = 1
      while length < pattern.count, unsafe text[offset + length] == pattern[length] { length += 1 }
      if length == pattern.count { return offset }
    }
    return nil
  }
}

/// By bytes, which for ASCII is the same as by characters: none has to be put together.
extension Substring {
  func hasPrefix(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }

  func hasSuffix(_ suffix: String) -> Bool {
    let count = suffix.utf8.count
    return utf8.count >= count && utf8.suffix(count).elementsEqual(suffix.utf8)
  }
}
