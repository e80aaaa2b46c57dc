import WaymarkDiagnostics
import WaymarkText

/// Sets a text in by `indent` columns, wrapped to `width`.
func wrap(_ text: String, to width: Int, indent: Int) -> [String] {
  wrap(text, to: max(1, width - indent)).map { String(repeating: " ", count: indent) + $0 }
}

/// A line of code or of a file as rows of at most `width` columns: its own spaces stay, rows after the first are set in a little.
///
/// Control characters are shown, not sent.
func fold(_ line: some StringProtocol, to width: Int) -> [String] {
  let shown = PrintableText.of(line)
  var rows: [String] = []
  var row = ""
  var used = 0
  for character in shown {
    let columns = DisplayWidth.of(character)
    if used + columns > max(8, width), used > 2 {
      rows.append(row)
      (row, used) = ("  ", 2)
    }
    row.append(character)
    used += columns
  }
  return rows + [row]
}

/// A text cut to `width` columns, with `…` where something is missing.
func cut(_ text: String, to width: Int) -> String {
  guard DisplayWidth.of(text) > width else { return text }
  var kept = ""
  var used = 1
  for character in text {
    used += DisplayWidth.of(character)
    if used > width { break }
    kept.append(character)
  }
  return width > 0 ? kept + "…" : ""
}
