import WaymarkText

extension StepLabel {
  /// The parts of the number: `2.1` has 2 and 1; nil where one is no number.
  package var parts: [Int]? {
    let parts = number.split(separator: ".").map { Int($0) }
    return parts.contains(nil) ? nil : parts.compactMap(\.self)
  }

  /// Where the label's number stands in a text that it was read from; nil where it is a word.
  package func place(in source: SourceText, _ range: SourceRange) -> SourceRange? {
    let bytes = source.slice(range)
    let digits = Array(number.utf8)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      let run = bytes[index...].prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
      // A keycap is a picture of a digit.
      if run.starts(with: digits), run.count - digits.count <= 1, !bytes[run.endIndex...].starts(with: Self.keycap) {
        return SourceRange(index..<(index + digits.count))
      }
      index = run.endIndex
    }
    return nil
  }

  private static let keycap: [UInt8] = [0xEF, 0xB8, 0x8F]
}
