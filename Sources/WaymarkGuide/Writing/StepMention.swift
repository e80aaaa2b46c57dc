import WaymarkText

/// A step that a sentence names: "go back to step 4".
struct StepMention {
  /// Where the number stands.
  let range: SourceRange
  let parts: [Int]
  /// Whether more numbers follow: "steps 3 to 5".
  let isSpan: Bool

  private static let words = ["step", "part", "phase", "stage", "task"].map { Array($0.utf8) }

  /// The mentions in a range of the source; nil where there are none.
  static func all(in source: SourceText, _ range: SourceRange) -> [StepMention]? {
    let bytes = source.slice(range)
    var found: [StepMention] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index].isDigit, let isPlural = pluralOfWord(before: index, in: bytes) else {
        index += 1
        continue
      }
      let run = bytes[index...].prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
      let number = run.last == UInt8(ascii: ".") ? run.dropLast() : run
      let parts = number.split(separator: UInt8(ascii: ".")).compactMap { Int($0.string) }
      let rest = bytes[run.endIndex...].prefix(8)
      found.append(
        StepMention(range: SourceRange(number.indices), parts: parts, isSpan: isPlural || goesOn(rest)))
      index = run.endIndex
    }
    return found.isEmpty ? nil : found
  }

  /// Whether the word for a step right before a number is a plural; nil where none stands there.
  private static func pluralOfWord(before index: Int, in bytes: ArraySlice<UInt8>) -> Bool? {
    var word = bytes[bytes.startIndex..<index]
    let spaces = word.reversed().prefix { $0.isSpace }.count
    guard spaces > 0 else { return nil }
    word = word.dropLast(spaces)
    let letters = Array(word.suffix(word.reversed().prefix { $0.isLetter }.count).map(\.lowercased))
    if words.contains(letters) { return false }
    return letters.last == UInt8(ascii: "s") && words.contains(Array(letters.dropLast())) ? true : nil
  }

  /// Whether another number follows: "3-5", "3 and 4", "3, 4".
  private static func goesOn(_ rest: ArraySlice<UInt8>) -> Bool {
    let words = rest.drop { $0.isSpace || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
    for joint in ["", "to ", "and ", "or "] where words.starts(with: Array(joint.utf8)) {
      let next = words.dropFirst(joint.utf8.count).first
      if next?.isDigit == true, words.startIndex > rest.startIndex { return true }
    }
    return false
  }
}
