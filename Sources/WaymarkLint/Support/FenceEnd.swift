import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

/// Where the code of a fence ends that nobody closed.
enum FenceEnd {
  /// Writes the closing fence after the last line of code; nil where the fence holds none.
  static func fix(for block: CodeBlock, in source: SourceText) -> Fix? {
    let lines = block.body.lines.map(\.text)
    guard let count = codeLines(lines) else { return nil }
    let mark = source.slice(block.range).first
    let fence = String(decoding: source.slice(block.range).prefix { $0 == mark }, as: UTF8.self)
    let last = block.lines.lowerBound + count
    let end = source.contentRange(ofLine: last).upper
    let closing = source.ending(ofLine: last) + source.prefix(at: block.range.lower) + fence
    return Fix(
      "close it after line \(last)", .suggested, [TextEdit(SourceRange(end, end), closing)],
      alters: [.structure, .code, .language, .target, .listStart, .text, .html], within: [block.range])
  }

  /// How many of the lines are code: those before the first blank line that prose follows.
  private static func codeLines(_ lines: [String]) -> Int? {
    var afterBlank = false
    var last: Int?
    for (index, line) in lines.enumerated() {
      if line.allSatisfy(\.isWhitespace) {
        afterBlank = last != nil
        continue
      }
      if isHeading(line) && last != nil || afterBlank && isProse(line) { break }
      afterBlank = false
      last = index
    }
    return last.map { $0 + 1 }
  }

  /// A heading of a lower level; `# text` is a comment in most code.
  private static func isHeading(_ line: String) -> Bool {
    let marks = line.prefix { $0 == "#" }.count
    return (2...6).contains(marks) && line.dropFirst(marks).first == " "
  }

  /// A sentence, an item of a list, a quote: capital letter first, and words.
  private static func isProse(_ line: String) -> Bool {
    var text = line.drop(while: \.isWhitespace)
    if let mark = text.first, "-*+>".contains(mark), text.dropFirst().first == " " { text = text.dropFirst(2) }
    if let dot = text.firstIndex(of: "."), text[..<dot].allSatisfy(\.isNumber) {
      text = text[text.index(after: dot)...]
    }
    text = text.drop { $0 == " " || $0 == "*" || $0 == "_" || !$0.isASCII && !$0.isLetter }
    guard let first = text.first, first.isUppercase, !text.contains("=") else { return false }
    let words = text.split(separator: " ")
    let isWord = words.first.map { word in word.dropFirst().allSatisfy { $0.isLowercase || "',’:.!?".contains($0) } }
    guard isWord == true else { return false }
    return words.count >= 4 || words.count >= 2 && text.last.map { ".:!?*".contains($0) } == true
  }
}
