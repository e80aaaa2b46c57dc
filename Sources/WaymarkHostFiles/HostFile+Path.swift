import WaymarkKnowledge

extension HostFile {
  /// What is known of the file at a path; nil where nothing is.
  package static func of(path: String) -> HostFile? {
    let path = Array(path.utf8)
    let name = path[((path.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...]
    return all.first { row in
      let pattern = Array(row.pattern.utf8)
      return matches(pattern.contains(UInt8(ascii: "/")) ? path[...] : name, pattern)
    }
  }

  /// Whether a text fits a pattern whose `*` stands for any text without a slash; the last star grows where a match fails.
  private static func matches(_ text: ArraySlice<UInt8>, _ pattern: [UInt8]) -> Bool {
    var (t, p) = (text.startIndex, 0)
    var star: (pattern: Int, text: Int)?
    while t < text.endIndex {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        star = (p, t)
        p += 1
      } else if p < pattern.count, pattern[p] == text[t] {
        (t, p) = (t + 1, p + 1)
      } else if let old = star, text[old.text] != UInt8(ascii: "/") {
        star = (old.pattern, old.text + 1)
        (t, p) = (old.text + 1, old.pattern + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}

extension FileFormat {
  /// The format that a path calls for; `text` where the table knows nothing.
  package static func of(path: String) -> FileFormat {
    HostFile.of(path: path).flatMap { FileFormat(rawValue: $0.format) } ?? .text
  }
}
