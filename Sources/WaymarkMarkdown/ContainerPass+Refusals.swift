import WaymarkText

/// What a limit keeps from being read.
extension ContainerPass {
  /// Ends the paragraph or whatever leaf is open.
  mutating func endLeaf() {
    defer { leaf = .none }
    guard leaf == .paragraph || leaf == .heading else { return }
    let mark = definitions.mark
    let content = definitions.addLinks(of: paragraph, in: bytes)
    let longest = definitions.links.dropFirst(mark.links).map(\.text.count).max() ?? 0
    let isTooLong = longest > 0 && longest > longestDefinition
    if let start = paragraph.start, isTooLong || paragraph.exceedsLimit(bytes, from: content) {
      definitions.reset(to: mark)
      let container = addUnread(paragraph.range, isTooLong ? .definition : .markup)
      bodies[paragraph.body].truncate(lines: start.line + 1)
      bodies[paragraph.body].truncate(bytes: start.offset)
      bodies[paragraph.body].append(placeholderFor: container, at: paragraph.range.lowerBound)
      bodies[paragraph.body].append(invented: [.newline], at: paragraph.range.lowerBound)
    }
  }

  /// Leaves the rest of a line unread.
  mutating func refuse(restOf match: Match, _ number: Int, _ reason: Refusal.Reason) {
    let container = addUnread(match.cursor.indent.end..<match.cursor.end, reason)
    write(placeholderFor: container, match, number)
  }

  /// Leaves all from a line on unread.
  mutating func refuse(linesFrom number: Int, _ reason: Refusal.Reason) {
    let lower = Int(lines.range(ofLine: number).lower)
    let container = addUnread(lower..<bytes.count, reason)
    bodies[0].beginLine(number)
    bodies[0].append(placeholderFor: container, at: lower)
    bodies[0].append(invented: [.newline], at: lower)
  }

  /// Adds a container that stands for text that is not read.
  private mutating func addUnread(_ range: Range<Int>, _ reason: Refusal.Reason) -> Int {
    refusals.append(Refusal(reason: reason, range: range))
    var text = CutText()
    let number = lines.line(of: UInt32(clamping: range.lowerBound))
    text.beginLine(number)
    text.append(bytes, range)
    let last = lines.line(of: UInt32(clamping: max(range.lowerBound, range.upperBound - 1)))
    containers.append(
      Container(
        grammar: MarkdownTree.Container.unread, isMarkdown: false, fields: [:],
        opener: range.lowerBound..<content(ofLine: number).upperBound, lastLine: last))
    bodies.append(text)
    return containers.count - 1
  }
}
