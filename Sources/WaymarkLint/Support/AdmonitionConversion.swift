import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

/// The one repair of admonitions in the wrong dialect.
package enum AdmonitionConversion {
  /// Dialects that are plain Markdown or HTML, and mix with anything.
  static let plain: Set<String> = ["lead", "plain-lead", "quoted-lead", "html", "html-details"]

  /// The dialect that most of a guide's admonitions are written in; GitHub's where none leads.
  ///
  /// Quoted ones with titles or folds are Obsidian's.
  static func dialect(of guide: Guide) -> Dialect? {
    let marked = guide.admonitions.filter { !plain.contains($0.dialect) }
    let counts = Dictionary(grouping: marked, by: \.dialect).mapValues(\.count)
    let most = counts.values.max() ?? 0
    let leaders = counts.filter { $0.value == most }.keys
    guard leaders.count == 1, let leader = leaders.first, leader != "github" else {
      let isObsidian = marked.contains { $0.dialect == "github" && ($0.title != nil || $0.fold != .none) }
      return Dialect.writable.first { $0.id == (isObsidian ? "obsidian" : "github") }
    }
    return Dialect.writable.first { $0.id == (leader == "colon-fence" ? "docusaurus" : leader) }
      ?? Dialect.writable.first { $0.id == "github" }
  }

  /// What writes a guide's admonitions in one dialect; nil where all are, or none of the others can be.
  ///
  /// Admonitions inside others follow when the outer ones are written. What a writing would change of a body is not done.
  package static func fix(_ guide: Guide, to dialect: Dialect) -> Fix? {
    guard let writer = AdmonitionWriter(guide, dialect: dialect) else { return nil }
    var wrong = guide.admonitions.indices.filter { index in
      let admonition = guide.admonitions[index]
      return !plain.contains(admonition.dialect) && !writer.isRight(admonition)
    }
    // The outer ones first.
    let all = Set(wrong)
    wrong = wrong.filter { guide.admonitions[$0].parent.map(all.contains) != true }
    var edits: [(admonition: Int, edits: [TextEdit])] = wrong.compactMap { index in
      writer.edits(for: guide.admonitions[index]).map { (index, $0) }
    }
    if !keeps(edits.flatMap(\.edits), guide) {
      edits = edits.filter { keeps($0.edits, guide) }
      guard keeps(edits.flatMap(\.edits), guide) else { return nil }
    }
    guard !edits.isEmpty else { return nil }
    let losses = edits.compactMap { writer.loss(of: guide.admonitions[$0.admonition]) }
    let loss = losses.first.map { losses.count == 1 ? " (\($0))" : " (in \(losses.count) of them: \($0))" } ?? ""
    return Fix(
      "write \(edits.count == 1 ? "it" : "them") as \(dialect.name)s\(loss)", .suggested, edits.flatMap(\.edits),
      alters: [.structure, .text, .code, .language], within: edits.map { guide.admonitions[$0.admonition].range })
  }

  /// Whether the same bodies and the same code stand in a guide after edits.
  private static func keeps(_ edits: [TextEdit], _ guide: Guide) -> Bool {
    let bytes = TextEdit.apply(edits, to: guide.source.bytes)
    let after = GuideReader.read(SourceText(path: guide.source.path, bytes: bytes))
    func code(_ guide: Guide) -> [[UInt8]] { guide.codeBlocks.filter { $0.admonition == nil }.map(\.body.bytes) }
    guard after.admonitions.count == guide.admonitions.count, code(after) == code(guide),
      after.sections.map(\.title) == guide.sections.map(\.title)
    else { return false }
    return zip(guide.admonitions, after.admonitions).allSatisfy { before, after in
      // A title may have become the first words of the body.
      let titled = [before.title ?? before.kind, before.text].filter { !$0.isEmpty }.joined(separator: " ")
      return before.text == after.text || after.text.lowercased() == titled.lowercased()
    }
  }
}
