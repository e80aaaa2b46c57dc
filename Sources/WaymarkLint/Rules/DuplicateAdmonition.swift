import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let duplicateAdmonition = Rule(
    id: "duplicate-admonition",
    severity: .warning,
    summary: "Two admonitions say the same, with nothing to do between them.",
    explanation: """
      Two warnings with the same words, one after the other, are a slip: a copy in another syntax that was never taken out. \
      Readers look for the difference. Keep one. The same warning in another section, or before another block of code, is a \
      reminder and is not reported.
      """,
    failing: [
      Example(
        "> [!NOTE]\n> Back up the file first, please.\n\n⟦**Note:**⟧ Back up the file first, please.\n", nests: false)
    ],
    passing: [
      Example(
        "> [!NOTE]\n> Back up the file first, please.\n\n> [!NOTE]\n> Then go on with the next one.\n", nests: false),
      Example("**Note:** run it twice, always.\n\n```sh\nmake\n```\n\n**Note:** run it twice, always.\n", nests: false),
    ]
  ) { compilation in
    let guide = compilation.guide
    var findings: [Finding] = []
    var group: [String: Admonition] = [:]
    for element in guide.elements {
      switch element.kind {
      case .code(let index) where guide.codeBlocks[index].language.hasPrefix("ad-"): break
      // Something to do, or another alternative, ends the neighbourhood.
      case .code, .heading, .checklist: group = [:]
      case .admonition(let index):
        let admonition = guide.admonitions[index]
        let words = letters(of: admonition.text)
        // One in another syntax inside is the same one read twice.
        guard words.count >= 16, admonition.parent == nil else { continue }
        if let first = group[words] {
          findings.append(
            Finding(
              "This says the same as another admonition. Keep one of them.", at: admonition.markerRange,
              related: [.init(first.markerRange, "the other one")],
              fixes: removal(of: admonition, like: first, in: guide).map { [$0] } ?? []))
        } else {
          group[words] = admonition
        }
      default: break
      }
    }
    return findings
  }

  /// Takes the second one out with its lines, where it says nothing that the first one does not: no code, no other links.
  private static func removal(of second: Admonition, like first: Admonition, in guide: Guide) -> Fix? {
    func holdsCode(_ range: SourceRange) -> Bool { guide.codeBlocks.contains { range.contains($0.range) } }
    func targets(_ range: SourceRange) -> [String] {
      guide.links.filter { range.contains($0.range) }.map(\.destination)
    }
    guard let range = extent(of: second, in: guide) else { return nil }
    let source = guide.source
    let lines = source.lines.lines(of: range)
    let before = source.slice(SourceRange(source.lines.range(ofLine: lines.lowerBound).lower, range.lower))
    let after = source.slice(SourceRange(range.upper, source.contentRange(ofLine: lines.upperBound).upper))
    guard !holdsCode(first.range), !holdsCode(second.range), targets(first.range) == targets(second.range),
      before.isEmpty, after.allSatisfy(\.isBlank)
    else { return nil }
    var next = lines.upperBound + 1
    while next <= source.lines.count, source.slice(source.contentRange(ofLine: next)).allSatisfy(\.isBlank) {
      next += 1
    }
    let whole = SourceRange(
      source.lines.range(ofLine: lines.lowerBound).lower, source.lines.range(ofLine: next).lower)
    return Fix(
      "take this one out", .suggested, [TextEdit(whole, "")], alters: [.structure, .text, .code, .target, .html])
  }

  /// All of an admonition; one of tags where they open and close in one block of HTML, which holds nothing else.
  private static func extent(of admonition: Admonition, in guide: Guide) -> SourceRange? {
    guard admonition.dialect == "html" else { return admonition.range }
    let block = guide.tree.nodes.first { node in
      if case .htmlBlock = node.kind { node.range.contains(admonition.markerRange) } else { false }
    }
    guard let range = block?.range, range.lower == admonition.markerRange.lower else { return nil }
    let trimmed = SourceRange(
      range.lower, range.upper - UInt32(guide.source.slice(range).reversed().prefix(while: \.isSpace).count))
    let text = guide.source.string(trimmed)
    let name = text.dropFirst().prefix(while: \.isLetter)
    let opened = text.split(separator: "<" + name, omittingEmptySubsequences: false).count - 1
    return opened == 1 && text.hasSuffix("</\(name)>") ? trimmed : nil
  }

  /// A text without what differs between syntaxes: quotes, spaces, emoji, capitals.
  private static func letters(of text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
