import WaymarkMarkdown

/// Reads one opening line from left to right; offsets count from the line's first byte.
struct LineScanner {
  let line: [UInt8]
  var at = 0

  init(_ line: ArraySlice<UInt8>) {
    var line = line
    while let last = line.last, last.isSpace { line.removeLast() }
    self.line = Array(line)
  }

  var atEnd: Bool { at >= line.count }
  var rest: Range<Int> { min(at, line.count)..<line.count }
  var next: UInt8? { at < line.count ? line[at] : nil }

  /// How many times a byte stands here; it moves past them.
  mutating func run(of byte: UInt8) -> Int {
    let start = at
    while at < line.count, line[at] == byte { at += 1 }
    return at - start
  }

  mutating func take(_ word: String) -> Bool {
    guard line.starts(with: word, at: at) else { return false }
    at += word.utf8.count
    return true
  }

  @discardableResult mutating func skipSpace() -> Int {
    let start = at
    while true {
      let length = line.spaceLength(at: at)
      if length == 0 { return at - start }
      at += length
    }
  }

  /// A run of bytes of one kind.
  mutating func word(_ isPart: (UInt8) -> Bool) -> Range<Int> {
    let start = at
    while at < line.count, isPart(line[at]) { at += 1 }
    return start..<at
  }

  /// `"…"` up to the last quote that only space follows, else up to the next quote; nil where none opens here.
  mutating func quoted() -> Range<Int>? {
    guard next == UInt8(ascii: "\"") else { return nil }
    let start = at + 1
    if let last = line.last, last == UInt8(ascii: "\""), line.count - 1 > at {
      at = line.count
      return start..<line.count - 1
    }
    guard let end = line[start...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    at = end + 1
    return start..<end
  }
}

/// A byte that a kind or class name may hold.
func isClassByte(_ byte: UInt8) -> Bool { byte.isWord || byte == UInt8(ascii: "-") }
