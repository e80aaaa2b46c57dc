import WaymarkDiagnostics
import WaymarkText

/// Breaks a text into lines of at most `width` columns, at spaces where there are any; never empty.
///
/// Control characters are shown, not sent: a guide's text is data, and moves no cursor.
func wrap(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }) {
    let shown = PrintableText.of(word)
    let columns = DisplayWidth.of(shown)
    if used > 0, used + 1 + columns > width {
      lines.append(line)
      (line, used) = ("", 0)
    }
    if used > 0 {
      line += " " + shown
      used += 1 + columns
      continue
    }
    for character in shown {
      let columns = DisplayWidth.of(character)
      if used > 0, used + columns > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line.append(character)
      used += columns
    }
  }
  if used > 0 || lines.isEmpty { lines.append(line) }
  return lines
}
