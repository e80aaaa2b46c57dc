import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

/// The one repair of a contents list, shared by the rules that find something in it.
struct ContentsFix {
  private let range: SourceRange?
  private let fix: Fix?

  /// - Parameter missing: the sections that lack an entry.
  init(_ guide: Guide, _ inner: InnerLinks, missing: [Int]? = nil) {
    range = guide.contents?.range
    guard let writer = ContentsWriter(guide, anchors: inner.anchors, others: inner.written) else {
      fix = nil
      return
    }
    let edits = writer.edits(adding: missing ?? MissingEntries(guide, inner)?.sections ?? [])
    fix =
      edits.isEmpty
      ? nil
      : Fix(
        "mend the contents list", .suggested, edits, alters: [.target, .text, .structure],
        within: range.map { [$0] } ?? [])
  }

  /// Whether a range stands in the list.
  func holds(_ range: SourceRange) -> Bool { self.range?.contains(range) == true }

  /// The repair, for a finding in the list.
  func fix(for range: SourceRange) -> Fix? { holds(range) ? fix : nil }

  var fixes: [Fix] { fix.map { [$0] } ?? [] }
}
