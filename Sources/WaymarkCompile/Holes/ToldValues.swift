import WaymarkGuide
import WaymarkText

/// What the prose tells to be the reader's own.
struct ToldValues: Sendable {
  /// A setting whose value is the reader's: "`desc` is whatever you want".
  struct Key: Sendable {
    let name: String
    let sentence: String
    /// Index into the guide's elements.
    let element: Int
    /// False where the name may be a value's as well; then only an address behind it counts.
    let isCertain: Bool
  }

  /// In order.
  private(set) var values: [ToldValue] = []
  private(set) var keys: [Key] = []

  private static let example = Phrases(
    "is just an example", "is an example", "is only an example", "are examples", "is a placeholder", "as an example",
    "are just examples", "in this example", "with the ip address of your", "placeholder*")
  private static let choice = Phrases(
    "choose a unique", "with a unique", "unique id", "choose your", "pick a", "any name",
    "whatever you want to call it", "can be anything", "can be whatever")
  /// Speaks of what stands before it.
  private static let free = Phrases(
    "whatever you want", "whatever you like", "can be anything", "can be whatever", "any string", "anything you want",
    "anything you like", "anything else you might prefer", "any name", "any value", "you can type", "of your choice",
    "of your choosing", "name you like", "value you like", "as you like", "as you choose")
  /// What the author has, and a reader has otherwise.
  private static let authors = Phrases(
    "in my case", "in our case", "my setup uses", "on my system", "on my machine", "i will assume", "i'll assume",
    "we will assume", "we'll assume", "let's assume", "my own is", "mine is", "for me it is", "for me it's")

  /// More values than any guide tells; each is looked for in every block.
  private static let limit = 48

  /// All that the guide tells.
  init(_ survey: Survey) {
    for (index, element) in survey.guide.elements.enumerated() {
      guard case .prose = element.kind else { continue }
      for (place, sentence) in survey.elements[index].sentences.enumerated() {
        read(sentence, place, of: index, element, survey)
      }
    }
  }

  private mutating func read(
    _ sentence: Sentence, _ place: Int, of index: Int, _ element: Element, _ survey: Survey
  ) {
    let spans = element.spans(in: sentence.range).prefix(64).filter { $0.kind != .link && !$0.text.isEmpty }
    let replacing = ReplaceSentence(sentence, spans)
    var told = replacing.values.map(ValueToken.trimmed).filter(ValueToken.isValue)
    var keys = replacing.keys
    if replacing.asks, !(told.isEmpty && replacing.keys.isEmpty && Self.example.found(in: sentence.folded)) {
      told += ValueToken.quoted(sentence.text.utf8).filter(ValueToken.isValue)
      told += ValueToken.marked(sentence.text)
      if told.isEmpty, replacing.keys.isEmpty, place > 0, let first = element.spans.first(where: { $0.kind == .code }) {
        told = [ValueToken.trimmed(first.text)].filter(ValueToken.isValue)
      }
    } else {
      told = Self.tokens(of: sentence, spans)
    }
    if Self.free.found(in: sentence.folded) { keys += Self.freeKeys(sentence, spans, place, element) }
    let line = survey.elements[index].line
    for token in told where values.count < Self.limit && !values.contains(where: { $0.spelling == token }) {
      values.append(
        ToldValue(
          spelling: token, sentence: sentence.text, line: line,
          choices: Self.choices(for: token, in: sentence.text), meaning: replacing.meaning))
    }
    for name in keys where self.keys.count < Self.limit {
      self.keys.append(Key(name: name, sentence: sentence.text, element: index, isCertain: true))
    }
    // What is named to be replaced may be a setting too.
    for name in replacing.values where self.keys.count < Self.limit {
      guard name.utf8.allSatisfy({ $0.isLower || $0 == 0x5F || $0 == 0x2D }) else { continue }
      self.keys.append(Key(name: name, sentence: sentence.text, element: index, isCertain: false))
    }
  }

  /// The tokens that a sentence says to be examples: marked up or quoted.
  private static func tokens(of sentence: Sentence, _ spans: [Element.Span]) -> [String] {
    let text = sentence.folded
    if let said = authors.firstMatch(in: text) {
      // Their place in the folded words is near enough to their place in the text.
      return spans.filter { $0.offset - sentence.range.lowerBound + 8 > said.upperBound }.map {
        ValueToken.trimmed($0.text)
      }
      .filter { ValueToken.isValue($0) && ValueToken.isDistinct($0) }
    }
    guard example.found(in: text) || choice.found(in: text) else { return [] }
    let single = spans.filter { span in
      // A whole sentence in bold is emphasis, a command is no value.
      span.kind != .emphasis && span.text.utf8.count <= 60
        && (!span.text.contains(" ") || span.kind == .code && span.text.split(separator: " ").count <= 4)
    }
    let found = single.map { ValueToken.trimmed($0.text) } + ValueToken.quoted(sentence.text.utf8)
    return (found + ValueToken.marked(sentence.text)).filter { ValueToken.isValue($0) }
  }

  /// The settings that a sentence leaves to the reader: the last one named before it says so, or the one that the item is
  /// about.
  private static func freeKeys(
    _ sentence: Sentence, _ spans: [Element.Span], _ place: Int, _ element: Element
  ) -> [String] {
    guard let said = free.firstMatch(in: sentence.folded) else { return [] }
    let before = spans.last { $0.offset - sentence.range.lowerBound < said.lowerBound }
    if let before { return [before.text] }
    if case .item? = element.enclosures.last, let first = element.spans.first, first.kind == .code, first.offset == 0 {
      return [first.text]
    }
    // "Desc is whatever you want"
    let words = sentence.text.split(separator: " ")
    guard words.count > 3, words[1] == "is" || words[1] == "can", words[0].utf8.allSatisfy(\.isLetter) else {
      return []
    }
    return [words[0].lowercased()]
  }

  private static let choosing = [
    "with one of", "by one of", "to one of", "with either", "by either", "to either", "is either", "can be either",
    "must be either", "is one of", "can be one of", "must be one of",
  ]

  /// "= vga,usb,audio,wireless,sas etc.": words with commas behind an equals sign, a colon or "one of"; "either tcp or udp".
  private static func choices(for token: String, in text: String) -> [String] {
    guard let at = text.firstOccurrence(of: token) else { return [] }
    var rest = text[at...].dropFirst(token.count).drop { " *_`".contains($0) }
    guard let mark = rest.first,
      mark == "=" || mark == ":" || choosing.contains(where: { rest.hasPrefix($0) })
    else { return [] }
    let isEither = rest.firstOccurrence(of: "either ").map { rest.distance(from: rest.startIndex, to: $0) < 10 } == true
    if isEither, let either = rest.firstOccurrence(of: "either ") {
      let words = rest[either...].dropFirst(7).split(separator: " ").prefix(3).map {
        $0.filter { !"*_`.:;,'\"".contains($0) }
      }
      return words.count == 3 && words[1] == "or" ? [words[0], words[2]] : []
    }
    if mark == "=" || mark == ":" { rest = rest.dropFirst() }
    if let of = rest.firstOccurrence(of: "one of") { rest = rest[of...].dropFirst(6) }
    var values: [String] = []
    for piece in rest.split(whereSeparator: { $0 == "," || $0 == "|" || $0 == "/" }) {
      let words = piece.split(separator: " ").map { $0.filter { !"*_`.:;'\"".contains($0) } }.filter { !$0.isEmpty }
      guard let first = words.first else { continue }
      let value = words.first { $0 != "or" && $0 != "and" } ?? first
      if value == "etc" { break }
      values.append(value)
      if words.count > 1 && !["or", "and"].contains(first) { break }
    }
    return values.count >= 2 ? values : []
  }
}
