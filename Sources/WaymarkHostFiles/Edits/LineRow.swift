/// What is asked of rows of lines.
enum LineRow {
  typealias Line = ArraySlice<UInt8>

  static func withoutOuterBlanks(_ lines: [Line]) -> [Line] {
    var result = lines.drop { $0.isBlank }
    while let last = result.last, last.isBlank { result.removeLast() }
    return Array(result)
  }

  /// The blanks that all lines begin with, blank lines apart.
  static func margin(_ lines: [Line]) -> Line {
    let shown = lines.filter { !$0.isBlank }
    guard var margin = shown.first?.prefix(while: \.isBlank) else { return [] }
    for line in shown { margin = margin.prefix(zip(margin, line).prefix { $0 == $1 }.count) }
    return margin
  }

  /// The lines without their margin.
  static func dedented(_ lines: [Line]) -> [Line] {
    let width = margin(lines).count
    return lines.map { $0.isBlank ? [] : $0.dropFirst(width) }
  }

  /// Whether each line means the same wherever it stands.
  static func standAlone(_ lines: [Line]) -> Bool {
    var seen: Set<Line> = []
    return lines.allSatisfy { line in
      guard let first = line.first, let last = line.trimmed.last else { return true }
      return !first.isBlank && first != UInt8(ascii: "[") && first != UInt8(ascii: "}") && first != UInt8(ascii: "<")
        && last != UInt8(ascii: "{") && last != UInt8(ascii: "\\") && seen.insert(line).inserted
    }
  }

  /// Lines that are missing and follow each other.
  struct Run {
    /// The blank lines between what was missing before and this.
    var gap: [Line]
    var lines: [Line]
    /// The lines of the content right beside them, which are there; nil at a blank line and at an end.
    var before: Line?
    var after: Line?
  }

  /// The runs of lines that are not there, in order.
  static func missingRuns(of wanted: [Line], in there: Set<Line>) -> [Run] {
    var result: [Run] = []
    var blanks: [Line] = []
    var before: Line?
    var isOpen = false
    for line in wanted {
      if line.isBlank {
        blanks.append(line)
        before = nil
        continue
      }
      if there.contains(line) {
        if isOpen, blanks.isEmpty { result[result.count - 1].after = line }
        before = line
        isOpen = false
      } else if isOpen {
        result[result.count - 1].lines += blanks + [line]
      } else {
        result.append(Run(gap: result.isEmpty ? [] : blanks, lines: [line], before: before))
        isOpen = true
      }
      blanks = []
    }
    return result
  }

  static func joined(_ runs: [Run]) -> [Line] { runs.flatMap { $0.gap + $0.lines } }

  /// Where lines stand that stand once.
  struct Places {
    private var places: [Line: Int?] = [:]

    init(_ lines: [Line]) {
      for (index, line) in lines.enumerated() {
        places[line] = .some(places[line] == nil ? index : nil)
      }
    }

    func only(_ line: Line?) -> Int? { line.flatMap { places[$0] ?? nil } }
  }

  /// Where a row of lines stands, as indices of its first line; linear, by the Knuth–Morris–Pratt table of the row.
  static func occurrences<Item: Equatable>(of row: [Item], in lines: [Item]) -> [Int] {
    guard !row.isEmpty, row.count <= lines.count else { return [] }
    var table = [0]
    var length = 0
    for index in row.indices.dropFirst() {
      while length > 0, row[index] != row[length] { length = table[length - 1] }
      if row[index] == row[length] { length += 1 }
      table.append(length)
    }
    var result: [Int] = []
    length = 0
    for (index, line) in lines.enumerated() {
      while length > 0, length == row.count || line != row[length] { length = table[length - 1] }
      if line == row[length] { length += 1 }
      if length == row.count { result.append(index + 1 - length) }
    }
    return result
  }
}

extension TextLines {
  func occurrences(of row: [ArraySlice<UInt8>]) -> [Int] { LineRow.occurrences(of: row, in: texts) }
}
