import WaymarkDiagnostics
import WaymarkMarkdown
import WaymarkText

/// Code blocks in every notation.
extension GuideWalk {
  mutating func code(_ block: MarkdownTree.CodeBlock, _ range: SourceRange, _ frame: Int) -> [Work] {
    let block = block.mapped(frames[frame])
    if let cut = MisclosedFence.cut(block, range, source) {
      add(block, body: cut.body, range: cut.range)
      return read(cut.rest, in: frame)
    }
    guard let (dialect, construct, body) = dialects.construct(of: block) else {
      if case .codeBlocks = scopes.last?.tabs {
        tab(of: block, range)
      } else {
        add(block, body: block.body, range: range)
      }
      return []
    }
    let marker = block.infoRange.map { SourceRange(range.lower, $0.upper) } ?? range
    let count = scopes.count
    let content = body.bytes.isEmpty ? nil : body.source(of: SourceRange(0..<body.bytes.count))
    let inner = open(
      construct, of: dialect, .fence, marker: marker, range: range,
      content: content ?? SourceRange(marker.upper, marker.upper), read(body, in: frame))
    if scopes.count > count, case .admonition(let index) = scopes[count].opened {
      add(block, body: block.body, range: range, admonition: index)
    }
    return inner
  }

  /// A code block that is a tab by itself: its title is the tab's.
  private mutating func tab(of block: MarkdownTree.CodeBlock, _ range: SourceRange) {
    let info = FenceInfo(block.info)
    let rest = block.info.dropFirst(info.language.count).drop { $0 == " " }
    let title = info.title ?? (rest.contains("=") || rest.isEmpty ? info.language : String(rest))
    let marker = block.infoRange.map { SourceRange(range.lower, $0.upper) } ?? range
    let construct = Construct(meaning: .tab, title: Piece(title, block.infoRange ?? marker))
    let count = scopes.count
    enter(construct, of: scopes.last?.tabDialect ?? .colonFence, .fence, marker: marker, range: range)
    add(block, body: block.body, range: range)
    leave(to: count, at: range.upper)
  }

  /// The body of a container that is code.
  mutating func code(_ container: MarkdownTree.Container, language: String, title: String?, _ range: SourceRange) {
    // Where indentation ends it, there is nothing to close.
    let closed = container.closer != nil || container.indentation != nil
    var body = container.body
    if container.indentation != nil { body = body.suffix(from: body.bytes.prefix { $0 == 0x0A || $0 == 0x0D }.count) }
    add(.tag, language: language, title: title, range: range, body: body, closed: closed)
  }

  /// Reads a body that only its dialect knows to be Markdown.
  mutating func read(_ body: MappedText, in frame: Int) -> [Work] {
    let depth = frames[frame].depth + 1
    guard depth < Self.maxDepth, body.bytes.count <= rereadLimit else {
      refuse(body)
      return []
    }
    rereadLimit -= body.bytes.count
    let inner = SourceText(path: source.path, bytes: body.bytes)
    let tree = MarkdownParser.parse(inner, grammars: dialects.innerGrammars, within: frames[frame].tree).tree
    guard let first = tree[.root].firstChild else { return [] }
    frames.append(Frame(tree: tree, map: body.map, depth: depth, guide: source))
    return [.nodes(first, frame: frames.count - 1)]
  }

  private mutating func refuse(_ body: MappedText) {
    guard !diagnostics.contains(where: { $0.rule == "reading-limit" }) else { return }
    diagnostics.append(
      Diagnostic(
        rule: "reading-limit", severity: .warning,
        message: "fences inside fences go too deep here, the inner ones are not read; nest less deep",
        range: body.source(of: SourceRange(0..<body.bytes.count))))
  }

  private mutating func add(
    _ block: MarkdownTree.CodeBlock, body: MappedText, range: SourceRange, admonition: Int? = nil
  ) {
    var info = FenceInfo(block.info)
    let notation: CodeBlock.Notation
    var (text, closed) = (body, true)
    var title: String?
    switch block.style {
    case .fenced(_, _, let isClosed):
      (notation, closed) = (.fence, isClosed)
      if admonition == nil {
        let header = FenceHeader(body, isDirective: info.isDirective)
        (text, title) = (header.body, header.title?.text)
        text = withOpeningLine(block, text, &info)
      }
    case .indented: notation = .indented
    }
    add(
      notation, language: info.language, info: block.info, infoRange: block.infoRange, title: info.title ?? title,
      range: range, body: text, closed: closed, admonition: admonition)
  }

  /// The body with the code that stands on the fence's opening line.
  private func withOpeningLine(
    _ block: MarkdownTree.CodeBlock, _ body: MappedText, _ info: inout FenceInfo
  ) -> MappedText {
    guard let range = block.infoRange, source.slice(range).elementsEqual(block.info.utf8),
      let code = FenceInfo.code(in: Array(block.info.utf8))
    else { return body }
    info = FenceInfo(String(decoding: block.info.utf8.prefix(code), as: UTF8.self))
    let first = block.info.utf8.dropFirst(code)
    var map = LineMap()
    // The line's ending is a part of it.
    map.append(
      local: 0, source: range.lower + UInt32(clamping: code), count: UInt32(clamping: first.count + 1))
    let shift = UInt32(clamping: first.count + 1)
    for part in body.map.segments { map.append(local: part.local + shift, source: part.source, count: part.count) }
    return MappedText(bytes: Array(first) + [0x0A] + body.bytes, map: map)
  }

  mutating func inlineFence(_ fence: InlineText.InlineFence) {
    let bytes = Array(source.slice(fence.body))
    let start = UInt32(clamping: FenceInfo.code(in: bytes) ?? 0)
    let body = SourceRange(fence.body.lower + start, fence.body.upper)
    let language = FenceInfo(String(decoding: bytes.prefix(Int(start)), as: UTF8.self)).language
    add(.inlineFence, language: language, range: fence.range, body: MappedText(source, body))
  }

  /// Gives the code block that ends right above a line the title that attributes below it name.
  mutating func nameCode(above line: Int, _ attributes: ArraySlice<UInt8>) {
    guard case .code(let index)? = elements.last?.kind, codeBlocks[index].title == nil,
      codeBlocks[index].lines.upperBound + 1 == line, let title = KramdownAttribute.title(attributes)
    else { return }
    codeBlocks[index] = codeBlocks[index].titled(title)
  }

  mutating func add(
    _ notation: CodeBlock.Notation, language: String = "", info: String = "", infoRange: SourceRange? = nil,
    title: String? = nil, range: SourceRange, body: MappedText, closed: Bool = true, admonition: Int? = nil
  ) {
    let element = add(.code(codeBlocks.count), range, text: "")
    codeBlocks.append(
      CodeBlock(
        notation: notation, language: language, info: info, infoRange: infoRange, title: title ?? label, range: range,
        lines: source.lines.lines(of: range), body: body, closed: closed, element: element, admonition: admonition))
    label = nil
  }
}

extension MarkdownTree.CodeBlock {
  fileprivate func mapped(_ frame: Frame) -> Self {
    guard frame.map != nil else { return self }
    return Self(style: style, info: info, infoRange: infoRange.map(frame.source), body: frame.source(body))
  }
}
