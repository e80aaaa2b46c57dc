/// The blocks of a file, and what each line is to them.
struct Outline {
  struct Block {
    /// The index of the line that begins it; nil for the file itself.
    let header: Int?
    let parent: Int
    let name: [UInt8]
    /// Where new lines go: behind its last line that holds something.
    var end: Int
    /// Behind its last line.
    var limit: Int
    /// The indentation of its first line that holds something; nil where there is none.
    var margin: ArraySlice<UInt8>?
  }

  enum Part {
    case blank, comment, content
    /// Begins the block.
    case header(Int)
    /// Ends the block.
    case closer(Int)
    /// Goes on with the line before.
    case continuation
  }

  /// A line at which the blocks cannot be told, as an index, and why.
  struct Defect: Error {
    let line: Int
    let reason: String
  }

  /// The first one is the file.
  private(set) var blocks: [Block] = []
  private(set) var parts: [Part] = []
  /// The block in which each line stands directly; a header stands in the outer one.
  private(set) var owners: [Int] = []
  let style: BlockStyle
  private let lines: [ArraySlice<UInt8>]
  private let comments: CommentSigns
  /// The blocks that are open, with their depths where indentation counts.
  private var open: [(block: Int, depth: Int)] = [(0, -1)]

  init(_ lines: [ArraySlice<UInt8>], style: BlockStyle, format: FileFormat) throws(Defect) {
    self.style = style
    self.lines = lines
    comments = CommentSigns(format)
    blocks = [Block(header: nil, parent: 0, name: [], end: 0, limit: lines.count)]
    parts.reserveCapacity(lines.count)
    owners.reserveCapacity(lines.count)
    switch style {
    case .none: for line in lines { add(part(of: line)) }
    case .sections: readFlat { $0.first == UInt8(ascii: "[") && $0.last == UInt8(ascii: "]") }
    case .headed(let words): readFlat { words.contains($0.prefix { !$0.isBlank }.lowercased) }
    case .braces(let statements): try readBraces(statements)
    case .tags: try readTags()
    case .indentation: try readIndentation()
    }
    while open.count > 1 { close(at: lines.count) }
  }

  /// The names of a block and of those around it, the outermost first.
  func path(of block: Int) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var block = block
    while block != 0 {
      result.append(blocks[block].name)
      block = blocks[block].parent
    }
    return result.reversed()
  }

  // MARK: - Building

  private func part(of line: ArraySlice<UInt8>) -> Part {
    line.isBlank ? .blank : comments.begin(line) ? .comment : .content
  }

  /// The next line belongs to the innermost block.
  private mutating func add(_ part: Part) {
    let index = parts.count
    let block = open[open.count - 1].block
    parts.append(part)
    owners.append(block)
    switch part {
    case .blank, .closer: return
    case .header: if isFlat { return }
    case .comment:
      // A comment at the end of a block that nothing closes may belong to what follows.
      guard hasClosers || isFlat && CommentSigns.isTight(lines[index]) else { return }
    case .content, .continuation: break
    }
    blocks[block].end = index + 1
    if blocks[block].margin == nil { blocks[block].margin = lines[index].prefix(while: \.isBlank) }
  }

  private var hasClosers: Bool {
    switch style {
    case .braces, .tags: true
    case .none, .sections, .headed, .indentation: false
    }
  }

  /// Whether no block stands in another.
  private var isFlat: Bool { !hasClosers && style != .indentation }

  /// The next line begins a block; `header` is another one where the name stands on a line before.
  private mutating func begin(depth: Int = 0, header: Int? = nil) {
    let index = parts.count
    let outer = open[open.count - 1].block
    add(.header(blocks.count))
    let name = style.name(lines[header ?? index])
    blocks.append(Block(header: index, parent: outer, name: name, end: index + 1, limit: index + 1))
    open.append((blocks.count - 1, depth))
  }

  private mutating func close(at limit: Int) {
    let block = open.removeLast().block
    blocks[block].limit = limit
    let parent = blocks[block].parent
    if !isFlat { blocks[parent].end = max(blocks[parent].end, blocks[block].end) }
  }

  private mutating func readFlat(_ isHeader: (ArraySlice<UInt8>) -> Bool) {
    for line in lines {
      let part = part(of: line)
      if case .content = part, isHeader(line.trimmed) {
        // A section follows the other; none stands in another.
        if open.count > 1 { close(at: parts.count) }
        begin()
      } else {
        add(part)
      }
    }
  }

  private mutating func readBraces(_ statements: Bool) throws(Defect) {
    /// Where what is not ended yet begins.
    var start: Int?
    for (index, line) in lines.enumerated() {
      let read = BraceLine(line)
      guard let first = read.code.first, let last = read.code.last else {
        add(line.isBlank ? .blank : .comment)
        continue
      }
      guard !statements || !read.leavesQuoteOpen else {
        throw Defect(line: index, reason: "a quote goes over several lines")
      }
      let closes = first == UInt8(ascii: "}")
      let innermost = open[open.count - 1].block
      let opens = last == UInt8(ascii: "{")
      guard read.net == (opens ? 1 : 0) - (closes ? 1 : 0) else {
        throw Defect(line: index, reason: "a brace stands among other words")
      }
      if closes {
        guard open.count > 1 else { throw Defect(line: index, reason: "a brace closes nothing") }
        close(at: index)
      }
      if opens {
        begin(header: read.code.count == 1 ? start : nil)
        start = nil
      } else if closes {
        add(.closer(innermost))
        blocks[owners[index]].end = index + 1
        start = nil
      } else if statements {
        add(start == nil ? .content : .continuation)
        start = last == UInt8(ascii: ";") || last == UInt8(ascii: "}") ? nil : start ?? index
      } else {
        add(.content)
        start = index
      }
    }
    if open.count > 1 { throw unclosed() }
  }

  private mutating func readTags() throws(Defect) {
    var isContinued = false
    for (index, line) in lines.enumerated() {
      let text = line.trimmed
      defer { isContinued = text.last == UInt8(ascii: "\\") }
      let part = part(of: line)
      guard !isContinued, case .content = part, text.first == UInt8(ascii: "<") else {
        add(isContinued ? .continuation : part)
        continue
      }
      let isCloser = text.hasPrefix("</")
      let name = text.dropFirst(isCloser ? 2 : 1).prefix { !$0.isBlank && $0 != UInt8(ascii: ">") }.map(\.lowercased)
      if isCloser {
        guard let last = open.last, last.block != 0, tag(of: last.block) == name else {
          throw Defect(line: index, reason: "a tag closes what is not open")
        }
        close(at: index)
        add(.closer(last.block))
        blocks[owners[index]].end = index + 1
      } else if let first = name.first, first.isLetter {
        guard text.last == UInt8(ascii: ">") else { throw Defect(line: index, reason: "a tag goes over several lines") }
        // `<a/>` and `<a>text</a>` stand alone.
        if text.dropLast().last == UInt8(ascii: "/") || text.holdsClosingTag { add(.content) } else { begin() }
      } else {
        guard text.last == UInt8(ascii: ">") else { throw Defect(line: index, reason: "a tag goes over several lines") }
        add(.content)
      }
    }
    if open.count > 1 { throw unclosed() }
  }

  private func tag(of block: Int) -> [UInt8] {
    Array(blocks[block].name.dropFirst().prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") })
  }

  private func unclosed() -> Defect {
    Defect(line: blocks[open[open.count - 1].block].header ?? 0, reason: "a block is never closed")
  }

  private mutating func readIndentation() throws(Defect) {
    /// The depth of the line whose deeper lines are text.
    var text: Int?
    for (index, line) in lines.enumerated() {
      let read = IndentedLine(line)
      let part = part(of: line)
      if let depth = text, line.isBlank || read.depth > depth {
        add(line.isBlank ? .blank : .continuation)
        continue
      }
      text = nil
      guard case .content = part else {
        add(part)
        continue
      }
      guard !read.hasTab else { throw Defect(line: index, reason: "a tab stands before the text") }
      while let last = open.last, last.depth > read.depth || last.depth == read.depth && !holdsItem(last.block, read) {
        close(at: index)
      }
      if read.code.starts(with: "---".utf8) || read.code.starts(with: "...".utf8) {
        add(.content)
      } else {
        begin(depth: read.depth)
        if read.beginsText { text = read.depth }
      }
    }
  }

  /// Whether a line is an item of the list that a line of the same depth begins.
  private func holdsItem(_ block: Int, _ line: IndentedLine) -> Bool {
    guard line.isItem, let header = blocks[block].header else { return false }
    let above = IndentedLine(lines[header])
    return above.isHeader && !above.isItem
  }
}

extension ArraySlice<UInt8> {
  fileprivate var holdsClosingTag: Bool {
    indices.dropLast().contains { self[$0] == UInt8(ascii: "<") && self[$0 + 1] == UInt8(ascii: "/") }
  }
}
