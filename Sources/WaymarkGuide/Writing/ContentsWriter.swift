import WaymarkText

/// Mends a contents list in place: anchors, stale texts, entries that are missing; what is right stays as the author wrote it.
package struct ContentsWriter {
  private let guide: Guide
  private let contents: ContentsList
  /// The anchor of each section, as the guide's site makes them.
  private let anchors: [String]
  private let others: Set<String>
  /// The section that each entry stands for.
  package let sections: [Int?]
  /// The entry of each section that has one.
  private let places: [Int: Int]

  /// nil where the guide has no contents list.
  ///
  /// - Parameters:
  ///   - anchors: the anchor of each section.
  ///   - others: anchors that the author wrote, which lead somewhere too.
  package init?(_ guide: Guide, anchors: [String], others: Set<String>) {
    guard let contents = guide.contents, anchors.count == guide.sections.count else { return nil }
    self.guide = guide
    self.contents = contents
    self.anchors = anchors
    self.others = others
    self.sections = ContentsMatching(guide, contents, anchors: anchors, others: others).sections
    self.places = Dictionary(sections.enumerated().compactMap { index, section in section.map { ($0, index) } }) {
      a, _ in
      a
    }
  }

  /// The edits that mend every entry and write those of the missing sections.
  package func edits(adding missing: [Int]) -> [TextEdit] {
    zip(contents.entries, sections).flatMap { entry, section in
      section.map { corrections(of: entry, to: $0) } ?? []
    } + additions(of: missing)
  }

  // MARK: Entries that are there

  private func corrections(of entry: ContentsList.Entry, to section: Int) -> [TextEdit] {
    let anchor = anchors[section]
    let written = PercentEncoding.decoded(entry.anchor)
    var edits: [TextEdit] = []
    let leads =
      others.contains(written) || written == anchor || written.lowercased() == anchor
      || written == guide.sections[section].title
    if !leads { edits.append(TextEdit(entry.anchorRange, "#" + anchor)) }
    // A template's text, and the old title of a step whose anchor was made of it.
    let isStale =
      !leads && StepLabel(entry.text) != nil && StepLabel(entry.text) == StepLabel(guide.sections[section].title)
    if entry.text.contains("{{") || isStale {
      let text = HeadingText.source(of: guide.sections[section], in: guide)
      if text != guide.source.string(entry.textRange) { edits.append(TextEdit(entry.textRange, text)) }
    }
    return edits
  }

  // MARK: Entries that are missing

  private func additions(of missing: [Int]) -> [TextEdit] {
    var lines: [(offset: UInt32, text: String)] = []
    let all = Set(missing)
    // What stands below a section without an entry comes when that has one.
    for section in missing where guide.sections[section].parent.map(all.contains) != true {
      guard let (model, depth) = predecessor(of: section), let place = end(after: model, depth: depth) else { continue }
      let ending = guide.source.ending(ofLine: guide.source.lines.line(of: place - min(place, 1)))
      let entry =
        opening(like: model, depth: depth) + "[" + HeadingText.source(of: guide.sections[section], in: guide)
        + "](#" + anchors[section] + ")"
      lines.append((place, ending + entry))
    }
    // Entries that belong to one place are one edit.
    var edits: [TextEdit] = []
    for (offset, text) in lines {
      if let last = edits.last, last.range.lower == offset {
        edits[edits.count - 1] = TextEdit(last.range, last.replacement + text)
      } else {
        edits.append(TextEdit(SourceRange(offset, offset), text))
      }
    }
    return edits
  }

  /// The entry that the one of a section comes after, and how deep the new one stands.
  private func predecessor(of section: Int) -> (entry: Int, depth: Int)? {
    let level = guide.sections[section].level
    for before in stride(from: section - 1, through: 0, by: -1) {
      guard let entry = places[before], guide.sections[before].level <= level else { continue }
      let depth = contents.entries[entry].depth
      return (entry, guide.sections[before].level == level ? depth : depth + 1)
    }
    return nil
  }

  /// The end of the last line of what stands below an entry, deeper than the new one.
  private func end(after entry: Int, depth: Int) -> UInt32? {
    var last = entry
    // What is deeper than a sibling belongs to the sibling; a first child comes right below its parent.
    if contents.entries[entry].depth == depth {
      while last + 1 < contents.entries.count, contents.entries[last + 1].depth > depth { last += 1 }
    }
    let line = guide.source.lines.line(of: contents.entries[last].anchorRange.lower)
    return guide.source.contentRange(ofLine: line).upper
  }

  /// What stands before an entry's link, for a new entry: quotes, indentation, the mark.
  private func opening(like entry: Int, depth: Int) -> String {
    // Another entry of the wanted depth shows how it is done.
    let model = contents.entries[entry].depth == depth ? entry : contents.entries.firstIndex { $0.depth == depth }
    let sample = contents.entries[model ?? entry]
    let line = guide.source.contentRange(ofLine: guide.source.lines.line(of: sample.textRange.lower))
    let before = Array(guide.source.slice(SourceRange(line.lower, sample.textRange.lower)))
    let indent = before.prefix { $0.isBlank || $0 == UInt8(ascii: ">") }
    var mark = before.dropFirst(indent.count).prefix { !$0.isBlank }
    if mark.first?.isDigit == true, model == entry, let number = Int(mark.dropLast().string), let end = mark.last {
      mark = Array("\(number + 1)".utf8)[...] + [end]
    }
    let step = model == nil ? String(repeating: " ", count: mark.count + 1) : ""
    return indent.string + step + mark.string + " "
  }
}
