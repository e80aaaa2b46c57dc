extension StringProtocol {
  /// Whether a text stands in this one, compared byte by byte.
  func holds(_ needle: String) -> Bool { firstOccurrence(of: needle) != nil }

  /// Where a text stands first, compared byte by byte.
  func firstOccurrence(of needle: String) -> Index? {
    let pattern = needle.utf8
    guard let first = pattern.first else { return nil }
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      if utf8[found...].starts(with: pattern) { return found }
      start = utf8.index(after: found)
    }
    return nil
  }
}
