/// A sentence of a prose element.
struct Sentence: Sendable {
  let text: String
  let folded: FoldedText
  /// UTF-8 offsets in the element's text.
  let range: Range<Int>

  /// Whether it ends as one that introduces what follows.
  var introduces: Bool {
    let last = text.utf8.last { $0 != 0x20 && $0 != 0x2A && $0 != 0x5F }
    return last == UInt8(ascii: ":") || last == UInt8(ascii: ";")
  }

  /// Cuts a text into sentences: at `.`, `!` and `?` before a space, and at `:` or `;` before one that starts with a capital;
  /// never inside of double quotes.
  static func split(_ text: String) -> [Sentence] {
    let bytes = Array(text.utf8)
    var result: [Sentence] = []
    var start = 0
    func close(_ end: Int) {
      var lower = start
      while lower < end, bytes[lower] == 0x20 { lower += 1 }
      guard lower < end else { return }
      let piece = String(decoding: bytes[lower..<end], as: UTF8.self)
      result.append(Sentence(text: piece, folded: FoldedText(piece), range: lower..<end))
    }
    var index = 0
    // A quote that is never closed is a mark of inches, or lost.
    var isQuoted = false
    var quotesLeft = bytes.count { $0 == UInt8(ascii: "\"") }
    while index < bytes.count {
      defer { index += 1 }
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        quotesLeft -= 1
        isQuoted = !isQuoted && quotesLeft > 0
      }
      if isQuoted { continue }
      guard index + 1 < bytes.count, bytes[index + 1] == 0x20 else { continue }
      let next = index + 2 < bytes.count ? bytes[index + 2] : 0x20
      let capital = (0x41...0x5A).contains(next)
      let ends =
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): true
        case UInt8(ascii: "."):
          !isAbbreviation(bytes, startingAt: start, endingAt: index) && !(0x61...0x7A).contains(next)
        case UInt8(ascii: ":"), UInt8(ascii: ";"): capital
        default: false
        }
      if ends {
        close(index + 1)
        start = index + 1
      }
    }
    close(bytes.count)
    return result
  }

  /// `e.g.`, `i.e.`, `etc.`, `vs.` and the number of a list's item ("1.") before its text end no sentence.
  private static func isAbbreviation(_ bytes: [UInt8], startingAt first: Int, endingAt dot: Int) -> Bool {
    var start = dot
    while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
    let word = bytes[start..<dot]
    if word.allSatisfy({ (0x30...0x39).contains($0) }) {
      return !bytes[first..<max(first, start)].contains { $0 != 0x20 }
    }
    return abbreviations.contains { $0.elementsEqual(word) }
  }

  private static let abbreviations = ["e.g", "i.e", "(e.g", "(i.e", "eg", "vs", "incl", "resp"].map { Array($0.utf8) }
}
