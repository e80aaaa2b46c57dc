import WaymarkMarkdown
import WaymarkText

/// Containers, quotes and leads: whatever a dialect recognises.
extension GuideWalk {
  mutating func container(_ id: MarkdownTree.NodeID, _ container: MarkdownTree.Container, _ frame: Int) -> [Work] {
    let node = frames[frame].tree[id]
    let range = frames[frame].source(node.range)
    let container = container.mapped(frames[frame])
    if container.grammar == ContainerGrammar.frontMatter.id {
      frontMatter = FrontMatterReader.read(container, range)
      metadata += frontMatter?.values ?? []
      return []
    }
    guard let (dialect, construct) = dialects.construct(of: container) else { return children(id, frame) }
    let marker = container.fields["body"].map { SourceRange(container.opener.lower, $0.range.lower) }
    return open(
      construct, of: dialect, marker: (marker ?? container.opener).trimmingSpace(source), range: range,
      children(id, frame))
  }

  /// Opens what a construct means around its inner work.
  mutating func open(
    _ construct: Construct, of dialect: Dialect, marker: SourceRange, range: SourceRange, _ inner: [Work]
  ) -> [Work] {
    let count = scopes.count
    enter(construct, of: dialect, marker: marker, range: range)
    scopes[scopes.count - 1].isNode = true
    return inner + [.leave(scopes: count, end: range.upper)]
  }

  mutating func enter(_ construct: Construct, of dialect: Dialect, marker: SourceRange, range: SourceRange) {
    switch construct.meaning {
    case .admonition(let kind):
      let index = begin(construct, kind, of: dialect, marker: marker, range: range)
      enter(.admonition(index), admonition: index)
    case .tab:
      enter(.tab(set: currentTabSet(), title: construct.title?.text ?? ""))
    case .tabSet:
      tabSetCount += 1
      enter(nil, tabSet: tabSetCount - 1)
    case .details:
      enter(.details(title: construct.title?.text ?? ""))
    case .label:
      label = construct.title?.text
      enter(nil)
    case .plain:
      enter(nil)
    }
  }

  /// Starts an admonition and puts its marker into the reading order.
  mutating func begin(
    _ construct: Construct, _ kind: Piece, of dialect: Dialect, marker: SourceRange, range: SourceRange
  ) -> Int {
    let parent = scopes.last { $0.admonition != nil }?.admonition
    let index = admonitions.count
    let title = construct.title?.text ?? ""
    add(.admonition(index), marker, text: title.lowercased() == kind.text.lowercased() ? "" : title)
    admonitions.append(
      AdmonitionDraft(
        dialect: dialect, construct: construct, kind: kind, marker: marker, range: range, parent: parent,
        firstElement: elements.count, endElement: elements.count, defects: construct.defects))
    return index
  }

  mutating func finish(_ admonition: Int) { admonitions[admonition].endElement = elements.count }

  // MARK: Tabs

  /// Tabs that follow one another make one set.
  private mutating func currentTabSet() -> Int {
    if let set = scopes.last?.tabSet { return set }
    tabSetCount += 1
    scopes[scopes.count - 1].tabSet = tabSetCount - 1
    return tabSetCount - 1
  }

  /// Anything but another tab ends a set that no construct of its own holds.
  mutating func endTabs(before kind: MarkdownTree.Kind, _ frame: Int) {
    guard let scope = scopes.last, scope.tabSet != nil, !scope.explicitTabSet else { return }
    if case .container(let index) = kind,
      let found = dialects.construct(of: frames[frame].tree.containers[index]), case .tab = found.construct.meaning
    {
      return
    }
    scopes[scopes.count - 1].tabSet = nil
  }

  // MARK: Quotes

  mutating func quote(_ id: MarkdownTree.NodeID, _ frame: Int) -> [Work] {
    let tree = frames[frame].tree
    let range = frames[frame].source(tree[id].range)
    guard let first = tree[id].firstChild, tree[first].kind.holdsMarker else {
      return inside(.quote, end: range.upper, children(id, frame))
    }
    let text = text(first, frame)
    let rest: [Work] = tree[first].next.map { [.nodes($0, frame: frame)] } ?? []
    guard let (dialect, found) = dialects.lead(ofQuote: text), case .admonition(let kind) = found.construct.meaning
    else {
      let inner = inside(.quote, end: range.upper, rest)
      prose(text, frames[frame].source(tree[first].range))
      return inner
    }
    var lead = found
    if hasLazyLines(text) { lead.construct.defects.insert(.lazyBody) }
    let index = begin(lead.construct, kind, of: dialect, marker: text.source(of: lead.marker), range: range)
    let inner = inside(.admonition(index), admonition: index, end: range.upper, rest)
    let body = text.cut(lead.marker.upperBound..<text.bytes.count)
    if !body.isEmpty { prose(body, body.source(of: 0..<body.bytes.count)) }
    return inner
  }

  /// Whether a line after the first lacks the quote's `>`.
  private func hasLazyLines(_ text: InlineText) -> Bool {
    (1..<max(text.lineCount, 1)).contains { number in
      let start = text.source(of: text.line(number)).lower
      let line = source.contentRange(ofLine: source.lines.line(of: start))
      return !source.slice(SourceRange(line.lower, start)).contains(UInt8(ascii: ">"))
    }
  }
}

extension MarkdownTree.Kind {
  /// A paragraph, or a setext heading: `> [!NOTE]` above `> ---` is one to CommonMark.
  fileprivate var holdsMarker: Bool {
    switch self {
    case .paragraph: true
    case .heading(_, let setext): setext
    default: false
    }
  }
}

extension MarkdownTree.Container {
  /// With the guide's own offsets.
  fileprivate func mapped(_ frame: Frame) -> Self {
    guard frame.map != nil else { return self }
    return Self(
      grammar: grammar, opener: frame.source(opener), closer: closer.map(frame.source),
      fields: fields.mapValues { Field($0.text, frame.source($0.range)) }, indentation: indentation,
      body: frame.source(body))
  }
}

extension SourceRange {
  /// Without the white space at either end.
  func trimmingSpace(_ source: SourceText) -> SourceRange { SourceRange(source.slice(self).trimmed.indices) }
}
