extension StringProtocol {
  /// Where a text stands first, compared byte by byte.
  func firstOccurrence(of needle: String) -> Index? {
    let pattern = Array(needle.utf8)
    guard let first = pattern.first else { return nil }
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      if utf8[found...].starts(with: pattern) { return found }
      start = utf8.index(after: found)
    }
    return nil
  }
}
