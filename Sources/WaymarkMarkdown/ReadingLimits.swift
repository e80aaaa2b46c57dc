import WaymarkDiagnostics
import WaymarkText

/// What is read at most; the library's time grows with the square of some of these.
enum ReadingLimits {
  /// Bytes of a guide. The longest that were met have some 300 kB.
  static let size = 4 << 20
  /// Quotes, list items and containers inside each other.
  static let depth = 48
  /// Bytes in one paragraph or heading, or in one row of a table, that could be markup.
  static let markup = 4_000
  /// Bytes in one paragraph.
  static let paragraph = 1 << 20
  /// Lines that are read again because a closer was missing.
  static let reread = 200_000
}

/// Something that was not read.
struct Refusal {
  enum Reason: CaseIterable {
    case size
    case depth
    case markup
    case reread

    var message: String {
      switch self {
      case .size:
        "the guide is longer than \(ReadingLimits.size >> 20) MiB and is read up to here only; split it into several files"
      case .depth:
        "more than \(ReadingLimits.depth) quotes, list items and containers inside each other; the rest of the line is not"
          + " read, nest less deep"
      case .markup:
        "this paragraph is too long or holds more than \(ReadingLimits.markup) characters that could be markup, and is not"
          + " read; put it into a code block or split it"
      case .reread:
        "too many containers that are never closed; from here on such an opener is read as text, close them"
      }
    }
  }

  let reason: Reason
  /// Where it stands in the text that was read.
  let range: Range<Int>
}

/// How much of a paragraph could be markup.
struct MarkupLoad {
  private var markup = 0
  private var bytes = 0
  private var rows = 0
  private(set) var isExceeded = false

  mutating func add(_ line: ArraySlice<UInt8>) {
    // Rows of a table are read one by one.
    if rows >= 1, Self.isDelimiterRow(line) { rows = .min }
    if rows < 0 { markup = 0 }
    rows += 1
    bytes += line.count
    markup += line.count { Self.couldBeMarkup[Int($0)] }
    isExceeded = isExceeded || markup > ReadingLimits.markup || bytes > ReadingLimits.paragraph && rows > 0
  }

  private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "-")) && line.contains(.pipe)
      && line.allSatisfy { $0 == UInt8(ascii: "-") || $0 == .pipe || $0 == UInt8(ascii: ":") || $0.isSpace }
  }

  private static let couldBeMarkup: [Bool] = (0...255).map { "*_~`[]<&@:|".utf8.contains(UInt8($0)) }
}

extension ContainerPass {
  /// Ends the paragraph or whatever leaf is open.
  mutating func endLeaf() {
    defer { leaf = .none }
    guard leaf == .paragraph || leaf == .heading else { return }
    let mark = definitions.mark
    let content = definitions.addLinks(of: paragraph, in: bytes)
    if paragraph.exceedsLimit(bytes, from: content), let start = paragraph.start {
      definitions.reset(to: mark)
      let container = addUnread(paragraph.range, .markup)
      bodies[paragraph.body].truncate(lines: start.line + 1)
      bodies[paragraph.body].truncate(bytes: start.offset)
      bodies[paragraph.body].append(placeholderFor: container, at: paragraph.range.lowerBound)
      bodies[paragraph.body].append(invented: [.newline], at: paragraph.range.lowerBound)
    }
  }

  /// Leaves the rest of a line unread.
  mutating func refuse(restOf match: Match, _ number: Int, _ reason: Refusal.Reason) {
    let container = addUnread(match.cursor.indent.end..<match.cursor.end, reason)
    write(placeholderFor: container, match, number)
  }

  /// Leaves all from a line on unread.
  mutating func refuse(linesFrom number: Int, _ reason: Refusal.Reason) {
    let lower = Int(lines.range(ofLine: number).lower)
    let container = addUnread(lower..<bytes.count, reason)
    bodies[0].beginLine(number)
    bodies[0].append(placeholderFor: container, at: lower)
    bodies[0].append(invented: [.newline], at: lower)
  }

  /// Adds a container that stands for text that is not read.
  private mutating func addUnread(_ range: Range<Int>, _ reason: Refusal.Reason) -> Int {
    refusals.append(Refusal(reason: reason, range: range))
    var text = CutText()
    let number = lines.line(of: UInt32(clamping: range.lowerBound))
    text.beginLine(number)
    text.append(bytes, range)
    let last = lines.line(of: UInt32(clamping: max(range.lowerBound, range.upperBound - 1)))
    containers.append(
      Container(
        grammar: MarkdownTree.Container.unread, isMarkdown: false, fields: [:],
        opener: range.lowerBound..<content(ofLine: number).upperBound, lastLine: last))
    bodies.append(text)
    return containers.count - 1
  }
}
