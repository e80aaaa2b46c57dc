/// A half-open range of UTF-8 offsets in one source.
///
/// Offsets count bytes from the start of the file. An empty range marks a place between two bytes.
package struct SourceRange: Hashable, Sendable, CustomStringConvertible {
  package var lower: UInt32
  package var upper: UInt32

  package init(_ lower: UInt32, _ upper: UInt32) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  package init(_ range: Range<Int>) {
    self.init(UInt32(clamping: range.lowerBound), UInt32(clamping: range.upperBound))
  }

  package var isEmpty: Bool { lower == upper }
  package var count: Int { Int(upper - lower) }
  package var indices: Range<Int> { Int(lower)..<Int(upper) }

  package func contains(_ offset: UInt32) -> Bool { lower <= offset && offset < upper }
  package func contains(_ other: SourceRange) -> Bool { lower <= other.lower && other.upper <= upper }

  /// The smallest range that holds both.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(lower, other.lower), max(upper, other.upper))
  }

  package var description: String { "\(lower)..<\(upper)" }
}
