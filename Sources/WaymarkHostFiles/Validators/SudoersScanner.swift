import WaymarkText

/// Reads one logical line of sudoers; a backslash before a line's end is a blank.
struct SudoersScanner {
  enum Token: Equatable {
    case word
    /// `,` `:` `=` `(` `)` `!` `+=` `-=`, by its last byte.
    case sign(UInt8)
    case openQuote
    case end
  }

  let content: [UInt8]
  let end: Int
  private(set) var index: Int
  /// Where the token stands that was read last.
  private(set) var range: Range<Int>
  private(set) var token = Token.end

  init(_ content: [UInt8], _ range: Range<Int>) {
    self.content = content
    self.index = range.lowerBound
    self.end = range.upperBound
    self.range = range.lowerBound..<range.lowerBound
    next()
  }

  var word: ArraySlice<UInt8> { content[range] }

  private func isBlank(at index: Int) -> Bool {
    content[index].isBlank || content[index] == 0x0A || content[index] == 0x0D
      || content[index] == UInt8(ascii: "\\") && index + 1 < end && [0x0A, 0x0D].contains(content[index + 1])
  }

  private mutating func skipBlanks() {
    while index < end, isBlank(at: index) { index += 1 }
  }

  mutating func next() {
    skipBlanks()
    let start = index
    guard index < end, content[index] != UInt8(ascii: "#") || startsNumber(index + 1) else {
      token = .end
      index = end
      range = end..<end
      return
    }
    switch content[index] {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "!"):
      token = .sign(content[index])
      index += 1
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      if index + 1 < end, content[index + 1] == UInt8(ascii: "=") {
        token = .sign(UInt8(ascii: "="))
        index += 2
      } else {
        readWord()
      }
    case UInt8(ascii: "\""):
      readQuoted()
    default: readWord()
    }
    if index == start { index += 1 }
    range = start..<index
  }

  private func startsNumber(_ index: Int) -> Bool { index < end && content[index].isDigit }

  private mutating func readQuoted() {
    index += 1
    while index < end, content[index] != UInt8(ascii: "\"") {
      if content[index] == 0x0A, content[index - 1] != UInt8(ascii: "\\") { break }
      index += content[index] == UInt8(ascii: "\\") && index + 1 < end ? 2 : 1
    }
    index = min(index, end)
    guard index < end, content[index] == UInt8(ascii: "\"") else {
      token = .openQuote
      return
    }
    index += 1
    token = .word
  }

  private mutating func readWord() {
    while index < end, !isBlank(at: index), !",:=()\"".utf8.contains(content[index]) {
      if content[index] == UInt8(ascii: "+") || content[index] == UInt8(ascii: "-"), index + 1 < end,
        content[index + 1] == UInt8(ascii: "=")
      {
        break
      }
      index += content[index] == UInt8(ascii: "\\") && index + 1 < end ? 2 : 1
    }
    index = min(index, end)
    token = .word
  }

  /// Reads a value or a checksum, in which signs mean nothing.
  mutating func nextValue() {
    skipBlanks()
    guard index < end, content[index] != UInt8(ascii: "\"") else { return next() }
    let start = index
    while index < end, !isBlank(at: index), content[index] != UInt8(ascii: ",") {
      index += content[index] == UInt8(ascii: "\\") && index + 1 < end ? 2 : 1
    }
    index = min(index, end)
    guard index > start else { return next() }
    token = .word
    range = start..<index
  }

  /// Reads a command's arguments up to what ends them, `,` `:` or `=`.
  mutating func skipArguments() {
    var mayBePattern = true
    while index < end, !",:=".utf8.contains(content[index]), content[index] != UInt8(ascii: "#") {
      // A regular expression: `^…$`.
      if mayBePattern, content[index] == UInt8(ascii: "^"), isBlank(at: index - 1) {
        let close = content[index..<end].firstIndex(of: UInt8(ascii: "$"))
        mayBePattern = close != nil
        index = close ?? index
      }
      index += content[index] == UInt8(ascii: "\\") && index + 1 < end ? 2 : 1
    }
    index = min(index, end)
    next()
  }
}
