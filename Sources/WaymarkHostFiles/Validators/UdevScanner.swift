import WaymarkKnowledge
import WaymarkText

/// Reads the pairs of one rule of udev, as udev's own reader does.
struct UdevScanner {
  struct Pair {
    let key: ArraySlice<UInt8>
    /// The text in the braces behind the key.
    let attribute: ArraySlice<UInt8>
    let sign: ArraySlice<UInt8>
    let value: ArraySlice<UInt8>

    var isAssignment: Bool { !sign.equals("==") && !sign.equals("!=") }
  }

  struct Defect: Error {
    var rule = "wrong-file-syntax"
    let range: Range<Int>
    let message: String
    /// The reader's own text is wanted here.
    var isHole = false
  }

  private let text: ArraySlice<UInt8>
  private var index: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex
  }

  private mutating func skipBlanks(_ others: [UInt8] = []) {
    while index < text.endIndex, text[index].isSpace || others.contains(text[index]) { index += 1 }
  }

  /// The next pair; nil at the end.
  mutating func next() throws(Defect) -> Pair? {
    skipBlanks([UInt8(ascii: ",")])
    guard index < text.endIndex else { return nil }
    let key = text[index...].prefix(while: \.isNameByte)
    guard !key.isEmpty else {
      throw Defect(
        range: index..<text.endIndex, message: "Here a KEY==\"value\" pair must begin.",
        isHole: text[index] == UInt8(ascii: "<") || text[index] == UInt8(ascii: "{"))
    }
    index = key.endIndex
    var attribute = text[index..<index]
    if index < text.endIndex, text[index] == UInt8(ascii: "{") {
      guard let end = text[index...].firstIndex(of: UInt8(ascii: "}")) else {
        throw Defect(range: index..<(index + 1), message: "This brace is never closed.")
      }
      attribute = text[(index + 1)..<end]
      index = end + 1
    }
    skipBlanks()
    let signs = text[index...].prefix { "=!+-:".utf8.contains($0) }
    guard ["=", "==", "!=", "+=", "-=", ":="].contains(signs.string) else {
      throw Defect(range: key.range, message: "An operator such as == or = must follow '\(key.string)'.")
    }
    index = signs.endIndex
    skipBlanks()
    while index + 1 < text.endIndex, text[index] == UInt8(ascii: "e") || text[index] == UInt8(ascii: "i") { index += 1 }
    guard index < text.endIndex, text[index] == UInt8(ascii: "\"") else {
      throw Defect(
        range: key.startIndex..<min(index + 1, text.endIndex),
        message: "The value of '\(key.string)' must stand in double quotes.")
    }
    let quote = index
    index += 1
    while index < text.endIndex, text[index] != UInt8(ascii: "\"") {
      index += text[index] == UInt8(ascii: "\\") && index + 1 < text.endIndex && text[index + 1] == 0x22 ? 2 : 1
    }
    guard index < text.endIndex else {
      throw Defect(
        rule: "unbalanced-quote", range: quote..<(quote + 1),
        message: "The quote in the value of '\(key.string)' is never closed.")
    }
    index += 1
    return Pair(key: key, attribute: attribute, sign: signs, value: text[(quote + 1)..<(index - 1)])
  }

  /// Where a value asks for something that udev cannot fill in.
  static func brokenSubstitution(in value: ArraySlice<UInt8>) -> Int? {
    var index = value.startIndex
    while let sign = value[index...].firstIndex(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "%") }) {
      let rest = value[(sign + 1)...]
      guard let first = rest.first else { return sign }
      index = sign + 2
      var needsName = false
      if value[sign] == UInt8(ascii: "$") {
        guard first != UInt8(ascii: "$") else { continue }
        guard let word = UdevKey.substitutions.first(where: { rest.hasPrefix($0) }) else { return sign }
        needsName = UdevKey.bracedSubstitutions.contains(word)
        index = sign + 1 + word.utf8.count
      } else {
        guard UdevKey.substitutionLetters.contains(Character(Unicode.Scalar(first))) else { return sign }
        needsName = first == UInt8(ascii: "E") || first == UInt8(ascii: "s")
      }
      if index < value.endIndex, value[index] == UInt8(ascii: "{") {
        guard let end = value[index...].firstIndex(of: UInt8(ascii: "}")) else { return sign }
        index = end + 1
      } else if needsName {
        return sign
      }
    }
    return nil
  }
}
