import WaymarkText

/// Lines that are written: pieces of the guide, which keep their bytes, and new text between them.
struct WrittenText {
  enum Piece {
    case new(String)
    /// A part of the guide that stays; parts follow each other as in the guide.
    case kept(SourceRange)
  }

  typealias Line = [Piece]

  var lines: [Line] = []

  init(_ lines: [Line] = []) { self.lines = lines }
  init(new lines: [String]) { self.lines = lines.map { $0.isEmpty ? [] : [.new($0)] } }

  static func + (a: Self, b: Self) -> Self { Self(a.lines + b.lines) }

  /// With a text before each line.
  func behind(_ prefix: String) -> Self {
    guard !prefix.isEmpty else { return self }
    return Self(lines.map { $0.isEmpty ? [.new(prefix.withoutTrailingSpaces)] : [.new(prefix)] + $0 })
  }

  /// With the first line behind one text and the others behind another.
  func behind(first: Line, others: String) -> Self {
    guard let line = lines.first else { return Self([first]) }
    return Self([first + line]) + Self(Array(lines.dropFirst())).behind(others)
  }

  func strings(_ source: SourceText) -> [String] {
    lines.map { line in
      line.map { piece in
        switch piece {
        case .new(let text): text
        case .kept(let range): source.string(range)
        }
      }.joined()
    }
  }

  /// The edits that put the lines into the place of a range.
  func edits(of range: SourceRange, ending: String, _ source: SourceText) -> [TextEdit] {
    var edits: [TextEdit] = []
    var done = range.lower
    var new = ""
    func flush(upTo offset: UInt32) {
      let gap = SourceRange(done, offset)
      if !source.slice(gap).elementsEqual(new.utf8) { edits.append(TextEdit(gap, new)) }
      new = ""
    }
    for (number, line) in lines.enumerated() {
      if number > 0 { new += ending }
      for piece in line {
        switch piece {
        case .new(let text): new += text
        case .kept(let range):
          flush(upTo: range.lower)
          done = range.upper
        }
      }
    }
    flush(upTo: range.upper)
    return edits
  }
}

extension String {
  var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
