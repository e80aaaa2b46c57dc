import WaymarkGuide
import WaymarkKnowledge
import WaymarkShell
import WaymarkText

/// What a block's own text tells, computed once.
struct BodyFacts: Sendable {
  struct Line: Sendable {
    let text: Substring
    let shape: LineShape
    /// 1-based line of the guide.
    let number: Int
    /// Where the line starts in the guide.
    let start: UInt32
    /// Goes on from the line before: after a backslash, inside a here-document, an open quote or a loop.
    let continues: Bool
    /// Typed by the reader, with a prompt or between prompts.
    let isTyped: Bool
  }

  let tag: LanguageTag
  let lines: [Line]
  /// As a guide's reader means it.
  let shell: ShellReader.Reading
  /// How many lines have each shape, by its number; blank ones and continuations apart.
  private let shapes: [Int]
  /// Lines that count: no blanks, no continuations.
  let count: Int
  /// Lines that a terminal answered to typed ones.
  let answers: Int

  init(_ block: CodeBlock, source: SourceText) {
    tag = LanguageTag(block.language)
    shell = ShellReader.read(block.body.bytes, mode: .guideBlock)
    var lines: [Line] = []
    var shapes = [Int](repeating: 0, count: LineShape.allCases.count)
    var count = 0
    var continuation = Continuation()
    var typed = shell.promptedLines[...]
    for (text, range) in block.body.lines {
      let line = Substring(text)
      let prompted = typed.first.flatMap { range.lower <= $0.text.lower && $0.text.lower <= range.upper ? $0 : nil }
      if prompted != nil { typed = typed.dropFirst() }
      let shape = prompted.map { LineShape(line, typed: $0, at: range.lower) } ?? LineShape(line)
      let continues =
        shell.promptedLines.isEmpty ? continuation.isOpen : prompted.map(\.prompt.isEmpty) == true && shape != .comment
      continuation.read(line, shape: shape)
      let start = block.body.source(of: range).lower
      lines.append(
        Line(
          text: line, shape: shape, number: source.lines.line(of: start), start: start, continues: continues,
          isTyped: prompted != nil))
      if shape != .blank, !continues {
        shapes[Int(shape.rawValue)] += 1
        count += 1
      }
    }
    self.lines = lines
    self.shapes = shapes
    self.count = count
    answers = Self.countAnswers(lines)
  }

  /// Whether typed lines and their answers stand together.
  var isSession: Bool { answers > 0 }

  /// Unprompted lines behind a prompt; without prompts, lines of output behind commands.
  private static func countAnswers(_ lines: [Line]) -> Int {
    if let first = lines.firstIndex(where: { $0.shape == .prompted }) {
      return lines[first...].count {
        $0.shape != .prompted && $0.shape != .blank && !$0.continues && !($0.shape == .comment && $0.text.contains("#"))
      }
    }
    return max(answersToOne(lines), answersBelowBlank(lines).count)
  }

  /// The lines below the first blank one, where commands stand above it and only what a screen shows below.
  static func answersBelowBlank(_ lines: [Line]) -> ArraySlice<Line> {
    guard let first = lines.firstIndex(where: { $0.shape != .blank }),
      let gap = lines[first...].firstIndex(where: { $0.shape == .blank && !$0.continues }),
      lines[first..<gap].allSatisfy({ $0.shape == .command || $0.continues || $0.shape == .comment }),
      lines[first..<gap].contains(where: { $0.shape == .command })
    else { return [] }
    let below = lines[gap...].drop { $0.shape == .blank }
    let shown = below.filter { $0.shape != .blank }
    guard shown.count > 1, shown.allSatisfy({ $0.shape.isShown || $0.shape == .colonPair }),
      shown.count(where: { $0.shape.isOnlyShown || $0.shape == .colonPair || beginsAsShown($0.text) }) * 2 > shown.count
    else { return [] }
    return below
  }

  /// Begins as no command does: with a bracket, a capital, a digit or deeper than commands stand.
  private static func beginsAsShown(_ line: Substring) -> Bool {
    guard let first = line.utf8.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
    return (0x41...0x5A).contains(first) || (0x30...0x39).contains(first) || "[<*+".utf8.contains(first)
      || line.prefix { $0 != " " }.hasSuffix(":")
  }

  private static func answersToOne(_ lines: [Line]) -> Int {
    guard let first = lines.firstIndex(where: { $0.shape != .blank && $0.shape != .comment }),
      lines[first].shape == .command
    else { return 0 }
    let rest = lines[(first + 1)...].filter { $0.shape != .blank && !$0.continues }
    return rest.allSatisfy(\.shape.isShown) && rest.contains(where: \.shape.isOnlyShown) ? rest.count : 0
  }

  /// The share of the lines that count with one of these shapes; in a session the answers say nothing about its role.
  func share(_ wanted: LineShape...) -> Double {
    guard count > 0, !isSession else { return 0 }
    return Double(wanted.reduce(0) { $0 + shapes[Int($1.rawValue)] }) / Double(count)
  }

  func number(of shape: LineShape) -> Int { isSession && shape != .prompted ? 0 : shapes[Int(shape.rawValue)] }

  /// The line that holds an offset of the guide.
  func line(at offset: UInt32) -> Line? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? lines[low - 1] : nil
  }

  /// The first line that is neither blank nor a comment.
  var firstContent: Line? { lines.first { $0.shape != .blank && $0.shape != .comment } }

  /// The command lines that open an editor on a file, as far as reading tells.
  var opensEditor: Bool { !shell.facts.editors.isEmpty }
}

/// Follows what keeps a command open over the end of a line.
private struct Continuation {
  private var backslash = false
  private var quote: UInt8?
  private var delimiter: Substring?

  var isOpen: Bool { backslash || delimiter != nil || quote != nil }

  mutating func read(_ line: Substring, shape: LineShape) {
    if let end = delimiter {
      if line.trimmedStart(\.isBlank) == end { delimiter = nil }
      return
    }
    let typed = shape == .command || shape == .prompted || backslash
    backslash = line.utf8.last == UInt8(ascii: "\\") && (backslash || shape != .comment)
    if typed || quote != nil { readQuotes(line) }
    guard typed, line.holds(UInt8(ascii: "<")), let start = line.firstOccurrence(of: "<<") else { return }
    let behind = line[start...].dropFirst(2)
    guard !behind.hasPrefix("<") else { return }
    let rest = behind.drop { $0 == "-" || $0 == " " }
    let word = rest.prefix { !" \t;|&>)".contains($0) }
    let name = word.filter { $0 != "\"" && $0 != "'" && $0 != "\\" }
    if !name.isEmpty, name.first.map({ $0.isLetter || $0 == "_" }) == true { delimiter = Substring(name) }
  }

  /// A quote that a typed line leaves open goes on in the next lines.
  private mutating func readQuotes(_ line: Substring) {
    var escaped = false
    for byte in line.utf8 {
      if escaped {
        escaped = false
      } else if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'") {
        escaped = true
      } else if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if quote == nil, byte == UInt8(ascii: "#") {
        return
      }
    }
  }
}
