/// Text of a guide made fit for a terminal: data moves no cursor, rings no bell and turns no writing direction.
package enum PrintableText {
  /// The text with each control and each invisible formatting character shown as `\u{1b}`.
  package static func of(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { $0 += of($1) }
  }

  /// A character as it is shown; a tab takes four columns.
  package static func of(_ character: Character) -> String {
    if let ascii = character.asciiValue, ascii >= 0x20, ascii != 0x7F { return String(character) }
    if character == "\t" { return "    " }
    let scalars = character.unicodeScalars
    // Emoji are joined by a format character that has to stay: 👩‍🔧.
    let joinsEmoji = scalars.count > 2 && scalars.first?.properties.isEmoji == true
    var shown = ""
    for scalar in scalars {
      switch scalar.properties.generalCategory {
      case .format where joinsEmoji && scalar == "\u{200D}": shown.unicodeScalars.append(scalar)
      case .control, .format, .lineSeparator, .paragraphSeparator:
        shown += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
