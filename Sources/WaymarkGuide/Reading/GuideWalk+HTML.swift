import WaymarkMarkdown
import WaymarkText

/// HTML blocks: one pass over their tags.
extension GuideWalk {
  mutating func html(_ id: MarkdownTree.NodeID, _ frame: Int) -> [Work] {
    let fragment = fragment(frames[frame].source(frames[frame].tree[id].range))
    var text = HTMLText()
    var tokens = HTMLScanner.tokens(fragment.bytes)[...]
    while let token = tokens.popFirst() {
      let range = fragment.source(of: SourceRange(token.range))
      switch token.kind {
      case .text:
        text.append(fragment.bytes[token.range]) { fragment.map.source(of: UInt32(clamping: $0)) }
      case .comment(let closed):
        flush(&text)
        comment(range, closed: closed)
      case .open("pre"):
        flush(&text)
        pre(token, range, &tokens, fragment)
      case .open("script"), .open("style"):
        skip(to: token.kind, &tokens)
      case .open(let name):
        open(name, token.mapped(fragment), range, &text, &tokens, fragment)
      case .close(let name):
        text.closeTag(name, range)
        if let level = headingLevel(name) {
          endHeading(level, &text)
        } else if HTMLNames.blocks.contains(name) {
          flush(&text)
        }
        close(name, range)
      }
    }
    flush(&text)
    return []
  }

  /// The text of a node without the `>` of the quotes around it.
  private func fragment(_ range: SourceRange) -> MappedText {
    let lines = source.lines.lines(of: range)
    var bytes: [UInt8] = []
    var map = LineMap()
    for number in lines {
      let line = source.lines.range(ofLine: number)
      var lower = max(line.lower, range.lower)
      let upper = min(line.upper, range.upper)
      if number > lines.lowerBound {
        let prefix = source.slice(SourceRange(lower, upper)).prefix { $0 == UInt8(ascii: ">") || $0 == 0x20 }
        if let last = prefix.lastIndex(of: UInt8(ascii: ">")) { lower = UInt32(clamping: last + 1) }
      }
      let part = SourceRange(lower, upper)
      map.append(local: UInt32(clamping: bytes.count), source: part.lower, count: UInt32(clamping: part.count))
      bytes += source.slice(part)
    }
    return MappedText(bytes: bytes, map: map)
  }

  // MARK: Tags

  /// Elements inside each other, from which on a box is an element like any other: each box is told with all inside it.
  private static let openTagLimit = 48

  private mutating func open(
    _ name: String, _ tag: HTMLToken, _ range: SourceRange, _ text: inout HTMLText,
    _ tokens: inout ArraySlice<HTMLToken>, _ fragment: MappedText
  ) {
    if HTMLAdmonition.isTitle(tag), let index = scopes.last?.admonition, takeTitle(of: index, name, &tokens, fragment) {
      return
    }
    if let (dialect, construct) = dialects.construct(of: tag) {
      flush(&text)
      guard openTags.count < Self.openTagLimit else { return openTags.append(OpenTags.Tag(name: name, scopes: nil)) }
      var construct = construct
      var content = range.upper
      if name == "details", let (title, end) = summary(&tokens, fragment) {
        construct.title = title
        content = end
      }
      if case .admonition(let kind) = construct.meaning, !range.contains(kind.range) {
        // The tag itself names the kind.
        construct.meaning = .admonition(kind: Piece(kind.text, range))
      }
      openTags.append(OpenTags.Tag(name: name, scopes: scopes.count))
      enter(construct, of: dialect, .html, marker: range, range: range, content: SourceRange(content, content))
      return
    }
    if HTMLNames.blocks.contains(name) { flush(&text) }
    if name == "br" { text.lineBreak(at: range) }
    if name == "img", let target = tag.attribute("src") {
      text.add(Image(target: target.text, embed: false, range: range))
    }
    guard HTMLNames.known.contains(name) || closedTags.contains(name) || !tag.attributes.isEmpty || tag.selfClosing
    else {
      // Not HTML: `<your-ip>` alone on a line is a hole for the reader.
      return text.append(source.slice(range)) { UInt32(clamping: $0) }
    }
    text.openTag(name, range, href: tag.attribute("href"))
    if name == "div", !tag.selfClosing { openTags.append(OpenTags.Tag(name: name, scopes: nil)) }
  }

  /// Closes the innermost element of a name that began in the same block, and what it opened.
  private mutating func close(_ name: String, _ tag: SourceRange) {
    let floor = scopes.last { $0.isNode }?.openTags ?? 0
    guard let (index, open) = openTags.last(name, from: floor) else { return }
    openTags.cut(to: index)
    guard let count = open.scopes else { return }
    if count < scopes.count, let admonition = scopes[count].admonition { admonitions[admonition].end(with: tag) }
    leave(to: count, at: tag.lower)
  }

  private func skip(to kind: HTMLToken.Kind, _ tokens: inout ArraySlice<HTMLToken>) {
    guard case .open(let name) = kind else { return }
    while let token = tokens.popFirst(), token.kind != .close(name) {}
  }

  /// Makes the text of an element the title of the box that it is the first of.
  private mutating func takeTitle(
    of index: Int, _ name: String, _ tokens: inout ArraySlice<HTMLToken>, _ fragment: MappedText
  ) -> Bool {
    guard admonitions[index].firstElement == elements.count, admonitions[index].construct.title == nil,
      let end = tokens.firstIndex(where: { $0.kind == .close(name) })
    else { return false }
    let title = visible(tokens[..<end], fragment)
    let content = fragment.source(of: SourceRange(tokens[end].range)).upper
    if admonitions[index].form == .html { admonitions[index].content = SourceRange(content, content) }
    tokens = tokens[(end + 1)...]
    guard !title.text.isEmpty else { return true }
    admonitions[index].construct.title = title
    let marker = elements[elements.count - 1]
    elements[elements.count - 1] = Element(
      kind: marker.kind, range: marker.range, text: title.text, spans: [], enclosures: marker.enclosures,
      section: marker.section)
    return true
  }

  /// What a reader sees of some tokens.
  private func visible(_ tokens: ArraySlice<HTMLToken>, _ fragment: MappedText) -> Piece {
    var text = HTMLText()
    for token in tokens where token.kind == .text {
      text.append(fragment.bytes[token.range]) { fragment.map.source(of: UInt32(clamping: $0)) }
    }
    return Piece(text.text.string, text.text.source(of: 0..<text.text.bytes.count))
  }

  /// The text of the `<summary>` that follows, and where it ends; its tokens are taken.
  private func summary(_ tokens: inout ArraySlice<HTMLToken>, _ fragment: MappedText) -> (title: Piece, end: UInt32)? {
    guard let start = tokens.firstIndex(where: { $0.kind != .text || !isBlank($0, fragment) }),
      tokens[start].kind == .open("summary"),
      let end = tokens[start...].firstIndex(where: { $0.kind == .close("summary") })
    else { return nil }
    let title = visible(tokens[start..<end], fragment)
    let close = fragment.source(of: SourceRange(tokens[end].range))
    tokens = tokens[(end + 1)...]
    return (title, close.upper)
  }

  private func isBlank(_ token: HTMLToken, _ fragment: MappedText) -> Bool {
    fragment.bytes[token.range].trimmed.isEmpty
  }

  // MARK: What a reader sees

  private func headingLevel(_ name: String) -> Int? {
    guard name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()), (1...6).contains(level) else {
      return nil
    }
    return level
  }

  private mutating func endHeading(_ level: Int, _ text: inout HTMLText) {
    let line = text.text
    text = HTMLText()
    guard !line.isEmpty else { return }
    images += line.images
    links += line.links
    heading(line, plain: line.string, level: level, line.source(of: 0..<line.bytes.count))
  }

  private mutating func flush(_ text: inout HTMLText) {
    let visible = text.text
    text = HTMLText()
    images += visible.images
    links += visible.links
    if visible.isEmpty {
      if let image = visible.images.last { add(.image(images.count - 1), image.range) }
      return
    }
    paragraph(visible)
  }

  /// A paragraph of HTML; a lead that repeats the box around it is dropped.
  private mutating func paragraph(_ text: InlineText) {
    let text = withoutIcon(text)
    guard let (_, lead) = dialects.lead(ofParagraph: text), case .admonition(let kind) = lead.construct.meaning,
      repeatsAdmonition(kind)
    else {
      if !text.isEmpty { prose(text, text.source(of: 0..<text.bytes.count)) }
      return
    }
    let body = text.cut(lead.marker.upperBound..<text.bytes.count)
    if !body.isEmpty { prose(body, body.source(of: 0..<body.bytes.count)) }
  }

  private mutating func comment(_ range: SourceRange, closed: Bool) {
    enter(.comment)
    let inside = source.slice(range).dropFirst(4).dropLast(closed ? 3 : 0)
    add(.html, range, text: inside.split(whereSeparator: \.isSpace).map(\.string).joined(separator: " "))
    leave(to: scopes.count - 1, at: range.upper)
    if !closed {
      // The block ended at a blank line; the comment goes on.
      skipEnd = max(skipEnd, end(of: "-->", from: range.upper))
    }
  }

  /// `<pre>`: tags inside are gone, entities are characters.
  private mutating func pre(
    _ tag: HTMLToken, _ opening: SourceRange, _ tokens: inout ArraySlice<HTMLToken>, _ fragment: MappedText
  ) {
    var bytes: [UInt8] = []
    var map = LineMap()
    var language = tag.language
    var end = opening.upper
    var closed = false
    while let token = tokens.popFirst() {
      let range = fragment.source(of: SourceRange(token.range))
      end = range.upper
      if token.kind == .close("pre") {
        closed = true
        break
      }
      if token.kind == .open("code"), bytes.isEmpty { language = token.language ?? language }
      if token.kind == .text { append(token.range, of: fragment, to: &bytes, &map) }
    }
    if !closed {
      let rest = SourceRange(end, self.end(of: "</pre>", from: end))
      append(0..<rest.count, of: MappedText(source, rest), to: &bytes, &map)
      end = rest.upper
      skipEnd = max(skipEnd, end)
    }
    let whole = SourceRange(opening.lower, end).trimmingSpace(source)
    add(
      .htmlPre, language: language ?? "", range: whole, body: MappedText(bytes: bytes, map: map), closed: closed)
  }

  private func append(_ range: Range<Int>, of text: MappedText, to bytes: inout [UInt8], _ map: inout LineMap) {
    var i = range.lowerBound
    while i < range.upperBound {
      let place = text.map.source(of: UInt32(clamping: i))
      if let (character, length) = HTMLEntity.read(text.bytes[range], at: i) {
        map.append(local: UInt32(clamping: bytes.count), source: place, count: 1)
        bytes += Array(character.utf8)
        i += length
      } else {
        let end = text.bytes[(i + 1)..<range.upperBound].firstIndex { $0 == UInt8(ascii: "&") || $0 == 0x0A }
        let next = end.map { text.bytes[$0] == 0x0A ? $0 + 1 : $0 } ?? range.upperBound
        map.append(local: UInt32(clamping: bytes.count), source: place, count: UInt32(clamping: next - i))
        bytes += text.bytes[i..<next]
        i = next
      }
    }
  }

  private func end(of word: String, from offset: UInt32) -> UInt32 {
    source.bytes.firstIndex(of: word, from: Int(offset)).map { UInt32(clamping: $0 + word.utf8.count) }
      ?? source.range.upper
  }
}

extension AdmonitionDraft {
  /// Takes the tag that closes it.
  fileprivate mutating func end(with tag: SourceRange) {
    range = range.union(tag)
    let start = content?.lower ?? marker.upper
    content = SourceRange(start, max(start, tag.lower))
  }
}

extension HTMLToken {
  /// The language that it gives its code: `lang="sh"`, `class="language-sh"`.
  fileprivate var language: String? {
    if let name = attribute("lang")?.text, !name.isEmpty { return name }
    for word in attribute("class")?.text.split(separator: " ") ?? [] {
      for prefix in ["language-", "lang-"] where word.hasPrefix(prefix) { return String(word.dropFirst(prefix.count)) }
    }
    return nil
  }

  /// With attributes that know their place in the guide.
  fileprivate func mapped(_ fragment: MappedText) -> HTMLToken {
    var token = self
    token.attributes = attributes.map { ($0.name, Piece($0.value.text, fragment.source(of: $0.value.range))) }
    return token
  }
}
