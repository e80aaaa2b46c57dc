/// Edits of rows of lines that stand together.
extension FileEdit {
  /// Replaces the one place where the old lines stand.
  ///
  /// A file that holds the new lines and nowhere the old ones (outside of the new) is as it should be. Where the old lines do
  /// not stand as they are told, they are looked for without regard to blanks, and the new ones take over their indentation.
  func replaceBlock(_ old: String, in file: TextLines) throws(Refusal) -> TextLines {
    let old = Self.lines(ofContent: Array(old.utf8))
    guard old.contains(where: { !$0.isBlank }) else { throw Refusal(message: "The lines to replace are empty.") }
    if let result = try replace(old, in: file, folds: false) { return result }
    if let result = try replace(old, in: file, folds: true) { return result }
    throw Refusal(message: "The lines to replace do not stand in the file.")
  }

  /// The file with the new lines, as they are told or without regard to blanks; nil where it holds neither the old nor the
  /// new ones.
  private func replace(
    _ old: [ArraySlice<UInt8>], in file: TextLines, folds: Bool
  ) throws(Refusal) -> TextLines? {
    let new = contentLines
    let reading = { (line: ArraySlice<UInt8>) in folds ? line.folded[...] : line }
    let (oldRow, newRow) = (old.map(reading), new.map(reading))
    let texts = file.texts.map(reading)
    let places = Self.places(of: oldRow, outside: newRow, in: texts)
    let only = try Self.only(places) {
      "The lines to replace stand more than once, from \($0); change the right ones by hand."
    }
    guard let place = only else { return LineRow.occurrences(of: newRow, in: texts).isEmpty ? nil : file }
    let told = LineRow.margin(old)
    let margin = LineRow.margin(file.lines[place..<place + old.count].map(\.text))
    var result = file
    // The last of the new lines ends as the last of the old ones did.
    let last = result.lines[place + old.count - 1].ending
    result.lines.removeSubrange(place..<place + old.count)
    result.insert(
      new.map { line in
        if line.isBlank || !folds { return line }
        return margin + (line.starts(with: told) ? line.dropFirst(told.count) : line)
      }, at: place)
    result.lines[place + new.count - 1].ending = last
    guard Self.places(of: oldRow, outside: newRow, in: result.texts.map(reading)).isEmpty else {
      throw Refusal(
        message: "With the new lines the old ones would stand in the file again; change them by hand.",
        lines: [place + 1])
    }
    return result
  }

  /// Where old lines stand, except as a part of the new ones.
  private static func places(
    of old: [ArraySlice<UInt8>], outside new: [ArraySlice<UInt8>], in texts: [ArraySlice<UInt8>]
  ) -> [Int] {
    let covers = LineRow.occurrences(of: new, in: texts)
    var next = 0
    return LineRow.occurrences(of: old, in: texts).filter { place in
      // Covers are of one length and in order, so the first that does not end too early decides.
      while next < covers.count, covers[next] + new.count < place + old.count { next += 1 }
      return next == covers.count || covers[next] > place
    }
  }

  // MARK: - Comments

  /// Takes the comment signs off the one place where the content's lines stand behind them.
  ///
  /// Lines that stand without a sign already are as they should be.
  func uncomment(in file: TextLines) throws(Refusal) -> TextLines {
    let signs = CommentSigns(format)
    var told = contentLines
    // Comments beside lines that show no sign only explain them.
    if told.contains(where: { !$0.isBlank && !signs.begin($0) }) { told.removeAll(where: signs.begin) }
    let wanted = LineRow.withoutOuterBlanks(told).map { signs.uncommented($0).folded }
    let shown = file.texts.map { (folded: $0.folded, uncommented: signs.uncommented($0).folded) }
    if let result = try uncomment(wanted, signs, in: file, shown: shown) { return result }
    // Lines that do not stand together, each by itself.
    var result = file
    for line in wanted where !line.isEmpty {
      guard let next = try uncomment([line], signs, in: result, shown: shown) else {
        throw Refusal(
          message: "'\(line[...].string)' does not stand in the file, neither as a comment nor without its sign.")
      }
      result = next
    }
    return result
  }

  /// The file with one row of lines uncommented; nil where the row does not stand in it.
  private func uncomment(
    _ row: [[UInt8]], _ signs: CommentSigns, in file: TextLines, shown: [(folded: [UInt8], uncommented: [UInt8])]
  ) throws(Refusal) -> TextLines? {
    guard LineRow.occurrences(of: row, in: shown.map(\.folded)).isEmpty else { return file }
    let places = LineRow.occurrences(of: row, in: shown.map(\.uncommented))
    let only = try Self.only(places) {
      "The lines stand as comments more than once, from \($0); uncomment the right ones by hand."
    }
    guard let place = only else { return nil }
    var result = file
    for index in place..<place + row.count { result.lines[index].text = signs.uncommented(file.lines[index].text) }
    return result
  }
}
