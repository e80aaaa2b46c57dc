/// What changed between two texts, as `diff -u` shows it.
package struct UnifiedDiff: Sendable {
  package struct Line: Hashable, Sendable {
    package enum Kind: UInt8, Sendable {
      case kept = 0x20
      case removed = 0x2D
      case added = 0x2B
    }

    package let kind: Kind
    /// With its ending, where it has one.
    package let bytes: ArraySlice<UInt8>
  }

  package struct Hunk: Hashable, Sendable {
    /// Counted from 0.
    package let old: Range<Int>
    package let new: Range<Int>
    package let lines: [Line]
  }

  package let hunks: [Hunk]

  /// Lines end with LF; a CR before it is part of the line.
  package init(_ old: [UInt8], _ new: [UInt8], context: Int = 3) {
    guard old != new else {
      hunks = []
      return
    }
    let a = Self.lines(of: old)
    let b = Self.lines(of: new)
    var groups: [[LineDifference.Change]] = []
    for change in LineDifference.changes(a, b) {
      if let last = groups.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
    hunks = groups.map { Self.hunk($0, a, b, context: context) }
  }

  package var isEmpty: Bool { hunks.isEmpty }

  /// The diff with its two names; empty where nothing changed.
  package func bytes(from old: String, to new: String) -> [UInt8] {
    guard !isEmpty else { return [] }
    var result = Array("--- \(old)\n+++ \(new)\n".utf8)
    for hunk in hunks {
      result += Array("@@ -\(Self.place(hunk.old)) +\(Self.place(hunk.new)) @@\n".utf8)
      for line in hunk.lines {
        result.append(line.kind.rawValue)
        result += line.bytes
        if line.bytes.last != 0x0A { result += Array("\n\\ No newline at end of file\n".utf8) }
      }
    }
    return result
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  private static func hunk(
    _ changes: [LineDifference.Change], _ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>], context: Int
  ) -> Hunk {
    guard let first = changes.first, let last = changes.last else { return Hunk(old: 0..<0, new: 0..<0, lines: []) }
    let before = min(context, first.old.lowerBound)
    let after = min(context, a.count - last.old.upperBound)
    let old = (first.old.lowerBound - before)..<(last.old.upperBound + after)
    let new = (first.new.lowerBound - before)..<(last.new.upperBound + after)
    var lines: [Line] = []
    var done = old.lowerBound
    for change in changes {
      lines += a[done..<change.old.lowerBound].map { Line(kind: .kept, bytes: $0) }
      lines += a[change.old].map { Line(kind: .removed, bytes: $0) }
      lines += b[change.new].map { Line(kind: .added, bytes: $0) }
      done = change.old.upperBound
    }
    lines += a[done..<old.upperBound].map { Line(kind: .kept, bytes: $0) }
    return Hunk(old: old, new: new, lines: lines)
  }

  /// `12,3`; `12` for one line; the line before for none.
  private static func place(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }
}
