import WaymarkText

/// How the shell takes each place of a text.
///
/// The places where it changes stand in a sorted row, so that a look-up is a binary search.
package struct QuotingMap: Sendable {
  private var changes: [(offset: UInt32, quoting: ShellReader.Quoting)] = []

  init(_ tree: ShellTree) {
    var spans: [(range: SourceRange, quoting: ShellReader.Quoting)] = tree.comments.map { ($0, .comment) }
    Self.collect(tree, tree.root, &spans)
    // Outer before inner where both begin together.
    spans.sort { ($0.range.lower, $1.range.upper) < ($1.range.lower, $0.range.upper) }

    var open: [(end: UInt32, quoting: ShellReader.Quoting)] = []
    func closeUpTo(_ offset: UInt32, _ changes: inout [(offset: UInt32, quoting: ShellReader.Quoting)]) {
      while let last = open.last, last.end <= offset {
        open.removeLast()
        changes.append((last.end, open.last?.quoting ?? .bare))
      }
    }
    for span in spans {
      closeUpTo(span.range.lower, &changes)
      // A span that outruns its surroundings ends with them.
      let end = min(span.range.upper, open.last?.end ?? span.range.upper)
      open.append((end, span.quoting))
      changes.append((span.range.lower, span.quoting))
    }
    closeUpTo(UInt32.max, &changes)
  }

  package func quoting(at offset: UInt32) -> ShellReader.Quoting {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? .bare : changes[low - 1].quoting
  }

  private static func collect(
    _ tree: ShellTree, _ id: ShellTree.NodeID, _ spans: inout [(range: SourceRange, quoting: ShellReader.Quoting)]
  ) {
    if let quoting = quoting(tree[id]) { spans.append((tree.range(id), quoting)) }
    for child in tree.children(id) { collect(tree, child, &spans) }
  }

  private static func quoting(_ node: ShellTree.Node) -> ShellReader.Quoting? {
    switch node.kind {
    case .singleQuoted, .ansiQuoted: .singleQuoted
    case .doubleQuoted, .localizedQuoted: .doubleQuoted
    case .hereDocument: node.detail == 1 ? .literalHereDocument : .hereDocument
    case .commandSubstitution, .processSubstitution, .backquoted: .bare
    default: nil
    }
  }
}
