import WaymarkDiagnostics
import WaymarkText

extension ShellParser {
  mutating func report(
    _ rule: String, severity: Severity = .error, _ range: Range<Int>, _ message: String,
    related: [Diagnostic.Related] = []
  ) {
    guard silence == 0, !gaveUp, diagnostics.count < Self.maximumDiagnostics else { return }
    // One thing in the way disappoints several rules of the grammar; the first says it.
    let lower = tree.sourceRange(SourceRange(range)).lower
    if let last = diagnostics.last, last.severity == .error, last.range.lower == lower { return }
    diagnostics.append(
      Diagnostic(
        rule: rule, severity: severity, message: message, range: tree.sourceRange(SourceRange(range)), related: related)
    )
  }

  /// Says what stands here and cannot.
  mutating func reportUnexpected(expected: String? = nil) {
    let wanted = expected.map { "; \($0) is expected" } ?? ""
    guard let token = tokenHere() else {
      return report("shell-syntax", at..<at, "The text ends in the middle of a command\(wanted).")
    }
    let name =
      tree.text[token.lowerBound] == Byte.newline
      ? "The line ends" : "`\(String(decoding: tree.text[token], as: UTF8.self))` stands"
    report("shell-syntax", token, "\(name) where the shell does not take it\(wanted).")
  }

  /// The range of the token that stands here; nil at the end of the text.
  private mutating func tokenHere() -> Range<Int>? {
    guard let byte = peek() else { return nil }
    var end = at + 1
    switch byte {
    case Byte.newline: break
    case Byte.ampersand, Byte.pipe, Byte.semicolon, Byte.less, Byte.greater:
      while end < limit, end < at + 3, tree.text[end] == byte { end += 1 }
    case Byte.leftParenthesis, Byte.rightParenthesis: break
    default:
      while end < limit, end < at + 80, !tree.text[end].endsWord { end += 1 }
    }
    return at..<end
  }

  /// Says that what opened is never closed, once for a nest of them.
  ///
  /// The innermost is found first, and it is the one to mend: what stands around it was swallowed by it.
  mutating func reportUnclosed(_ rule: String, opened: Range<Int>, _ message: String) {
    guard lastUnclosed < opened.lowerBound else { return }
    lastUnclosed = opened.lowerBound
    report(rule, opened, message)
  }

  /// After a quote without its end: goes on behind the line that it began on, as if it had ended there.
  mutating func rewind(toLineOf opened: Int, sinceNodes count: Int) {
    guard silence == 0, rewinds < Self.maximumRewinds, !gaveUp else { return }
    rewinds += 1
    tree.nodes.removeSubrange(count...)
    at = tree.text.offset(of: Byte.newline, from: opened, to: limit)
  }
}
