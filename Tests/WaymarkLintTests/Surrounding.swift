import Testing
import WaymarkLint
import WaymarkText

/// A place where an example is put, to see that its findings go with it.
enum Surrounding: String, CaseIterable, CustomTestStringConvertible {
  case alone
  case afterMultiByteText
  case withCRLF
  case afterFrontMatter
  case inList
  case inQuote

  var testDescription: String { rawValue }

  /// The example put there, with the ranges that its rule must underline; nil where it makes no sense there.
  func place(_ example: Rule.Example) -> (bytes: [UInt8], ranges: [SourceRange])? {
    let text = Array(example.text.utf8)
    switch self {
    case .alone: return (text, example.ranges)
    case .afterMultiByteText:
      if example.text.hasPrefix("---") { return nil }
      return shift(example, by: Array("Grüße 🛠️ — 漢字.\n\n".utf8))
    case .afterFrontMatter:
      if example.text.hasPrefix("---") { return nil }
      return shift(example, by: Array("---\ntitle: A guide\n---\n\n".utf8))
    case .withCRLF: return rewrite(example) { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case .inList:
      guard example.nests else { return nil }
      return prefix(example, first: "1. Do this.\n\n   ", other: "   ")
    case .inQuote:
      guard example.nests else { return nil }
      return prefix(example, first: "> ", other: "> ")
    }
  }

  private func shift(_ example: Rule.Example, by head: [UInt8]) -> ([UInt8], [SourceRange]) {
    let count = UInt32(head.count)
    return (
      head + Array(example.text.utf8), example.ranges.map { SourceRange($0.lower + count, $0.upper + count) }
    )
  }

  /// The example with each line behind a prefix; blank lines get none but a quote's `>`.
  private func prefix(_ example: Rule.Example, first: String, other: String) -> ([UInt8], [SourceRange]) {
    let text = Array(example.text.utf8)
    let blank = Array(other.drop { $0 == " " }.prefix { $0 != " " }.utf8)
    var head = Array(first.utf8)
    return rewrite(example) { byte, index in
      let starts = index == 0 || text[index - 1] == 0x0A
      guard starts else { return [byte] }
      let prefix = byte == 0x0A ? (index == 0 ? head : blank) : (index == 0 ? head : Array(other.utf8))
      head = Array(other.utf8)
      return prefix + [byte]
    }
  }

  private func rewrite(_ example: Rule.Example, _ map: (UInt8) -> [UInt8]) -> ([UInt8], [SourceRange]) {
    rewrite(example) { byte, _ in map(byte) }
  }

  /// The example with each byte written anew; a range goes from the new place of its first byte to behind its last one.
  private func rewrite(_ example: Rule.Example, _ map: (UInt8, Int) -> [UInt8]) -> ([UInt8], [SourceRange]) {
    var bytes: [UInt8] = []
    var starts: [UInt32] = []
    var ends: [UInt32] = [0]
    for (index, byte) in example.text.utf8.enumerated() {
      let new = map(byte, index)
      bytes += new
      ends.append(UInt32(bytes.count))
      // The byte itself comes last, what is put before it first; of CRLF the range takes both.
      starts.append(UInt32(bytes.count - (new.last == 0x0A && new.count > 1 && new.first == 0x0D ? 2 : 1)))
    }
    starts.append(UInt32(bytes.count))
    let ranges = example.ranges.map { range in
      let lower = starts[Int(range.lower)]
      return SourceRange(lower, range.isEmpty ? lower : ends[Int(range.upper)])
    }
    return (bytes, ranges)
  }
}
