import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let inlineFence = Rule(
    id: "inline-fence",
    severity: .warning,
    summary: "A code block opens and closes on one line.",
    explanation: """
      Three backticks make a code block only where they stand on lines of their own. With code between them on one line \
      Markdown reads inline code: it runs into the text before it, loses its line, and has no button to copy it. Put the \
      fences on lines of their own, or take single backticks for code in a sentence.
      """,
    failing: [
      Example("Add this line:\n⟦```options kvm ignore_msrs=Y```⟧\n\nThen go on.\n")
    ],
    passing: [
      Example("Add this line:\n```sh\noptions kvm ignore_msrs=Y\n```\n\nThen go on with `that`.\n")
    ]
  ) { compilation in
    let source = compilation.guide.source
    return compilation.guide.codeBlocks.filter { $0.notation == .inlineFence }.map { block in
      Finding(
        "Fences and code stand on one line, which is inline code to Markdown. Give each fence a line of its own.",
        at: block.range, fixes: split(block, in: compilation.guide).map { [$0] } ?? [])
    }
  }

  private static func split(_ block: CodeBlock, in guide: Guide) -> Fix? {
    let source = guide.source
    let text = source.slice(block.range)
    let ticks = text.prefix { $0 == UInt8(ascii: "`") }.count
    guard ticks >= 3, text.count > 2 * ticks else { return nil }
    // What stands before the block on its line (a quote's mark, an item's indentation) goes before each new line.
    let line = source.contentRange(ofLine: source.lines.line(of: block.range.lower))
    let prefix = source.string(SourceRange(line.lower, block.range.lower))
    // A line that has no quote's mark of its own must get that first.
    let quotes = guide.elements[block.element].enclosures.count { enclosure in
      switch enclosure {
      case .quote: true
      case .admonition(let index): guide.admonitions[index].dialect == "github"
      default: false
      }
    }
    guard prefix.allSatisfy({ $0 == " " || $0 == ">" }), prefix.count(where: { $0 == ">" }) >= quotes else {
      return nil
    }
    let fence = UInt32(ticks)
    let ending = source.ending(ofLine: source.lines.line(of: block.range.lower))
    let edits = [block.range.lower + fence, block.range.upper - fence].map {
      TextEdit(SourceRange($0, $0), ending + prefix)
    }
    return Fix("give each fence a line of its own", .suggested, edits, alters: [.structure, .code])
  }
}
