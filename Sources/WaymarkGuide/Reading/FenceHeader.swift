import WaymarkMarkdown
import WaymarkText

/// What the first lines of a fence say about its code, for a site generator to take out: a title, options.
struct FenceHeader: Sendable {
  private(set) var title: Piece?
  /// What is left: the code.
  private(set) var body: MappedText

  /// Reads `[label file.conf]`, `[secondary_label Output]` and `[environment local]` of DigitalOcean, and the options of
  /// MyST's code directives.
  init(_ body: MappedText, isDirective: Bool) {
    self.body = body
    if isDirective {
      let (options, end) = DirectiveOptions.read(body)
      title = ["caption", "name"].lazy.compactMap { options[$0] }.first
      self.body = body.suffix(from: end)
    } else if body.bytes.first == UInt8(ascii: "[") {
      readLabels()
    }
  }

  private mutating func readLabels() {
    var output: Piece?
    var end = 0
    while let (name, text, next) = label(from: end) {
      switch name {
      case "label": title = title ?? text
      case "secondary_label": output = output ?? text
      default: break
      }
      end = next
    }
    guard end > 0 else { return }
    title = title ?? output
    body = body.suffix(from: end)
  }

  private static let labels = ["label", "secondary_label", "environment"]

  /// A line `[name text]`, and where the next one begins.
  private func label(from start: Int) -> (name: String, text: Piece, end: Int)? {
    let rest = body.bytes[start...]
    let line = rest.prefix { $0 != 0x0A }
    var scan = LineScanner(Array(line.trimmed)[...])
    guard scan.take("["), scan.line.last == UInt8(ascii: "]") else { return nil }
    let name = scan.word { isClassByte($0) }
    // `[label "x"]` is a section of a configuration file.
    guard Self.labels.contains(scan.line[name].string), scan.skipSpace() > 0, scan.at < scan.line.count - 1,
      scan.next != UInt8(ascii: "\"")
    else { return nil }
    let lower = line.startIndex + (line.prefix { $0.isSpace }.count) + scan.at
    let range = lower..<lower + scan.line.count - 1 - scan.at
    let text = Piece(body.bytes[range].string, body.source(of: SourceRange(range)))
    return (scan.line[name].string, text, min(line.endIndex + 1, body.bytes.count))
  }
}

extension DirectiveOptions {
  /// The options that a body begins with, and where they end.
  static func read(_ body: MappedText) -> (fields: [String: Piece], end: Int) {
    var fields: [String: Piece] = [:]
    var header = DirectiveOptions.header()
    let lines = LineIndex(body.bytes)
    for number in 1...lines.count {
      let line = lines.range(ofLine: number).indices
      func take(_ found: [String: Range<Int>]) {
        for (name, range) in found {
          let place = line.lowerBound + range.lowerBound..<line.lowerBound + range.upperBound
          fields[name] = Piece(body.bytes[place].string, body.source(of: SourceRange(place)))
        }
      }
      switch header.read(Array(body.bytes[line])[...], 0) {
      case .more(let found, let next):
        take(found)
        header = next
      case .last(let found):
        take(found)
        return (fields, line.upperBound)
      case .body, .refused: return (fields, line.lowerBound)
      }
    }
    return (fields, body.bytes.count)
  }
}
