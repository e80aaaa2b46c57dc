import WaymarkKnowledge
import WaymarkText

/// Content under judgement, and what was found so far; each format adds its own part in a file of its own.
struct Judgement {
  let content: [UInt8]
  let path: String
  let isFragment: Bool
  /// The lines without their endings; indices of the slices are offsets in the content.
  let lines: [ArraySlice<UInt8>]
  private(set) var findings: [ContentFinding] = []
  /// How many words were compared with all known ones; a file of nothing but unknown keys must not take long.
  private var comparisons = 0

  /// More findings than a person reads.
  private static let findingLimit = 1000
  private static let comparisonLimit = 15
  /// Longer than any word that a program knows, in bytes.
  private static let wordLimit = 100

  init(content: [UInt8], path: String, isFragment: Bool) {
    self.content = content
    self.path = path
    self.isFragment = isFragment
    self.lines = TextLines(content).texts
  }

  mutating func refuse(_ rule: String, _ range: Range<Int>, _ message: String) {
    add(rule, .refused, range, message)
  }

  mutating func refuse(_ range: Range<Int>, _ message: String) {
    refuse("wrong-file-syntax", range, message)
  }

  mutating func warn(_ rule: String, _ range: Range<Int>, _ message: String) {
    add(rule, .warning, range, message)
  }

  mutating func note(_ rule: String, _ range: Range<Int>, _ message: String) {
    add(rule, .note, range, message)
  }

  private mutating func add(
    _ rule: String, _ severity: ContentFinding.Severity, _ range: Range<Int>, _ message: String
  ) {
    guard findings.count < Self.findingLimit else { return }
    findings.append(ContentFinding(rule: rule, severity: severity, message: message, range: range))
  }

  /// The lines that hold something, comments apart.
  func statements(comments: [UInt8] = [UInt8(ascii: "#")]) -> [ArraySlice<UInt8>] {
    lines.map(\.trimmed).filter { $0.first.map { !comments.contains($0) } ?? false }
  }

  /// The lines as programs read them that join a line with the next where it ends with a backslash.
  ///
  /// Blanks stand for what is between, so that indices are offsets in the content; comments there are passed over.
  func joinedLines(comments: [UInt8] = []) -> [ArraySlice<UInt8>] {
    guard lines.contains(where: { $0.last == UInt8(ascii: "\\") }) else { return lines }
    var text = content
    var ranges: [Range<Int>] = []
    var goesOn = false
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1].startIndex : content.count
      let isPassedOver = !comments.isEmpty && line.trimmed.first.map(comments.contains) ?? true
      if goesOn, isPassedOver {
        for place in line.startIndex..<next { text[place] = UInt8(ascii: " ") }
        continue
      }
      if goesOn, let last = ranges.last {
        ranges[ranges.count - 1] = last.lowerBound..<line.endIndex
      } else {
        ranges.append(line.range)
      }
      goesOn = !isPassedOver && line.last == UInt8(ascii: "\\")
      if goesOn { for place in (line.endIndex - 1)..<next { text[place] = UInt8(ascii: " ") } }
    }
    return ranges.map { text[$0] }
  }

  /// Whether a line stands for others that are not shown: `...`.
  var isAbridged: Bool {
    lines.contains(where: \.isEllipsis)
  }

  /// The word that somebody meant; nil where none is near, or where too much was compared already.
  mutating func nearest<Words: Sequence<String>>(to word: String, among known: @autoclosure () -> Words) -> String? {
    guard comparisons < Self.comparisonLimit else { return nil }
    comparisons += 1
    return NearestWord.of(word, among: known())
  }

  /// Says what a program does with a word that it does not know.
  ///
  /// A program that stops at words it does not know refuses a misspelt one; a word that resembles none may come from
  /// another version or a module. One that begins a known word and has nothing behind it was cut off.
  mutating func unknown<Words: Sequence<String>>(
    _ word: ArraySlice<UInt8>, to program: String, among known: @autoclosure () -> Words, stops: Bool,
    isWholeLine: Bool = false
  ) {
    guard !word.isElided else { return }
    guard word.count <= Self.wordLimit else {
      note("unknown-key", word.range, "\(program) has no '\(word.prefix(Self.wordLimit).string)…' that is known here.")
      return
    }
    let text = word.string
    let mayCompare = comparisons < Self.comparisonLimit
    guard let meant = nearest(to: text, among: known()) else {
      let start = word.lowercased
      if isWholeLine, stops, mayCompare, known().contains(where: { $0.lowercased().hasPrefix(start) }) {
        refuse(word.range, "\(program) knows no '\(text)'; the rest of the line is missing.")
        return
      }
      note("unknown-key", word.range, "\(program) has no '\(text)' that is known here.")
      return
    }
    let message = "\(program) knows no '\(text)'; is \(meant) meant?"
    if stops { refuse(word.range, message) } else { warn("unknown-key", word.range, message) }
  }
}

extension ArraySlice<UInt8> {
  /// Where the slice stands in the content that it was cut of.
  var range: Range<Int> { startIndex..<endIndex }

  /// The bytes of the first quote that a word processor made: “ ” ‘ ’ „.
  var smartQuote: Range<Int>? {
    var index = startIndex
    while let lead = self[index...].firstIndex(of: 0xE2), lead + 2 < endIndex {
      if self[lead + 1] == 0x80, 0x98...0x9F ~= self[lead + 2] { return lead..<(lead + 3) }
      index = lead + 1
    }
    return nil
  }

  /// Whether the line stands for others or waits for the reader's own words: `...`, `…`, `<options>`, `{{ name }}`.
  var isElided: Bool {
    contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "{") } || holdsEllipsis
  }

  var holdsEllipsis: Bool {
    for index in indices {
      if self[index] == UInt8(ascii: "."), self[index...].hasPrefix("...") { return true }
      if self[index] == 0xE2, self[index...].hasPrefix("…") { return true }
    }
    return false
  }

  func equals(_ text: String) -> Bool { elementsEqual(text.utf8) }

  /// In small letters.
  var lowercased: String { String(decoding: map(\.lowercased), as: UTF8.self) }
}
