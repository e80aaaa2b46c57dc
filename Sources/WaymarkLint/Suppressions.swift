import WaymarkGuide
import WaymarkText

/// What a guide's comments switch off.
///
///     <!-- waymark-disable-next-line RULE… -->   the next line; the whole block where a code block begins there
///     <!-- waymark-disable RULE… -->             from here to `waymark-enable`, or to the end
///     <!-- waymark-disable-file RULE… -->        the whole file
///
/// Without names all rules are meant. Names are parted by spaces or commas; what follows ` -- ` is the author's reason.
struct Suppressions {
  /// The lines switched off for each rule; those of `everyRule` hold for all.
  private var lines: [String: LineSet] = [:]

  private static let everyRule = "*"

  init(_ guide: Guide) {
    let blocks = Dictionary(guide.codeBlocks.map { ($0.lines.lowerBound, $0.lines.upperBound) }) { first, _ in first }
    var open: [String: Int] = [:]
    for comment in SuppressionComment.all(in: guide) {
      let names = comment.rules.isEmpty ? [Self.everyRule] : comment.rules.map(\.text)
      let line = guide.source.lines.line(of: comment.range.lower)
      switch comment.directive {
      case "disable-file": for name in names { lines[name, default: LineSet()].insert(1...Int.max) }
      case "disable-next-line":
        let next = Self.next(after: comment.range, in: guide.source)
        for name in names { lines[name, default: LineSet()].insert(next...(blocks[next] ?? next)) }
      case "disable": for name in names where open[name] == nil { open[name] = line }
      case "enable":
        for name in comment.rules.isEmpty ? Array(open.keys) : names {
          guard let start = open.removeValue(forKey: name) else { continue }
          lines[name, default: LineSet()].insert(start...max(start, line))
        }
      default: break
      }
    }
    for (name, start) in open { lines[name, default: LineSet()].insert(start...Int.max) }
  }

  func cover(_ rule: String, line: Int) -> Bool {
    lines[rule]?.contains(line) == true || lines[Self.everyRule]?.contains(line) == true
  }

  /// The first line after a comment that is not blank.
  private static func next(after comment: SourceRange, in source: SourceText) -> Int {
    var line = source.lines.lines(of: comment).upperBound + 1
    while line < source.lines.count, source.contentRange(ofLine: line).isEmpty { line += 1 }
    return line
  }
}

/// Lines in ranges, which come nearly in the order of their starts.
private struct LineSet {
  private var starts: [Int] = []
  /// The last line of the ranges up to and with each start.
  private var reach: [Int] = []

  mutating func insert(_ range: ClosedRange<Int>) {
    let place = starts.lastIndex { $0 <= range.lowerBound }.map { $0 + 1 } ?? 0
    starts.insert(range.lowerBound, at: place)
    reach.insert(range.upperBound, at: place)
    for index in max(place, 1)..<reach.count where reach[index] < reach[index - 1] {
      reach[index] = reach[index - 1]
    }
  }

  func contains(_ line: Int) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= line { low = middle + 1 } else { high = middle }
    }
    return low > 0 && reach[low - 1] >= line
  }
}
