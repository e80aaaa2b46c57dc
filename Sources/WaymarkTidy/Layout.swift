import WaymarkGuide
import WaymarkMarkdown
import WaymarkText

/// Asks the passes and does what they say, until they say nothing more.
struct Layout {
  private let passes: [Pass]
  /// What the guide was read with.
  private let grammars: GrammarTable
  private var page: Page
  /// The text so far, as pieces of the guide and of edits.
  private(set) var text: EditedText
  /// The parts that were left out because they would change the tree, by pass; for tests.
  private(set) var refused: [String] = []

  /// A part of a pass.
  private struct Part {
    let pass: String
    let edits: [TextEdit]
  }

  /// Passes make room for each other within two or three rounds.
  private static let rounds = 10
  /// How often a round's result is read again to find the parts that change the tree: fewer times for a long guide.
  private var trials: Int { max(6, min(60, (16 << 20) / max(1, page.bytes.count))) }

  init(_ page: Page, passes: [Pass], grammars: GrammarTable = Dialect.grammars) {
    self.passes = passes
    self.grammars = grammars
    self.page = page
    self.text = EditedText(page.bytes.count)
  }

  mutating func run() {
    guard page.bytes.count <= MarkdownParser.readableSize else { return }
    for _ in 0..<Self.rounds {
      guard round() else { return }
    }
  }

  /// Does one round; false where nothing changed.
  private mutating func round() -> Bool {
    let parts = proposals()
    guard !parts.isEmpty, let (edits, next) = tried(parts) else { return false }
    text.apply(edits)
    page = next
    return true
  }

  /// What the passes would change, without what changes nothing and what overlaps a part that comes first.
  private func proposals() -> [Part] {
    let parts = passes.flatMap { pass in
      pass.changes(page).compactMap { edits in
        let real = edits.filter { !page.source.slice($0.range).elementsEqual($0.replacement.utf8) }
        return real.isEmpty ? nil : Part(pass: pass.id, edits: real)
      }
    }
    var isDropped = Array(repeating: false, count: parts.count)
    var last: (part: Int, range: SourceRange)?
    let edits = parts.indices.flatMap { part in parts[part].edits.map { (part: part, range: $0.range) } }
    for edit in edits.sorted(by: { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) }) {
      guard !isDropped[edit.part] else { continue }
      if let before = last, edit.range.lower < before.range.upper || edit.range == before.range {
        // A part never overlaps itself by intent; where it does, it is no part that can be done.
        isDropped[max(edit.part, before.part)] = true
        if edit.part >= before.part { continue }
      }
      last = edit
    }
    return zip(parts, isDropped).filter { !$0.1 }.map(\.0)
      .sorted { ($0.edits.first?.range.lower ?? 0) < ($1.edits.first?.range.lower ?? 0) }
  }

  // MARK: The guard

  /// The edits of as many parts as leave the tree as it is, and the page that they make; nil where that is none.
  private mutating func tried(_ parts: [Part]) -> (edits: [TextEdit], page: Page)? {
    var parts = parts
    var left = trials
    while !parts.isEmpty {
      if let page = result(parts[...]) { return (parts.flatMap(\.edits), page) }
      // The first part that makes a difference together with those before it is the one.
      var good = 0
      var bad = parts.count
      while bad - good > 1, left > 0 {
        let middle = (good + bad) / 2
        left -= 1
        if result(parts[..<middle]) == nil { bad = middle } else { good = middle }
      }
      if bad - good > 1 {
        // Too many to find one by one: what is known to be good must do.
        refused += parts[good...].map(\.pass)
        parts.removeSubrange(good...)
      } else {
        refused.append(parts[good].pass)
        parts.remove(at: good)
      }
    }
    return nil
  }

  /// The page that parts make; nil where its tree is another one.
  private func result(_ parts: ArraySlice<Part>) -> Page? {
    let bytes = TextEdit.apply(parts.flatMap(\.edits), to: page.bytes)
    let source = SourceText(path: page.source.path, bytes: bytes)
    let tree = MarkdownParser.parse(source, grammars: grammars).tree
    guard TreeComparison.difference(from: page.tree, to: tree) == nil else { return nil }
    return Page(source, tree)
  }
}
