/// Edits that know lines and nothing of their meaning.
extension FileEdit {
  /// Adds what is missing of the content.
  ///
  /// Lines that stand alone are added one by one, and those that the file holds already are left out; a new line goes beside
  /// the one that the content shows next to it, where the file has that one once. Lines that depend on each other (indented,
  /// sections, braces, one line twice) are one block: it is there as a whole or added as a whole.
  func ensureLines(in file: TextLines, anchor: EditOperation.Anchor?) throws(Refusal) -> TextLines {
    let wanted = LineRow.withoutOuterBlanks(contentLines)
    guard file.occurrences(of: wanted).isEmpty else { return file }
    var result = file
    guard LineRow.standAlone(wanted) else {
      result.insert(wanted, at: try Self.index(of: anchor, in: file))
      return result
    }
    let runs = LineRow.missingRuns(of: wanted, in: Set(file.texts))
    guard !runs.isEmpty else { return file }
    if let anchor {
      result.insert(LineRow.joined(runs), at: try Self.index(of: anchor, in: file))
      return result
    }
    let places = LineRow.Places(file.texts)
    var additions: [Int: [ArraySlice<UInt8>]] = [:]
    for run in runs {
      let index = places.only(run.before).map { $0 + 1 } ?? places.only(run.after) ?? file.lines.count
      // Blank lines part what is added, not what is added from what was there.
      if additions[index] != nil { additions[index]? += run.gap }
      additions[index, default: []] += run.lines
    }
    result.insert(additions)
    return result
  }

  /// Adds what is missing of the content at the end.
  func appendLines(to file: TextLines) throws(Refusal) -> TextLines {
    let wanted = LineRow.withoutOuterBlanks(contentLines)
    guard file.occurrences(of: wanted).isEmpty else { return file }
    let runs = LineRow.missingRuns(of: wanted, in: Set(file.texts))
    var result = file
    result.insert(LineRow.standAlone(wanted) ? LineRow.joined(runs) : wanted, at: file.lines.count)
    return result
  }

  /// Takes out lines that stand alone wherever they stand; lines that depend on each other as the one block they are.
  func removeLines(from file: TextLines) throws(Refusal) -> TextLines {
    let unwanted = LineRow.dedented(LineRow.withoutOuterBlanks(contentLines))
    var result = file
    if LineRow.standAlone(unwanted) {
      let unwanted = Set(unwanted.filter { !$0.isBlank }.map(\.trimmed))
      result.lines.removeAll { unwanted.contains($0.text.trimmed) }
      return result
    }
    let row = unwanted.map(\.trimmed)
    let places = LineRow.occurrences(of: row, in: file.texts.map(\.trimmed))
    let only = try Self.only(places) {
      "The lines to remove stand more than once, from \($0); remove the right ones by hand."
    }
    guard let place = only else { return file }
    result.lines.removeSubrange(place..<place + row.count)
    guard LineRow.occurrences(of: row, in: result.texts.map(\.trimmed)).isEmpty else {
      throw Refusal(
        message: "Without these lines the same lines would stand there again; remove them by hand.", lines: [place + 1])
    }
    return result
  }

  private static func index(of anchor: EditOperation.Anchor?, in file: TextLines) throws(Refusal) -> Int {
    let (line, offset): (String, Int)
    switch anchor {
    case nil, .inside: return file.lines.count
    case .after(let text): (line, offset) = (text, 1)
    case .before(let text): (line, offset) = (text, 0)
    }
    let wanted = ArraySlice(line).trimmed
    let places = file.lines.indices.filter { file.lines[$0].text.trimmed == wanted }
    guard let place = try only(places, orSay: { "'\(wanted.string)' stands on \($0); add the new lines by hand." })
    else { throw Refusal(message: "The line '\(wanted.string)' does not stand in the file.") }
    return place + offset
  }
}
