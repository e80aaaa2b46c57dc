import WaymarkText

extension ShellParser {
  /// A place to come back to when a reading turns out wrong.
  struct Checkpoint {
    let at: Int
    let nodes: Int
    let diagnostics: Int
    let text: Int
    let segments: Int
    let comments: Int
    let lastUnclosed: Int
    let pending: [PendingHereDocument]
  }

  func checkpoint() -> Checkpoint {
    Checkpoint(
      at: at, nodes: tree.nodes.count, diagnostics: diagnostics.count, text: tree.text.count,
      segments: tree.origin.segments.count, comments: tree.comments.count, lastUnclosed: lastUnclosed, pending: pending)
  }

  mutating func restore(_ checkpoint: Checkpoint) {
    at = checkpoint.at
    tree.nodes.removeSubrange(checkpoint.nodes...)
    diagnostics.removeSubrange(checkpoint.diagnostics...)
    tree.text.removeSubrange(checkpoint.text...)
    tree.origin = LineMap(Array(tree.origin.segments.prefix(checkpoint.segments)))
    tree.comments.removeSubrange(checkpoint.comments...)
    lastUnclosed = checkpoint.lastUnclosed
    pending = checkpoint.pending
  }
}
