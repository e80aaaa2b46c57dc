import WaymarkGuide
import WaymarkText

/// A sentence that asks for the reader's own value in the place of another: "replace X with your Y", "X must be changed to …".
struct ReplaceSentence {
  private static let replace = Phrases(
    "replace", "replacing", "substitute", "substituting", "change", "changing", "remember to change", "swap", "adjust",
    "adapt", "exchange", "modify", "edit the", "edit")
  private static let replaced = Phrases(
    "be replaced", "be changed", "be substituted", "be adjusted", "be adapted", "be exchanged", "be modified")
  private static let own = Phrases(
    "your", "yours", "actual", "own", "desired", "correct", "appropriate", "whatever", "preferred", "real",
    "respective", "etc", "you want", "you like", "you choose", "you chose", "you use", "you used", "you named",
    "you created", "you prefer", "you wish", "you would like", "you'd like", "you set", "you picked", "you got",
    "you configured", "you noted", "you copied", "you predicted", "you need", "assigned to you")
  /// A change that is left to the reader is none that must be made.
  private static let wish = Phrases(
    "if you wish", "if you want", "if you prefer", "if you like", "if desired", "optionally", "on your own risk",
    "at your own risk")
  /// Words by which the sentence speaks of what stands before its verb.
  private static let pronouns = Phrases("it", "this", "that", "them", "these", "those", "accordingly")
  private static let stems = [
    "replac", "substitut", "chang", "swap", "adjust", "adapt", "exchang", "modif", "edit",
  ].map { Array($0.utf8) }
  private static let boundaries = [" with ", " by ", " to ", " for "].map { Array($0.utf8) }
  /// What may stand between two of several values: ", ", " and ", "/".
  private static let joints: Set<String> = ["", ",", "and", "or", "&", "/", ", and", ", or"]
  /// Words behind a setting's name: the line that it begins is meant, or its value.
  private static let settings = Phrases(
    "line", "lines", "value", "values", "parameter", "parameters", "setting", "settings", "variable", "option",
    "field", "key", "directive", "example value", "placeholder value", "attribute")

  /// Values as they are written.
  private(set) var values: [String] = []
  /// Settings whose values are meant.
  private(set) var keys: [String] = []
  /// Whether the sentence asks for anything, whatever it names.
  private(set) var asks = false
  /// Words behind "with", "by", "to": what the value stands for.
  private(set) var meaning = ""

  /// Longer than any sentence that tells a reader one thing.
  private static let limit = 2_000

  private let text: [UInt8]
  private let spans: [(range: Range<Int>, text: String)]

  /// `spans` are the marked up parts of the sentence.
  init(_ sentence: Sentence, _ spans: [Element.Span]) {
    text = Array(sentence.text.utf8)
    self.spans = spans.map { span in
      let start = span.offset - sentence.range.lowerBound
      return (start..<(start + span.text.utf8.count), span.text)
    }
    guard text.count <= Self.limit else { return }
    let isPassive = Self.replaced.found(in: sentence.folded)
    guard isPassive || Self.replace.found(in: sentence.folded), Self.own.found(in: sentence.folded),
      !Self.wish.found(in: sentence.folded), let verb = verb()
    else { return }
    asks = true
    let speaksBack = isPassive || Self.pronouns.starts(FoldedText(string(verb.upperBound..<text.count)))
    read(from: speaksBack ? 0 : verb.upperBound, verb: verb.upperBound)
    if !speaksBack { readPlain(from: verb.upperBound) }
  }

  /// Where the first word stands that begins as one of the verbs do.
  private func verb() -> Range<Int>? {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end].isLetter { end += 1 }
      if end > start {
        let word = text[start..<end].map(\.lowercased)
        if Self.stems.contains(where: { word.starts(with: $0) }) { return start..<end }
        start = end
      } else {
        start += 1
      }
    }
    return nil
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// Where the new value begins: " with ", " by ", " to "; never inside of what is marked up.
  private func boundary(from start: Int) -> Int? {
    var index = start
    while index < text.count {
      if text[index] == 0x20, !spans.contains(where: { $0.range.contains(index) }),
        Self.boundaries.contains(where: { text[index...].starts(with: $0) })
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The values before the new ones: "replace A with your B and C with your D".
  private mutating func read(from start: Int, verb: Int) {
    var limit = boundary(from: verb) ?? text.count
    meaning = Self.clause(string(limit..<text.count))
    // What stands right before a boundary belongs to it, in the clauses behind the first.
    for (place, span) in spans.enumerated() where span.range.lowerBound >= start {
      if span.range.lowerBound > limit {
        guard let next = boundary(from: span.range.upperBound), leads(from: place, to: next) else { continue }
        limit = next
      }
      add(span.text, before: span.range.upperBound)
    }
  }

  /// Whether nothing but further values stands between a span and a place.
  private func leads(from place: Int, to end: Int) -> Bool {
    var at = spans[place].range.upperBound
    for span in spans[(place + 1)...] where span.range.upperBound <= end {
      guard isJoint(at..<span.range.lowerBound) else { return false }
      at = span.range.upperBound
    }
    return isJoint(at..<end)
  }

  private func isJoint(_ range: Range<Int>) -> Bool {
    range.count < 8 && Self.joints.contains(string(range).split(separator: " ").joined(separator: " "))
  }

  private mutating func add(_ spelling: String, before end: Int) {
    if spelling.hasPrefix("-") || Self.settings.starts(FoldedText(string(min(end, text.count)..<text.count))) {
      keys.append(spelling)
    } else if let mark = spelling.firstIndex(of: "=") {
      // `port = 1080`: the value is meant.
      var value = spelling[spelling.index(after: mark)...].drop { $0 == " " }
      while value.last == " " { value = value.dropLast() }
      if !value.isEmpty { values.append(String(value)) }
    } else {
      values.append(spelling)
    }
  }

  /// A value that is not marked up, right behind the verb: "change 0.0.0.0 to your machine's IP".
  private mutating func readPlain(from start: Int) {
    let words = string(start..<(boundary(from: start) ?? text.count)).split(separator: " ")
    guard
      let word = words.drop(while: { ["the", "all", "every", "ip", "address", "of"].contains($0.lowercased()) }).first
    else { return }
    var token = word
    while let last = token.last, ".,:;)".contains(last) { token = token.dropLast() }
    guard token.utf8.count >= 4, token.utf8.contains(where: \.isDigit),
      token.utf8.contains(where: { $0 == 0x2E || $0 == 0x3A || $0 == 0x5F || $0 == 0x2F })
    else { return }
    values.append(String(token))
  }

  /// Up to the first comma.
  private static func clause(_ text: String) -> String {
    let words = text.split(separator: " ").dropFirst()
    guard let comma = words.firstIndex(where: { $0.hasSuffix(",") }) else { return words.joined(separator: " ") }
    return words[...comma].joined(separator: " ")
  }
}
