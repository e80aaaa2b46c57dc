/// The edit that adds lines inside of a block.
extension FileEdit {
  /// Adds what is missing of the content at the end of a block, with the indentation that its lines have.
  func ensureLines(in file: TextLines, inside block: String) throws(Refusal) -> TextLines {
    guard let addition = try addition(to: file, inside: block) else { return file }
    var result = file
    result.insert(addition.lines, at: addition.place)
    do throws(Refusal) {
      if try self.addition(to: result, inside: block) == nil { return result }
    } catch {}
    throw Refusal(message: "With the new lines the blocks of the file would be others; add them by hand.")
  }

  /// What is missing, and where it goes; nil where nothing is.
  private func addition(
    to file: TextLines, inside block: String
  ) throws(Refusal) -> (lines: [ArraySlice<UInt8>], place: Int)? {
    let headers = Self.lines(ofContent: Array(block.utf8)).filter { !$0.isBlank }
    guard let outermost = headers.first else { throw Refusal(message: "No block is named for the lines to go into.") }
    let style = BlockStyle.of(format, header: outermost)
    guard style != .none else {
      throw Refusal(message: "A \(format.rawValue) file has no blocks that lines could go into.")
    }
    let outline = try Self.outline(of: file, style: style, format: format)
    let found = try Self.block(headers, in: outline)
    let header = found.header ?? 0
    let wanted = LineRow.dedented(LineRow.withoutOuterBlanks(contentLines))
    let row = wanted.map(\.trimmed)
    let there = file.lines[(header + 1)..<max(header + 1, found.limit)].map(\.text.trimmed)
    guard LineRow.occurrences(of: row, in: there).isEmpty else { return nil }
    let missing =
      LineRow.standAlone(wanted) ? LineRow.joined(LineRow.missingRuns(of: row, in: Set(there))) : wanted
    guard !missing.isEmpty else { return nil }
    let margin = found.margin ?? file.lines[header].text.prefix(while: \.isBlank) + style.step
    return (missing.map { $0.isBlank ? $0 : margin + $0 }, found.end)
  }

  /// The one block that lines begin: the outermost one may stand anywhere, the others stand right in the one before.
  private static func block(_ headers: [ArraySlice<UInt8>], in outline: Outline) throws(Refusal) -> Outline.Block {
    var found: Int?
    for header in headers {
      let name = outline.style.name(header)
      let places = outline.blocks.indices.dropFirst().filter {
        outline.blocks[$0].name == name && (found == nil || outline.blocks[$0].parent == found)
      }
      guard let place = places.first else {
        throw Refusal(message: "The block '\(header.trimmed.string)' does not stand in the file.")
      }
      let lines = places.compactMap { outline.blocks[$0].header }
      _ = try only(lines) { "'\(header.trimmed.string)' stands on \($0); add the new lines by hand." }
      found = place
    }
    return outline.blocks[found ?? 0]
  }
}
