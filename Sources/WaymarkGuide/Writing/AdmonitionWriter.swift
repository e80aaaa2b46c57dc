import WaymarkText

/// Writes admonitions in another dialect: marks change, the bytes of bodies stay where they are.
package struct AdmonitionWriter {
  private let guide: Guide
  private let dialect: Dialect
  private let writing: AdmonitionWriting

  /// nil where the dialect is only read.
  package init?(_ guide: Guide, dialect: Dialect) {
    guard let writing = dialect.writing else { return nil }
    self.guide = guide
    self.dialect = dialect
    self.writing = writing
  }

  /// Whether an admonition is written as the dialect wants it.
  package func isRight(_ admonition: Admonition) -> Bool {
    guard admonition.dialect == writing.reader else { return false }
    guard admonition.dialect == "github" else { return true }
    return (writing.kinds?.contains(admonition.kind) ?? true) && (writing.hasTitles || admonition.title == nil)
      && (writing.hasFolds || admonition.fold == .none)
  }

  /// What the dialect has no place for, told to a person; nil where all is kept.
  package func loss(of admonition: Admonition) -> String? {
    let head = dialect.head(for: admonition, writing)
    var losses: [String] = []
    if head.title != nil, !writing.hasTitles { losses.append("the title stands in the body") }
    if head.fold != .none, !writing.hasFolds { losses.append("it does not fold") }
    return losses.isEmpty ? nil : losses.joined(separator: ", and ")
  }

  /// The edits that write one admonition anew; nil where its lines do not allow it.
  package func edits(for admonition: Admonition) -> [TextEdit]? {
    guard let body = AdmonitionBody(of: admonition, in: guide), admonition.title?.contains("\u{FFFD}") != true else {
      return nil
    }
    return [opener(of: admonition, body)] + marks(of: body) + tail(of: body)
  }

  /// What stands before each line of a body.
  private var inner: String {
    switch writing.body {
    case .quoted: "> "
    case .indented: "    "
    case .closed: ""
    }
  }

  /// A row of lines inside the block that an admonition is in; empty ones end where their marks end.
  private func text(_ lines: [String], _ body: AdmonitionBody) -> String {
    let ending = guide.source.ending(ofLine: body.head.lowerBound)
    return lines.map { ending + (body.prefix + $0).withoutTrailingSpaces }.joined()
  }

  /// The new opener in the place of the old one and of blank lines after it.
  private func opener(of admonition: Admonition, _ body: AdmonitionBody) -> TextEdit {
    let head = dialect.head(for: admonition, writing)
    var more: [String] = []
    if let title = head.title, !writing.hasTitles {
      more.append(inner + "**" + title + "**")
      if !body.lines.isEmpty { more.append(inner) }
    } else if let first = body.lines.first, startsApart(first) {
      more.append(inner)
    }
    let last = body.lines.first.map { $0.number - 1 } ?? body.head.upperBound
    return TextEdit(
      SourceRange(body.start, guide.source.contentRange(ofLine: last).upper), writing.marker(head) + text(more, body))
  }

  /// Whether a body must not touch its opener: what would run on as the opener's paragraph, and fences of colons, which other
  /// readers of Markdown take for text.
  private func startsApart(_ line: AdmonitionBody.Line) -> Bool {
    guard case .quoted = writing.body else { return inner.isEmpty }
    let bytes = guide.source.slice(guide.source.contentRange(ofLine: line.number))[Int(line.mark.upper)...]
    guard let first = bytes.first else { return false }
    return first.isBlank || first.isDigit || "=-+".utf8.contains(first)
  }

  private func marks(of body: AdmonitionBody) -> [TextEdit] {
    body.lines.compactMap { line in
      let mark = line.isBlank ? (body.prefix + inner).withoutTrailingSpaces : inner
      return guide.source.string(line.mark) == mark ? nil : TextEdit(line.mark, mark)
    }
  }

  /// What ends the admonition, in the place of what ended it before.
  private func tail(of body: AdmonitionBody) -> [TextEdit] {
    let source = guide.source
    let end = source.contentRange(ofLine: body.end).upper
    let start = source.contentRange(ofLine: body.lines.last?.number ?? body.head.upperBound).upper
    var lines: [String] = []
    if case .closed(let closer) = writing.body { lines = body.lines.isEmpty ? [closer] : ["", closer] }
    let next = source.contentRange(ofLine: body.end + 1)
    if case .quoted = writing.body, body.end < source.lines.count, !source.slice(next).allSatisfy(\.isBlank) {
      // A line that follows a quote belongs to it.
      lines.append("")
    }
    guard start < end || !lines.isEmpty else { return [] }
    return [TextEdit(SourceRange(start, end), text(lines, body))]
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
