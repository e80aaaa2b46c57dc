import WaymarkText

/// A text under edits that follow each other, told as edits of what it was at first.
struct EditedText {
  private enum Piece {
    /// Bytes of the first text.
    case kept(Range<Int>)
    case new([UInt8])

    var count: Int {
      switch self {
      case .kept(let range): range.count
      case .new(let bytes): bytes.count
      }
    }

    func part(_ range: Range<Int>) -> Piece {
      switch self {
      case .kept(let whole): .kept(whole.lowerBound + range.lowerBound..<whole.lowerBound + range.upperBound)
      case .new(let bytes): .new(Array(bytes[range]))
      }
    }
  }

  private var pieces: [Piece]
  private let size: Int

  /// A text of so many bytes, without edits.
  init(_ size: Int) {
    self.size = size
    pieces = size > 0 ? [.kept(0..<size)] : []
  }

  /// Edits the text as it is now; no edit overlaps another.
  mutating func apply(_ edits: [TextEdit]) {
    var result: [Piece] = []
    var index = 0
    /// Where the piece starts, and how much of it is done.
    var start = 0
    var at = 0

    func move(to offset: Int, keeping: Bool) {
      while at < offset, index < pieces.count {
        let piece = pieces[index]
        let end = min(offset, start + piece.count)
        if keeping { result.append(piece.part(at - start..<end - start)) }
        at = end
        if at == start + piece.count {
          start = at
          index += 1
        }
      }
    }
    let sorted = edits.sorted { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) }
    for edit in sorted where Int(edit.range.lower) >= at {
      move(to: Int(edit.range.lower), keeping: true)
      move(to: Int(edit.range.upper), keeping: false)
      if !edit.replacement.isEmpty { result.append(.new(Array(edit.replacement.utf8))) }
    }
    move(to: .max, keeping: true)
    pieces = result
  }

  /// The edits that make this text of the first one.
  var edits: [TextEdit] {
    var edits: [TextEdit] = []
    var done = 0
    var new: [UInt8] = []
    func flush(upTo offset: Int) {
      if offset > done || !new.isEmpty {
        edits.append(TextEdit(SourceRange(done..<offset), String(decoding: new, as: UTF8.self)))
      }
      new = []
    }
    for piece in pieces {
      switch piece {
      case .new(let bytes): new += bytes
      case .kept(let range):
        flush(upTo: range.lowerBound)
        done = range.upperBound
      }
    }
    flush(upTo: size)
    return edits
  }
}
