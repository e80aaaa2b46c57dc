/// The folder that a session's snapshot names on its first line: `waymark_cwd=` and a word as bash's `%q` writes it.
enum SessionFolder {
  /// nil where the line is none, or the folder's name is no text.
  static func read(_ snapshot: [UInt8]) -> String? {
    let line = snapshot.prefix { $0 != 0x0A }
    let start = Array("waymark_cwd=".utf8)
    guard line.starts(with: start) else { return nil }
    return String(validating: unquoted(line.dropFirst(start.count)), as: UTF8.self)
  }

  /// `''`, `$'…'`, or single characters behind backslashes.
  private static func unquoted(_ word: ArraySlice<UInt8>) -> [UInt8] {
    if word.elementsEqual("''".utf8) { return [] }
    let quote = Array("$'".utf8)
    let isEscaped = word.starts(with: quote)
    var rest = isEscaped ? word.dropFirst(quote.count).dropLast() : word
    var out: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        out.append(byte)
        continue
      }
      let isDigit = (0x30...0x37).contains(next)
      if isEscaped, isDigit {
        let digits = [next] + rest.prefix(2)
        rest = rest.dropFirst(2)
        out.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 << 3 | Int($1 & 7) }))
      } else {
        out.append(isEscaped ? escapes[next] ?? next : next)
      }
    }
    return out
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10, UInt8(ascii: "v"): 11,
    UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13, UInt8(ascii: "E"): 27,
  ]
}
