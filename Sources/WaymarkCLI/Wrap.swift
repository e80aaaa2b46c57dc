import WaymarkText

/// Breaks a text into lines of at most `width` columns, at spaces where there are any; never empty.
///
/// Control characters are shown as `\u{…}`: a guide's text is data, and moves no cursor.
func wrap(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in safe(text).split(separator: " ", omittingEmptySubsequences: true) {
    var rest = Substring(word)
    if !line.isEmpty, line.count + 1 + rest.count > width {
      lines.append(line)
      line = ""
    }
    while rest.count > width {
      lines.append(String(rest.prefix(width)))
      rest = rest.dropFirst(width)
    }
    line += line.isEmpty ? rest : " " + rest
  }
  if !line.isEmpty || lines.isEmpty { lines.append(line) }
  return lines
}

private func safe(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control where scalar == "\n" || scalar == "\t": result += " "
    case .control,
      .format where scalar != "\u{200D}":
      result += "\\u{\(String(scalar.value, radix: 16))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
