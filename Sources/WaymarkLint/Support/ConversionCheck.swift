import WaymarkGuide
import WaymarkMarkdown
import WaymarkText

/// Whether a guide says the same when its admonitions are written in another dialect.
struct ConversionCheck {
  private let guide: Guide
  private let writer: AdmonitionWriter
  private let before: [String]
  private let heads: [AdmonitionWriting.Head]

  init(_ guide: Guide, _ writer: AdmonitionWriter) {
    self.guide = guide
    self.writer = writer
    before = Self.bodies(guide)
    heads = guide.admonitions.map(writer.head)
  }

  /// The parts that can be written; those that cannot are looked for by halves.
  func kept(_ parts: [AdmonitionConversion.Part]) -> [AdmonitionConversion.Part] {
    if parts.isEmpty || difference(parts) == nil { return parts }
    guard parts.count > 1 else { return [] }
    let middle = parts.count / 2
    return kept(Array(parts[..<middle])) + kept(Array(parts[middle...]))
  }

  /// What would not be read again where parts are written: the same admonitions with the same bodies, the same code, the same
  /// headings; nil where all would.
  func difference(_ parts: [AdmonitionConversion.Part]) -> String? {
    let bytes = TextEdit.apply(parts.flatMap { $0.edits ?? [] }, to: guide.source.bytes)
    let after = GuideReader.read(SourceText(path: guide.source.path, bytes: bytes), site: guide.site)
    guard after.admonitions.map(\.parent) == guide.admonitions.map(\.parent) else { return "where admonitions are" }
    guard code(after) == code(guide) else { return "code" }
    guard after.sections.map(\.title) == guide.sections.map(\.title) else { return "headings" }
    let bodies = Self.bodies(after)
    let written = Set(parts.flatMap(\.family))
    for (index, now) in after.admonitions.enumerated() {
      guard written.contains(index) else {
        guard bodies[index] == before[index], now.kind == guide.admonitions[index].kind else { return "another one" }
        continue
      }
      let head = heads[index]
      guard now.kind == head.kind else { return "its kind" }
      guard now.fold == (writer.hasFolds ? head.fold : .none) else { return "whether it folds" }
      let keepsTitle = writer.keepsTitle(head)
      if keepsTitle, bodies[index] == before[index] {
        guard (now.title == nil) == isDefault(head),
          isDefault(head) || Self.letters(now.title ?? "") == Self.letters(head.title.map(Self.visible) ?? "")
        else { return "its title" }
      } else {
        // A title that stands in the body, or is all that there is.
        let isTitle = now.title.map(Self.visible) ?? ""
        // Marks of a title may be written in another way; without one nothing may change.
        let fold = head.title == nil ? Self.signs : Self.letters
        guard fold(isTitle + bodies[index]) == fold((head.title.map(Self.visible) ?? "") + before[index])
        else { return "what it says" }
      }
    }
    return nil
  }

  /// Whether a reader takes a head's title for the kind's own.
  private func isDefault(_ head: AdmonitionWriting.Head) -> Bool {
    head.title == nil || head.title?.lowercased() == head.kind
  }

  /// What a reader sees of a title.
  private static func visible(_ title: String) -> String {
    MarkdownParser.parse(SourceText(title), grammars: []).tree.plainText(of: .root)
  }

  private static func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }

  /// All but space, and the colon that a lead may add.
  private static func signs(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != ":" } }

  private func code(_ guide: Guide) -> [[UInt8]] {
    guide.codeBlocks.filter { $0.admonition == nil }.map(\.body.bytes)
  }

  /// What a reader reads in each admonition, without what stands in others inside it.
  private static func bodies(_ guide: Guide) -> [String] {
    var bodies = Array(repeating: "", count: guide.admonitions.count)
    for element in guide.elements where !element.text.isEmpty {
      if case .admonition = element.kind { continue }
      for case .admonition(let index) in element.enclosures.reversed() {
        bodies[index] += bodies[index].isEmpty ? element.text : " " + element.text
        break
      }
    }
    return bodies
  }
}
