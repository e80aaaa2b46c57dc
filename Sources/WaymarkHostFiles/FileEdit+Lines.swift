/// Edits that know lines and nothing of their meaning.
extension FileEdit {
  /// Adds what is missing of the content.
  ///
  /// Lines that stand alone are added one by one, and those that the file holds already are left out. Lines that depend on
  /// each other (indented, sections, braces, one line twice) are one block: it is there as a whole or added as a whole.
  func ensureLines(in file: TextLines, anchor: EditOperation.Anchor?) throws(Refusal) -> TextLines {
    let wanted = Self.withoutOuterBlankLines(contentLines)
    guard file.occurrences(of: wanted).isEmpty else { return file }
    let missing = Self.standAlone(wanted) ? Self.missing(wanted, in: file) : wanted
    guard !missing.isEmpty else { return file }
    var result = file
    result.insert(missing, at: try Self.index(of: anchor, in: file))
    return result
  }

  func removeLines(from file: TextLines) throws(Refusal) -> TextLines {
    let unwanted = Set(contentLines.filter { !$0.isBlank })
    var result = file
    result.lines.removeAll { unwanted.contains($0.text) }
    return result
  }

  /// Replaces the one place where the old lines stand.
  ///
  /// A file that holds the new lines and nowhere the old ones (outside of the new) is as it should be.
  func replaceBlock(_ old: String, in file: TextLines) throws(Refusal) -> TextLines {
    let old = Self.lines(ofContent: Array(old.utf8))
    guard old.contains(where: { !$0.isBlank }) else { throw Refusal(message: "The lines to replace are empty.") }
    let new = contentLines
    let places = Self.places(of: old, outside: new, in: file)
    if places.isEmpty, !file.occurrences(of: new).isEmpty { return file }
    guard let place = places.first else { throw Refusal(message: "The lines to replace do not stand in the file.") }
    guard places.count == 1 else {
      throw Refusal(
        message:
          "The lines to replace stand more than once, from \(places.asLineNumbers); change the right ones by hand.",
        lines: places.map { $0 + 1 })
    }
    var result = file
    // The last of the new lines ends as the last of the old ones did.
    let last = result.lines[place + old.count - 1].ending
    result.lines.removeSubrange(place..<place + old.count)
    result.insert(new, at: place)
    result.lines[place + new.count - 1].ending = last
    guard Self.places(of: old, outside: new, in: result).isEmpty else {
      throw Refusal(
        message: "With the new lines the old ones would stand in the file again; change them by hand.",
        lines: [place + 1])
    }
    return result
  }

  /// Where old lines stand, except as a part of the new ones.
  private static func places(of old: [ArraySlice<UInt8>], outside new: [ArraySlice<UInt8>], in file: TextLines) -> [Int]
  {
    let covers = file.occurrences(of: new)
    var next = 0
    return file.occurrences(of: old).filter { place in
      // Covers are of one length and in order, so the first that does not end too early decides.
      while next < covers.count, covers[next] + new.count < place + old.count { next += 1 }
      return next == covers.count || covers[next] > place
    }
  }

  private static func index(of anchor: EditOperation.Anchor?, in file: TextLines) throws(Refusal) -> Int {
    let (line, offset): (String, Int)
    switch anchor {
    case nil: return file.lines.count
    case .after(let text): (line, offset) = (text, 1)
    case .before(let text): (line, offset) = (text, 0)
    }
    let wanted = ArraySlice(line).trimmed
    let places = file.lines.indices.filter { file.lines[$0].text.trimmed == wanted }
    guard let place = places.first else {
      throw Refusal(message: "The line '\(wanted.string)' does not stand in the file.")
    }
    guard places.count == 1 else {
      throw Refusal(
        message: "'\(wanted.string)' stands on \(places.asLineNumbers); add the new lines by hand.",
        lines: places.map { $0 + 1 })
    }
    return place + offset
  }

  /// The lines that the file lacks, with the blank lines that part them.
  private static func missing(_ wanted: [ArraySlice<UInt8>], in file: TextLines) -> [ArraySlice<UInt8>] {
    let there = Set(file.texts)
    var result: [ArraySlice<UInt8>] = []
    var blanks: [ArraySlice<UInt8>] = []
    for line in wanted {
      if line.isBlank {
        blanks.append(line)
      } else {
        if !there.contains(line) {
          if !result.isEmpty { result += blanks }
          result.append(line)
        }
        blanks = []
      }
    }
    return result
  }

  /// Whether each line means the same wherever it stands.
  private static func standAlone(_ lines: [ArraySlice<UInt8>]) -> Bool {
    var seen: Set<ArraySlice<UInt8>> = []
    return lines.allSatisfy { line in
      guard let first = line.first, let last = line.trimmed.last else { return true }
      return !first.isBlank && first != UInt8(ascii: "[") && first != UInt8(ascii: "}") && last != UInt8(ascii: "{")
        && last != UInt8(ascii: "\\") && seen.insert(line).inserted
    }
  }

  private static func withoutOuterBlankLines(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    var result = lines.drop { $0.isBlank }
    while let last = result.last, last.isBlank { result.removeLast() }
    return Array(result)
  }
}
