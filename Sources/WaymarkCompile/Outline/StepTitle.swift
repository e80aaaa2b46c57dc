import WaymarkGuide
import WaymarkText

/// A heading's or item's title with its number told apart.
struct StepTitle: Sendable {
  /// As written: `2`, `2.1`, `1` for "one"; nil where there is none.
  let number: String?
  /// Without emoji, number and decoration.
  let text: String

  init(_ written: some StringProtocol) {
    let stripped = Self.strip(Substring(String(written)))
    if let (number, rest) = Self.numbered(stripped) {
      self.number = number
      let title = Self.strip(rest)
      text = title.isEmpty ? String(stripped) : String(title)
    } else {
      // A keycap numbers a title that nothing else does: "1️⃣ Install".
      number = written.utf8.allSatisfy { $0 < 0x80 } ? nil : StepLabel.keycaps(String(written))
      text = String(stripped)
    }
  }

  /// Takes decoration off both ends: emoji, bullets, punctuation that holds nothing.
  private static func strip(_ text: Substring) -> Substring {
    if isPlain(text) { return text }
    var result = text.drop { !($0.isLetter || isDigit($0) || "([{\"'“`$/.~<_-".contains($0)) }
    if let first = result.first, "-.".contains(first) { result = result.drop { !($0.isLetter || isDigit($0)) } }
    while let last = result.last, !(last.isLetter || isDigit(last) || ")]}\"'”`!?.>%$/_+#".contains(last)) {
      result = result.dropLast()
    }
    return result
  }

  /// Letters or digits of ASCII at both ends: there is nothing to take off.
  private static func isPlain(_ text: Substring) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, first.isLetter || first.isDigit, last.isLetter || last.isDigit
    else { return false }
    // What follows may belong to the same character: the digit of a keycap.
    return bytes.dropFirst().first.map { $0 < 0x80 } ?? true
  }

  private static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  private static let stepWords: Set<String> = ["step", "part", "phase", "stage"]

  /// What a number, a word before one or an ordinal begins with.
  private static let initials = ByteSet(of: "0123456789spSPftenFTEN".utf8)

  private static func numbered(_ text: Substring) -> (String, Substring)? {
    guard let first = text.utf8.first, initials.contains(first) else { return nil }
    let words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    guard let head = words.first else { return nil }
    let name = head.lowercased()
    // "Step2: Boot"
    let glued = head.prefix(while: \.isLetter)
    if stepWords.contains(glued.lowercased()), case (let digits?, let rest) = split(head[glued.endIndex...]) {
      return (digits, text[rest.startIndex...])
    }
    if stepWords.contains(name), words.count > 1 {
      let (digits, rest) = split(words[1].drop { $0 == "#" })
      if let digits { return (digits, rest.isEmpty && words.count > 2 ? words[2] : text[rest.startIndex...]) }
      let word = words[1].lowercased().filter { $0.isLetter }
      if let value = Self.words.firstIndex(of: word) {
        return (String(value), words.count > 2 ? words[2] : "")
      }
      return nil
    }
    // "First steps" is a beginning, not a number.
    if words.count > 1, let value = ordinals.firstIndex(of: name), words[1].lowercased().filter(\.isLetter) == "step" {
      return (String(value + 1), words.count > 2 ? words[2] : "")
    }
    return leading(text)
  }

  /// `2.1`, `2a` and what follows; nil digits where the word starts with none.
  private static func split(_ word: Substring) -> (String?, Substring) {
    let digits = word.prefix { isDigit($0) || $0 == "." }
    guard digits.first.map(isDigit) == true, digits.count <= 8 else { return (nil, word) }
    let number = digits.hasSuffix(".") ? digits.dropLast() : digits
    if let letter = StepLabel.letter(in: word, after: digits.endIndex), !digits.hasSuffix(".") {
      return (String(number + letter), word[letter.endIndex...])
    }
    return (String(number), word[digits.endIndex...])
  }

  /// `3. Title`, `3) Title`, `3 - Title`, `3.1 Title`, `3: Title`
  private static func leading(_ text: Substring) -> (String, Substring)? {
    let digits = text.prefix { isDigit($0) || $0 == "." }
    guard let first = digits.first, isDigit(first), digits.count <= 6 else { return nil }
    let number = digits.hasSuffix(".") ? digits.dropLast() : digits
    let rest = text[digits.endIndex...]
    if digits.hasSuffix(".") || number.contains("."), rest.first == " " || rest.isEmpty {
      return (String(number), rest)
    }
    if let mark = rest.first, mark == ")" || mark == ":" { return (String(number), rest.dropFirst()) }
    if rest.hasPrefix(" - ") || rest.hasPrefix(" – ") || rest.hasPrefix(" — ") {
      return (String(number), rest.dropFirst(3))
    }
    return nil
  }

  /// ASCII digits only: a keycap emoji is decoration.
  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
