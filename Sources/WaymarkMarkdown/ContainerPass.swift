import WaymarkText

/// The first pass: reads the block structure line by line and cuts out what the grammars find.
///
/// Each container's body becomes a text of its own, prefixes removed; in the text around it one placeholder line is left. A
/// container is one more kind of open block, beside quotes and list items, so that fences, lists and other containers in
/// its body are seen as what they are. Linear, but for openers whose required closer never comes: these are read again, up
/// to a limit.
struct ContainerPass {
  struct Container {
    let grammar: String
    let isMarkdown: Bool
    var fields: [String: Range<Int>]
    var opener: Range<Int>
    /// How many columns its lines are indented by, where that is what ends it.
    var indentation: Int?
    var closer: Range<Int>?
    /// The last line that belongs to it.
    var lastLine: Int
    /// Whether a heading stands in it that no list or quote holds.
    var hasHeading = false
  }

  /// An opener that is taken back: where it stands, and the grammar that read it.
  struct Opener: Hashable {
    let offset: Int
    let grammar: String
  }

  let bytes: [UInt8]
  let lines: LineIndex
  let grammars: GrammarTable
  var denied: Set<Opener>

  var containers: [Container] = []
  /// The bodies: first the text that no container holds, then that of each container.
  var bodies = [CutText()]
  var definitions: Definitions
  var refusals: [Refusal] = []

  var stack: [Frame] = []
  var leaf = Leaf.none
  var paragraph = Paragraph()
  /// The line to go back to, where an opener was taken back.
  private(set) var restart: Int?
  /// The line that is read.
  private var current = 1
  private var reread = 0

  /// An open block that holds others.
  struct Frame {
    enum Kind {
      case prefix(BlockPrefix)
      case container(Int, ContainerGrammar, ContainerGrammar.End)
    }

    var kind: Kind
    /// Whether nothing stands in it yet: a list item then ends with a blank line.
    var isEmpty = true
    /// What to go back to should the container's closer be missing.
    var snapshot: Snapshot?
    /// Reads the lines that may still belong to the container's opener.
    var header: ContainerGrammar.Header?
    /// How many columns each line of the body loses at most; nil until its first line says so.
    var margin: Int? = 0
  }

  enum Leaf: Equatable {
    case none
    case paragraph
    /// A heading between `#` and the end of its line.
    case heading
    case fence(character: UInt8, length: Int)
    case html(HTMLBlockEnd)
    /// A body that is no Markdown.
    case raw

    /// Whether nothing in it, not even a closer, is read.
    var isVerbatim: Bool {
      switch self {
      case .fence, .html(.marker): true
      default: false
      }
    }
  }

  init(
    _ bytes: [UInt8], lines: LineIndex? = nil, grammars: GrammarTable, denied: Set<Opener> = [],
    known: Definitions = Definitions()
  ) {
    self.definitions = known
    self.bytes = bytes
    self.lines = lines ?? LineIndex(bytes)
    self.grammars = grammars
    self.denied = denied
  }

  mutating func run() {
    var number = 1
    while true {
      while number <= lines.count, Int(lines.range(ofLine: number).lower) < ReadingLimits.size {
        number = read(number)
      }
      pop(to: 0)
      guard let line = takeRestart() else { break }
      number = line
    }
    if number <= lines.count { refuse(linesFrom: number, .size) }
  }

  /// How many bytes a link reference definition may have, as many as may use it.
  private(set) lazy var longestDefinition = max(
    200, ReadingLimits.expansion / (1 + bytes.count { $0 == UInt8(ascii: "]") }))

  /// Whether openers may still be tried that could have to be taken back.
  var mayLookAhead: Bool { reread < ReadingLimits.reread }

  mutating func goBack(to number: Int) {
    reread += current - number + 1
    restart = number
  }

  mutating func takeRestart() -> Int? {
    defer { restart = nil }
    return restart
  }

  /// Where a line stands, its ending left out.
  func content(ofLine number: Int) -> Range<Int> {
    let whole = lines.range(ofLine: number).indices
    let hasEnding = !whole.isEmpty && bytes[whole.upperBound - 1] == .newline
    return whole.lowerBound..<(hasEnding ? whole.upperBound - 1 : whole.upperBound)
  }

  // MARK: One line

  /// How far the open blocks go on in a line.
  struct Match {
    var cursor: LineCursor
    var count = 0
    /// The innermost body that goes on, and where it begins on the line.
    var body = 0
    var start: LineCursor
    /// The frame of the container that the line closes, and where its closer begins.
    var closing: (frame: Int, place: Int, isExact: Bool, isBefore: Bool)?
  }

  /// Matches a line up to a place, else to its end.
  func match(_ number: Int, frames: ArraySlice<Frame>, closers: Bool, upTo place: Int? = nil) -> Match {
    var cursor = LineCursor(bytes, content(ofLine: number))
    if let place { cursor.cut(at: place) }
    var match = Match(cursor: cursor, start: cursor)
    let isBlank = cursor.isBlank
    var text = (place: -1, line: [UInt8]()[...])
    for index in frames.indices {
      switch frames[index].kind {
      case .prefix(let prefix):
        if isBlank || match.cursor.isBlank, frames[index].isEmpty { return match }
        guard prefix.skip(&match.cursor) else { return match }
      case .container(let container, _, let end):
        switch end {
        case .line: return match
        case .dedent(let columns), .indented(let columns):
          guard match.cursor.indent.columns >= columns || match.cursor.isBlank else { return match }
          match.cursor.skip(columns: columns)
        case .closer(_, let closes):
          let (columns, at) = match.cursor.indent
          guard closers, columns <= 3 else { break }
          if text.place != at { text = (at, match.cursor.line) }
          if let found = closes(text.line), found.isExact || match.closing?.isExact != true {
            match.closing = (index, at + found.start, found.isExact, found.isBefore)
          }
        }
        if let margin = frames[index].margin, margin > 0 { match.cursor.skip(columns: margin) }
        match.body = container + 1
        match.start = match.cursor
      }
      match.count += 1
    }
    return match
  }

  /// Reads one line; gives the line to go on with.
  private mutating func read(_ number: Int) -> Int {
    current = number
    settleIndentation(number)
    if readHeader(number) { return takeRestart() ?? number + 1 }
    var match = match(number, frames: stack[...], closers: !leaf.isVerbatim)
    if leaf.isVerbatim, match.count < stack.count { match = self.match(number, frames: stack[...], closers: true) }
    if let closing = match.closing {
      if closing.isBefore {
        closeBefore(frame: closing.frame)
        return takeRestart() ?? number
      }
      match = self.match(number, frames: stack[...], closers: false, upTo: closing.place)
      // What stands before the closer is still body.
      if match.count > closing.frame, !match.cursor.isBlank { readContent(number, &match) }
      if restart == nil { close(frame: closing.frame, at: number, from: closing.place) }
      return takeRestart() ?? number + 1
    }
    readContent(number, &match)
    return takeRestart() ?? number + 1
  }

  /// Reads what the open blocks leave of a line.
  private mutating func readContent(_ number: Int, _ match: inout Match) {
    if match.cursor.isBlank {
      if match.count < stack.count { pop(to: match.count) }
      if leaf == .paragraph || leaf == .html(.blank) { endLeaf() }
    } else if match.count == stack.count, leaf != .none, leaf != .paragraph {
      continueLeaf(match.cursor)
    } else {
      if match.count < stack.count, leaf != .paragraph || stack[match.count...].contains(where: { $0.isContainer }) {
        pop(to: match.count)
      }
      guard restart == nil, open(&match, number) else { return }
    }
    guard restart == nil else { return }
    write(number, match)
    if leaf == .paragraph || leaf == .heading {
      paragraph.locate(in: bodies[match.body], end: match.cursor.end + ending(ofLine: number).count)
    }
    if leaf == .heading { endLeaf() }
  }

  /// The ending of a line.
  func ending(ofLine number: Int) -> Range<Int> {
    content(ofLine: number).upperBound..<Int(lines.range(ofLine: number).upper)
  }

  private mutating func continueLeaf(_ cursor: LineCursor) {
    switch leaf {
    case .fence(let character, let length) where cursor.closesFence(character, length): leaf = .none
    case .html(let end) where end.isReached(by: cursor.rest): leaf = .none
    default: break
    }
  }

  /// Writes a line into the body that it belongs to.
  mutating func write(_ number: Int, _ match: Match) {
    bodies[match.body].beginLine(number)
    let ending = ending(ofLine: number)
    let isWhole = match.cursor.end == ending.lowerBound
    bodies[match.body].append(bytes, from: match.start, to: isWhole ? ending.upperBound : match.cursor.end)
    if !isWhole { bodies[match.body].append(bytes, ending) }
  }
}

extension ContainerPass.Frame {
  var isContainer: Bool {
    if case .container = kind { true } else { false }
  }
}

extension LineCursor {
  /// The rest of the line, its indentation left out, with indices from 0.
  var line: ArraySlice<UInt8> { Array(rest)[...] }
}

extension CutText {
  /// Adds the rest of a line from a cursor on.
  ///
  /// Tabs of the indentation become spaces where the cut would move their stops.
  mutating func append(_ bytes: [UInt8], from start: LineCursor, to end: Int) {
    let (columns, text) = start.indent
    if start.isInsideTab || start.column % 4 != 0 && bytes[start.offset..<text].contains(.tab) {
      append(invented: repeatElement(UInt8.space, count: columns), at: start.offset)
      append(bytes, min(text, end)..<end)
    } else {
      append(bytes, start.offset..<max(start.offset, end))
    }
  }
}
