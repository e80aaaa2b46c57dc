import WaymarkMarkdown
import WaymarkText

/// Containers: whatever a dialect recognises by its lines.
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
    guard let (dialect, found) = dialects.construct(of: container) else { return children(id, frame) }
    var construct = found
    if case .hidden = construct.meaning { return [] }
    if case .code(let language) = construct.meaning {
      code(container, language: language, title: construct.title?.text, range)
      return []
    }
    var inner = children(id, frame)
    if construct.headingIsTitle, construct.title == nil, let first = node.firstChild {
      let tree = frames[frame].tree
      if case .heading = tree[first].kind {
        construct.title = Piece(text(first, frame).string, frames[frame].source(tree[first].range))
        inner = tree[first].next.map { [.nodes($0, frame: frame)] } ?? []
      }
    }
    // What follows a field named `body` on the opening line is no part of the marker.
    let marker = container.fields["body"].map { SourceRange(container.opener.lower, $0.range.lower) }
    let opener = (marker ?? container.opener).trimmingSpace(source)
    let content = SourceRange(opener.upper, max(opener.upper, container.closer?.lower ?? range.upper))
    return open(construct, of: dialect, .lines, marker: opener, range: range, content: content, inner)
  }

  /// Opens what a construct means around its inner work.
  mutating func open(
    _ construct: Construct, of dialect: Dialect, _ form: Admonition.Form, marker: SourceRange, range: SourceRange,
    content: SourceRange? = nil, _ inner: [Work]
  ) -> [Work] {
    let count = scopes.count
    enter(construct, of: dialect, form, marker: marker, range: range, content: content)
    scopes[scopes.count - 1].isNode = true
    return inner + [.leave(scopes: count, end: range.upper)]
  }

  mutating func enter(
    _ construct: Construct, of dialect: Dialect, _ form: Admonition.Form, marker: SourceRange, range: SourceRange,
    content: SourceRange? = nil
  ) {
    switch construct.meaning {
    case .admonition(let kind):
      let index = begin(construct, kind, of: dialect, form, marker: marker, range: range, content: content)
      enter(.admonition(index), opened: .admonition(index))
    case .tab:
      let set = tabSet(beginning: construct.beginsSet)
      var construct = construct
      if let title = construct.title, let label = scopes.last?.tabLabels[title.text] {
        construct.title = Piece(label, title.range)
      }
      enter(.tab(set: set, title: construct.title?.text ?? ""), opened: .panel(panels.count))
      begin(construct, .tab(set: set), of: dialect, marker: marker, range: range)
    case .details:
      enter(.details(title: construct.title?.text ?? ""), opened: .panel(panels.count))
      begin(construct, .details(construct.fold), of: dialect, marker: marker, range: range)
    case .tabSet: enterTabSet(nil, of: dialect, labels: TabLabels.read(source.slice(marker)))
    case .headingTabs: enterTabSet(.headings, of: dialect, labels: [:])
    case .commentTabs: enterTabSet(.comments, of: dialect, labels: [:])
    case .codeGroup: enterTabSet(.codeBlocks, of: dialect, labels: [:])
    case .step:
      enter(nil)
      if let title = construct.title { step(title) }
    case .image(let target):
      enter(nil)
      images.append(Image(target: target.text, embed: false, range: range))
      add(.image(images.count - 1), range, text: construct.title?.text ?? "")
    case .label:
      label = construct.title?.text
      enter(nil)
    case .quote: enter(.quote)
    case .plain, .code, .hidden: enter(nil)
    }
  }

  /// The title of a step is a heading below the section that the step is in.
  private mutating func step(_ title: Piece) {
    let index = sections.add(
      level: sections.levelBelow, title: title.text, plain: title.text, heading: title.range, element: elements.count)
    add(.heading(index), title.range, text: title.text)
  }

  private mutating func begin(
    _ construct: Construct, _ kind: Panel.Kind, of dialect: Dialect, marker: SourceRange, range: SourceRange
  ) {
    panels.append(
      PanelDraft(
        dialect: dialect, kind: kind, title: construct.title, marker: marker, range: range,
        firstElement: elements.count, endElement: elements.count))
  }

  /// Starts an admonition and puts its marker into the reading order.
  mutating func begin(
    _ construct: Construct, _ kind: Piece, of dialect: Dialect, _ form: Admonition.Form, marker: SourceRange,
    range: SourceRange, content: SourceRange? = nil
  ) -> Int {
    let parent = scopes.last { $0.admonition != nil }?.admonition
    let index = admonitions.count
    let title = construct.title?.text ?? ""
    add(.admonition(index), marker, text: title.lowercased() == kind.text.lowercased() ? "" : title)
    admonitions.append(
      AdmonitionDraft(
        dialect: dialect, form: form, construct: construct, kind: kind, marker: marker, range: range,
        content: content, parent: parent, firstElement: elements.count, endElement: elements.count,
        defects: construct.defects))
    return index
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
