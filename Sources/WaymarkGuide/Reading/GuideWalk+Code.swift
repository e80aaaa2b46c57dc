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
    add(.tag, language: language, title: title, range: range, body: container.body, closed: container.closer != nil)
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
    let info = FenceInfo(block.info)
    let notation: CodeBlock.Notation
    var closed = true
    switch block.style {
    case .fenced(_, _, let isClosed): (notation, closed) = (.fence, isClosed)
    case .indented: notation = .indented
    }
    add(
      notation, language: info.language, info: block.info, infoRange: block.infoRange, title: info.title, range: range,
      body: body, closed: closed, admonition: admonition)
  }

  mutating func inlineFence(_ fence: InlineText.InlineFence) {
    add(.inlineFence, range: fence.range, body: MappedText(source, fence.body))
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
