/// A text file as lines, for edits that keep what they do not touch byte for byte.
///
/// A line ends with LF or CRLF; a lone CR is an ordinary byte, as it is for the programs that read host files. A byte order
/// mark belongs to the file and to no line.
struct TextLines {
  enum Ending { case none, lf, crlf }

  struct Line {
    var text: ArraySlice<UInt8>
    var ending: Ending
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let hasByteOrderMark: Bool
  var lines: [Line] = []

  init(_ bytes: [UInt8]) {
    hasByteOrderMark = bytes.starts(with: Self.byteOrderMark)
    var start = hasByteOrderMark ? Self.byteOrderMark.count : 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      let isCRLF = index > start && bytes[index - 1] == UInt8(ascii: "\r")
      lines.append(Line(text: bytes[start..<(isCRLF ? index - 1 : index)], ending: isCRLF ? .crlf : .lf))
      start = index + 1
    }
    if start < bytes.count { lines.append(Line(text: bytes[start...], ending: .none)) }
  }

  var texts: [ArraySlice<UInt8>] { lines.map(\.text) }

  /// How a line that is added ends: as the first line does.
  var ending: Ending { lines.first?.ending == .crlf ? .crlf : .lf }

  /// Puts lines before the line at an index; a last line that has no ending gets one first.
  mutating func insert(_ texts: [ArraySlice<UInt8>], at index: Int) {
    guard !texts.isEmpty else { return }
    let ending = ending
    if index == lines.count, let last = lines.indices.last, lines[last].ending == .none { lines[last].ending = ending }
    lines.insert(contentsOf: texts.map { Line(text: $0, ending: ending) }, at: index)
  }

  /// Puts rows of lines, each before the line at its index.
  mutating func insert(_ rows: [Int: [ArraySlice<UInt8>]]) {
    guard let end = rows.keys.max() else { return }
    let old = lines
    let ending = ending
    var done = 0
    lines = []
    for index in rows.keys.sorted() where index < old.count {
      lines += old[done..<index]
      lines += (rows[index] ?? []).map { Line(text: $0, ending: ending) }
      done = index
    }
    lines += old[done...]
    if end == old.count { insert(rows[end] ?? [], at: lines.count) }
  }

  var bytes: [UInt8] {
    var result = hasByteOrderMark ? Self.byteOrderMark : []
    for line in lines {
      result += line.text
      switch line.ending {
      case .none: break
      case .lf: result.append(UInt8(ascii: "\n"))
      case .crlf: result += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
      }
    }
    return result
  }
}
