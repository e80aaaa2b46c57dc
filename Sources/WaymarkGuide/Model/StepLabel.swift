/// The number that a title gives its step: "🔧 Step 4: Adding devices", "4. Adding devices", "Part two".
package struct StepLabel: Hashable, CustomStringConvertible {
  /// Lower case; empty where only a number stands.
  package let word: String
  /// `4`, `2.1`, `2a`
  package let number: String

  private static let words: Set<String> = ["step", "part", "phase", "stage", "task"]
  private static let numerals = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  package init?(_ title: String) {
    var rest = title[...].drop { !$0.isLetter && !$0.isNumber || $0.isEmojiDigit }
    let first = rest.prefix(while: \.isLetter).lowercased()
    var word = ""
    if Self.words.contains(first) {
      word = first
      rest = rest.dropFirst(first.count).drop { $0.isWhitespace || $0 == "#" }
    }
    let numeral = rest.prefix(while: \.isLetter).lowercased()
    if !word.isEmpty, let index = Self.numerals.firstIndex(of: numeral) {
      self.init(word: word, number: String(index + 1))
      return
    }
    if word.isEmpty, rest.first.map({ !$0.isASCII || !$0.isNumber }) ?? true, let number = Self.keycaps(title) {
      self.init(word: word, number: number)
      return
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let number = digits.split(separator: ".", omittingEmptySubsequences: false)
    let parts = number.last?.isEmpty == true ? number.dropLast() : number[...]
    guard !parts.isEmpty, parts.allSatisfy({ (1...2).contains($0.count) }) else { return nil }
    let after = rest.dropFirst(digits.count)
    // Without a word only a mark tells the number of a step from a number that begins a sentence.
    let isMarked =
      digits.hasSuffix(".") && after.first?.isWhitespace ?? true || after.first.map { "):".contains($0) } == true
    guard !word.isEmpty || isMarked else { return nil }
    let letter = word.isEmpty || digits.hasSuffix(".") ? nil : Self.letter(in: rest, after: digits.endIndex)
    self.init(word: word, number: parts.joined(separator: ".") + (letter ?? ""))
  }

  /// The letter that tells one half of a step from the other: "Step 2a: Boot".
  package static func letter(in text: Substring, after index: String.Index) -> Substring? {
    let letters = text[index...].prefix { $0.isASCII && $0.isLetter }
    let next = text[letters.endIndex...].first
    return letters.count == 1 && next.map { !$0.isLetter && !$0.isNumber } ?? true ? letters : nil
  }

  /// A number of several parts, "2.1 Inside": below a numbered step it needs no mark of its own.
  package init?(dotted title: String) {
    let digits = title.drop { !$0.isLetter && !$0.isNumber }.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let parts = digits.split(separator: ".")
    guard parts.count > 1, parts.allSatisfy({ $0.count <= 2 }) else { return nil }
    self.init(word: "", number: parts.joined(separator: "."))
  }

  /// The number that keycaps before a title make: "1️⃣ Install", "🔟 Clean up".
  package static func keycaps(_ title: String) -> String? {
    let first = title.drop { !$0.isLetter && !$0.isNumber && !$0.isKeycap }
    if first.first == "\u{1F51F}" { return "10" }
    let digits = first.prefix(while: \.isEmojiDigit).compactMap(\.unicodeScalars.first)
    return (1...2).contains(digits.count) ? digits.map(String.init).joined() : nil
  }

  private init(word: String, number: String) {
    self.word = word
    self.number = number
  }

  package var description: String {
    word.isEmpty ? "\(number)." : "\(word.prefix(1).uppercased() + word.dropFirst()) \(number)"
  }
}

extension Character {
  /// A keycap: 1️⃣.
  fileprivate var isEmojiDigit: Bool {
    unicodeScalars.contains("\u{20E3}") && unicodeScalars.first?.properties.numericType == .decimal
  }

  /// A keycap of one digit or of ten.
  fileprivate var isKeycap: Bool { isEmojiDigit || self == "\u{1F51F}" }
}
