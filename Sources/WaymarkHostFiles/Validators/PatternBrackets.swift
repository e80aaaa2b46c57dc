/// The brackets of regular expressions.
enum PatternBrackets {
  /// The parenthesis or bracket that stands alone.
  static func unbalanced(in pattern: ArraySlice<UInt8>) -> Int? {
    var open: [Int] = []
    var set: Int?
    var index = pattern.startIndex
    while index < pattern.endIndex {
      switch pattern[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "[") where set == nil:
        set = index
        // A bracket that comes first belongs to the set.
        if pattern[(index + 1)...].first == UInt8(ascii: "^") { index += 1 }
        if pattern[min(index + 1, pattern.endIndex)...].first == UInt8(ascii: "]") { index += 1 }
      case UInt8(ascii: "]"): set = nil
      case UInt8(ascii: "(") where set == nil: open.append(index)
      case UInt8(ascii: ")") where set == nil: if open.popLast() == nil { return index }
      default: break
      }
      index += 1
    }
    return set ?? open.last
  }
}
