import WaymarkText

/// Writes admonitions in another dialect, those inside others with them: marks change, the bytes of bodies stay.
package struct AdmonitionWriter {
  private let guide: Guide
  private let dialect: Dialect
  private let writing: AdmonitionWriting
  /// The admonitions inside each.
  private let children: [Int: [Int]]
  /// Those that are not written as they should be, and those around them.
  private let wrong: Set<Int>
  /// Where the first paragraph of each body begins, where it begins with one.
  private let firstTexts: [Int: UInt32]

  /// nil where the dialect is only read; admonitions of the dialects in `keeping` are left as they are.
  package init?(_ guide: Guide, dialect: Dialect, keeping: Set<String> = []) {
    guard let writing = dialect.writing else { return nil }
    self.guide = guide
    self.dialect = dialect
    self.writing = writing
    var wrong: Set<Int> = []
    for (index, admonition) in guide.admonitions.enumerated()
    where !keeping.contains(admonition.dialect) && !writing.isRight(admonition, dialect, guide.source) {
      var next: Int? = index
      while let outer = next, !keeping.contains(guide.admonitions[outer].dialect), wrong.insert(outer).inserted {
        next = guide.admonitions[outer].parent
      }
    }
    self.wrong = wrong
    children = Dictionary(grouping: guide.admonitions.indices.filter { guide.admonitions[$0].parent != nil }) {
      guide.admonitions[$0].parent ?? 0
    }
    var texts: [Int: UInt32] = [:]
    for (element, next) in zip(guide.elements, guide.elements.dropFirst()) {
      guard case .admonition(let index) = element.kind, next.kind == .prose, next.enclosures.last == .admonition(index)
      else {
        continue
      }
      texts[index] = next.range.lower
    }
    firstTexts = texts
  }

  /// The outermost ones that are to be written anew.
  package var roots: [Int] {
    wrong.filter { index in guide.admonitions[index].parent.map { !wrong.contains($0) } ?? true }.sorted()
  }

  /// Those that are written anew with one.
  package func family(of root: Int) -> [Int] {
    [root] + (children[root] ?? []).filter(wrong.contains).flatMap(family)
  }

  /// What is written of an admonition beside its body.
  package func head(of admonition: Admonition) -> AdmonitionWriting.Head {
    dialect.head(for: admonition, in: guide.source, writing)
  }

  /// Whether the title of a head stands where the dialect has titles.
  package func keepsTitle(_ head: AdmonitionWriting.Head) -> Bool { writing.keepsTitle(head) }

  package var hasFolds: Bool { writing.carries.contains(.fold) }

  /// What the dialect has no place for, told to a person; none where all is kept.
  package func losses(of admonition: Admonition) -> [String] {
    let head = head(of: admonition)
    var losses: [String] = []
    if AdmonitionKinds.folded(head.kind) != AdmonitionKinds.folded(admonition.kind) {
      losses.append("`\(admonition.kind)` is written as `\(head.kind)`")
    }
    if !writing.keepsTitle(head) {
      losses.append(head.title?.isEmpty == true ? "the kind's own title is shown" : "the title stands in the body")
    }
    if head.fold != .none, !hasFolds { losses.append("it does not fold") }
    let attributes = OpenerAttributes(of: admonition, in: guide.source).texts
    if !attributes.isEmpty {
      let names = attributes.map { CodeSpan.of($0) }.joined(separator: ", ")
      losses.append("\(names) \(attributes.count == 1 ? "is" : "are") left out")
    }
    return losses
  }

  /// The edits that write one admonition anew with all that are in it; nil where what it says is no text.
  package func edits(for admonition: Int) -> [TextEdit]? {
    guard let written = written(admonition) else { return nil }
    let source = guide.source
    let first = source.lines.line(of: written.range.lower)
    let last = source.lines.line(of: written.range.upper)
    let prefix = written.prefix
    var text = written.text
    if written.frame.endsAfter, last < source.lines.count,
      !source.slice(source.contentRange(ofLine: last + 1)).allSatisfy({ $0.isBlank || $0 == UInt8(ascii: ">") })
    {
      text.lines.append([])
    }
    if written.frame.endsBefore || isQuote(before: written), hasTextBefore(written, line: first) {
      text.lines.insert([], at: 0)
    }
    return text.behind(first: [], others: prefix)
      .edits(of: written.range, ending: source.ending(ofLine: first), source)
  }

  // MARK: One admonition

  private struct Written {
    let range: SourceRange
    /// What stands before each further line of the block around it.
    let prefix: String
    let frame: AdmonitionWriting.Frame
    let text: WrittenText
  }

  /// Recursive, as deep as admonitions may be.
  private func written(_ index: Int) -> Written? {
    let admonition = guide.admonitions[index]
    let source = guide.source
    let body = AdmonitionBody(of: admonition, firstText: firstTexts[index], in: guide)
    let head = head(of: admonition)
    guard var lines = lines(of: body, admonition, children[index] ?? []) else { return nil }
    if let title = head.title, !title.isEmpty, !writing.keepsTitle(head) {
      // A title that says a kind of its own would open an admonition where it is bold.
      let isLead = !GuideReader.read(SourceText("**\(title)**\n")).admonitions.isEmpty
      let line = isLead ? title : "**\(title)**"
      lines = WrittenText(new: lines.lines.isEmpty ? [line] : [line, ""]) + lines
    }
    let strings = lines.strings(source)
    let frame = writing.frame(
      writing.keepsTitle(head) ? head : head.withoutTitle,
      WrittenBody(strings, isNested: children[index] != nil || admonition.parent != nil))
    guard !frame.opener.contains(where: { $0.contains("\u{FFFD}") }) else { return nil }
    return Written(range: body.range, prefix: body.prefix, frame: frame, text: text(frame, lines))
  }

  private func text(_ frame: AdmonitionWriting.Frame, _ body: WrittenText) -> WrittenText {
    var opener = WrittenText(new: frame.opener)
    var body = body
    if frame.isJoined, !body.lines.isEmpty {
      opener.lines[opener.lines.count - 1] += [.new(" ")] + body.lines.removeFirst()
    }
    guard !body.lines.isEmpty else { return opener + WrittenText(new: frame.closer) }
    let gap = WrittenText(frame.isApart ? [[]] : [])
    let gapAfter = frame.closer.isEmpty ? WrittenText() : gap
    return opener + (gap + body + gapAfter).behind(frame.inner) + WrittenText(new: frame.closer)
  }

  // MARK: Its body

  private func lines(of body: AdmonitionBody, _ admonition: Admonition, _ children: [Int]) -> WrittenText? {
    var inner: [Int: Written] = [:]
    for child in children where wrong.contains(child) {
      guard let written = written(child) else { return nil }
      let line = guide.source.lines.line(of: written.range.lower)
      // Two on one line are left to the second of them.
      inner[line] = written
    }
    var text = WrittenText()
    var rest = body.lines[...]
    if admonition.form == .html { text = html(admonition, &rest, inner) }
    while let line = rest.popFirst() {
      guard let child = inner[line.number], child.range.lower >= line.content.lower else {
        text.lines.append(kept(line))
        continue
      }
      let before = SourceRange(line.content.lower, child.range.lower)
      let marks = guide.source.slice(before).map { $0 == UInt8(ascii: ">") || $0 == 0x09 ? $0 : 0x20 }.string
      var lines = child.text
      if isFollowedByText(child, rest.first) { lines.lines.append([]) }
      text.lines += lines.behind(first: before.isEmpty ? [] : [.kept(before)], others: marks).lines
      while let next = rest.first, next.content.upper <= child.range.upper,
        next.content.lower < child.range.upper || next.number <= guide.source.lines.line(of: child.range.upper)
      {
        rest = rest.dropFirst()
      }
    }
    if !body.opening.isEmpty, !text.lines.isEmpty { text.lines[0].insert(.new(body.opening), at: 0) }
    return text
  }

  private func kept(_ line: AdmonitionBody.Line) -> WrittenText.Line {
    guard !line.content.isEmpty else { return [] }
    let spaces = line.spaces > 0 ? [WrittenText.Piece.new(String(repeating: " ", count: line.spaces))] : []
    return spaces + [.kept(line.content)]
  }

  /// The lines that are HTML up to the first blank one, as Markdown.
  private func html(_ admonition: Admonition, _ rest: inout ArraySlice<AdmonitionBody.Line>, _ inner: [Int: Written])
    -> WrittenText
  {
    guard let first = rest.first, first.number - guide.source.lines.line(of: admonition.content.lower) <= 1 else {
      return WrittenText()
    }
    let block = rest.prefix { !$0.content.isEmpty && inner[$0.number] == nil }
    rest = rest.dropFirst(block.count)
    return WrittenText(
      new: HTMLMarkdown.lines(of: block.map { guide.source.string($0.content) }.joined(separator: "\n")))
  }

  // MARK: Around it

  private func isFollowedByText(_ child: Written, _ next: AdmonitionBody.Line?) -> Bool {
    guard child.frame.endsAfter, let next else { return false }
    return !next.content.isEmpty && next.number == guide.source.lines.line(of: child.range.upper) + 1
  }

  /// Whether a quote right before would run on into one that is written.
  private func isQuote(before written: Written) -> Bool {
    let line = guide.source.lines.line(of: written.range.lower)
    guard written.frame.inner.hasPrefix(">"), line > 1 else { return false }
    let before = guide.source.line(line - 1).dropFirst(written.prefix.count)
    return before.first == ">"
  }

  /// Whether a paragraph may stand right before the lines of an admonition.
  private func hasTextBefore(_ written: Written, line: Int) -> Bool {
    guard line > 1 else { return false }
    let source = guide.source
    let start = source.slice(SourceRange(source.contentRange(ofLine: line).lower, written.range.lower))
    let before = source.slice(source.contentRange(ofLine: line - 1))
    return start.allSatisfy { $0.isBlank || $0 == UInt8(ascii: ">") }
      && !before.allSatisfy { $0.isBlank || $0 == UInt8(ascii: ">") }
  }
}
