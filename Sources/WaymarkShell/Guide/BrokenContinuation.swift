import WaymarkDiagnostics
import WaymarkText

/// A backslash with a blank between it and the end of its line: the shell does not go on with the next line.
enum BrokenContinuation {
  static func diagnostics(_ bytes: [UInt8], _ quotings: QuotingMap) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var i = 0
    while i < bytes.count {
      guard bytes[i] == Byte.backslash else {
        i += 1
        continue
      }
      var end = i + 1
      while end < bytes.count, bytes[end].isBlank { end += 1 }
      if end > i + 1, end < bytes.count, bytes[end] == Byte.newline, quotings.quoting(at: UInt32(clamping: i)) == .bare
      {
        let blanks = SourceRange(i + 1..<end)
        result.append(
          Diagnostic(
            rule: "broken-continuation", severity: .warning,
            message:
              "A blank stands between the backslash and the end of the line, so the command ends here; remove it.",
            range: blanks, fixes: [Fix("take the blank out", .suggested, [TextEdit(blanks, "")], alters: [.code])]))
      }
      i = max(end, i + 2)
    }
    return result
  }
}
