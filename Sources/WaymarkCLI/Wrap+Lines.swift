import WaymarkDiagnostics
import WaymarkText

/// Sets a text in by `indent` columns, wrapped to `width`.
func wrap(_ text: String, to width: Int, indent: Int) -> [String] {
  wrap(text, to: max(1, width - indent)).map { String(repeating: " ", count: indent) + $0 }
}

/// A line of code or of a file as rows of at most `width` columns: its own spaces stay, rows after the first are set in a little.
///
/// Broken after a space where one is near. Control characters are shown, not sent.
func fold(_ line: some StringProtocol, to width: Int) -> [String] {
  let width = max(8, width)
  var rows: [String] = []
  var row: [Character] = []
  var used = 0
  for character in PrintableText.of(line) {
    let columns = DisplayWidth.of(character)
    if used + columns > width, used > 2 {
      let space = row.lastIndex(of: " ") ?? 0
      let end = space > row.count / 2 ? space + 1 : row.count
      rows.append(String(row[..<end]))
      row = [" ", " "] + row[end...]
      used = DisplayWidth.of(String(row))
    }
    row.append(character)
    used += columns
  }
  return rows + [String(row)]
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
