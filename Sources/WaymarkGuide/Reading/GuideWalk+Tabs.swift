import WaymarkMarkdown
import WaymarkText

/// Tabs: those of a container each, and those that are headings or code blocks of one.
extension GuideWalk {
  mutating func enterTabSet(_ tabs: ImpliedTabs?, of dialect: Dialect, labels: [String: String]) {
    tabSetCount += 1
    enter(nil, tabSet: tabSetCount - 1)
    scopes[scopes.count - 1].tabs = tabs
    scopes[scopes.count - 1].tabDialect = dialect
    scopes[scopes.count - 1].tabLabels = labels
  }

  /// The set of a tab: tabs that follow one another make one.
  mutating func tabSet(beginning: Bool) -> Int {
    if let set = scopes.last?.tabSet, !beginning { return set }
    tabSetCount += 1
    scopes[scopes.count - 1].tabSet = tabSetCount - 1
    return tabSetCount - 1
  }

  /// Anything but another tab ends a set that no construct of its own holds.
  mutating func endTabs(before kind: MarkdownTree.Kind, _ frame: Int) {
    guard let scope = scopes.last, scope.tabSet != nil, !scope.explicitTabSet else { return }
    switch kind {
    case .container(let index):
      let found = dialects.construct(of: frames[frame].tree.containers[index])
      if case .tab = found?.construct.meaning { return }
    // Whether a heading is a tab is told when it is read.
    case .heading: return
    default: break
    }
    scopes[scopes.count - 1].tabSet = nil
  }

  /// A heading: a section's, a tab's, or one whose inner headings are tabs.
  mutating func heading(
    _ id: MarkdownTree.NodeID, level: Int, _ frame: Int, _ following: inout MarkdownTree.NodeID?
  ) -> [Work] {
    let tree = frames[frame].tree
    let range = frames[frame].source(tree[id].range)
    let text = text(id, frame)
    let found = dialects.construct(ofHeading: text)
    if case .headings = scopes.last?.tabs {
      let tab = Construct(meaning: .tab, title: text.piece(0..<text.bytes.count))
      return around(tab, of: scopes.last?.tabDialect ?? .commentTabs, range, frame, &following) { node in
        if case .heading(let other, _) = node { other <= level } else { false }
      }
    }
    guard let (dialect, construct) = found else {
      if scopes.last?.explicitTabSet == false { scopes[scopes.count - 1].tabSet = nil }
      heading(text, plain: tree.plainText(of: id), level: level, range)
      return []
    }
    if case .headingTabs = construct.meaning {
      let title = text.cut(0..<(text.bytes.lastIndex(of: UInt8(ascii: "{")) ?? text.bytes.count))
      heading(title, plain: title.string, level: level, range)
    }
    let isTab = if case .tab = construct.meaning { true } else { false }
    let inner = around(construct, of: dialect, range, frame, &following) { node in
      switch node {
      case .heading(let other, _): other <= level
      case .thematicBreak: isTab
      default: false
      }
    }
    // The line that ends a set of such tabs is no break.
    if isTab, let end = following, tree[end].kind == .thematicBreak { following = tree[end].next }
    return inner
  }

  /// A comment that names the tab which follows it; nil where it stands in no set of such.
  mutating func commentTab(
    _ id: MarkdownTree.NodeID, _ frame: Int, _ following: inout MarkdownTree.NodeID?
  ) -> [Work]? {
    guard case .comments = scopes.last?.tabs else { return nil }
    let range = frames[frame].source(frames[frame].tree[id].range)
    let comment = source.slice(range).trimmed
    guard comment.starts(with: "<!--".utf8), comment.suffix(3).elementsEqual("-->".utf8), comment.count > 7 else {
      return nil
    }
    let title = comment.dropFirst(4).dropLast(3).trimmed
    let tab = Construct(meaning: .tab, title: Piece(title.string, SourceRange(title.indices)))
    return around(tab, of: scopes.last?.tabDialect ?? .commentTabs, range, frame, &following) { kind in
      if case .htmlBlock = kind { true } else { false }
    }
  }

  /// Opens a construct around the siblings that follow, up to one that ends it.
  private mutating func around(
    _ construct: Construct, of dialect: Dialect, _ range: SourceRange, _ frame: Int,
    _ following: inout MarkdownTree.NodeID?, until isEnd: (MarkdownTree.Kind) -> Bool
  ) -> [Work] {
    let tree = frames[frame].tree
    let first = following
    var last = range
    while let next = following, !isEnd(tree[next].kind) {
      last = frames[frame].source(tree[next].range)
      following = tree[next].next
    }
    let inner: [Work] = first.flatMap { $0 == following ? nil : [.nodes($0, frame: frame, until: following)] } ?? []
    return open(construct, of: dialect, .lines, marker: range, range: range.union(last), inner)
  }
}
