import WaymarkDiagnostics
import WaymarkMarkdown
import WaymarkText

extension Rule {
  static let unclosedEmphasis = Rule(
    id: "unclosed-emphasis",
    severity: .warning,
    summary: "Emphasis is opened and never closed.",
    explanation: """
      `_If present, mostly for AMD boards` begins emphasis that nothing ends: the page shows the underscore, and the words are \
      not set apart. Close it, or take the mark away. Reported are `_` and `**` before a word at the start of a line, and \
      `**` before a word elsewhere. A single `*` is left alone: it marks footnotes.
      """,
    failing: [
      Example("Enable it:  \n⟦_⟧Required for passthrough to work at all\n"),
      Example("Do it now, ⟦**⟧at once, and only once.\n"),
    ],
    passing: [
      Example("Enable it:  \n_Required for passthrough_ to work, and **always**.\n"),
      Example("_netdev is an option of fstab; \\_So is this.\n\n2 ** 3, src/**/main.c, and snake_case names.\n"),
      Example("**Warning**: ** By then it is late.\n"),
      Example("**Two words\non two lines.**\n\n* an item\n"),
    ]
  ) { compilation in
    let tree = compilation.guide.tree
    let source = compilation.guide.source
    return tree.nodes.indices.flatMap { index -> [Finding] in
      switch tree.nodes[index].kind {
      case .paragraph, .heading: break
      default: return []
      }
      var atLineStart = true
      return tree.subtree(of: .init(UInt32(index))).dropFirst().flatMap { id -> [Finding] in
        defer {
          switch tree[id].kind {
          case .softBreak, .lineBreak: atLineStart = true
          default: atLineStart = false
          }
        }
        guard case .text = tree[id].kind else { return [] }
        return openers(in: tree[id].range, atLineStart: atLineStart, of: source).map { finding(for: $0, in: source) }
      }
    }
  }

  /// Marks in a text node that Markdown would have taken for an opening, had they been closed.
  private static func openers(in range: SourceRange, atLineStart: Bool, of source: SourceText) -> [SourceRange] {
    let bytes = source.bytes
    var found: [SourceRange] = []
    var index = Int(range.lower)
    while index < Int(range.upper) {
      let mark = bytes[index]
      guard mark == UInt8(ascii: "_") || mark == UInt8(ascii: "*") else {
        index += mark == UInt8(ascii: "\\") ? 2 : 1
        continue
      }
      let end = bytes[index..<Int(range.upper)].firstIndex { $0 != mark } ?? Int(range.upper)
      let starts = atLineStart && index == Int(range.lower)
      let before = index > 0 ? bytes[index - 1] : 0x20
      let opens =
        mark == UInt8(ascii: "_")
        ? starts && end - index <= 3 : (2...3).contains(end - index) && (starts || before == 0x20)
      if opens, beginsProse(bytes[end..<lineEnd(from: end, in: source)].prefix(200), after: mark) {
        found.append(SourceRange(index..<end))
      }
      index = end
    }
    return found
  }

  private static func lineEnd(from offset: Int, in source: SourceText) -> Int {
    max(offset, Int(source.contentRange(ofLine: source.lines.line(of: UInt32(offset))).upper))
  }

  /// Two words at least, the first of them plain: not `_netdev`, not `**/*.c`. After `_` the first letter tells a sentence
  /// from a name.
  private static func beginsProse(_ text: ArraySlice<UInt8>, after mark: UInt8) -> Bool {
    // A mark before a space opens nothing.
    guard text.first?.isBlank == false else { return false }
    let words = String(decoding: text, as: UTF8.self).split(separator: " ", maxSplits: 1)
    guard let first = words.first, words.count == 2, let letter = first.first else { return false }
    return letter.isLetter && (mark != UInt8(ascii: "_") || letter.isUppercase)
      && first.allSatisfy { $0.isLetter || "'’,:;-.!?()".contains($0) }
  }

  private static func finding(for mark: SourceRange, in source: SourceText) -> Finding {
    let text = source.string(mark)
    let line = source.contentRange(ofLine: source.lines.line(of: mark.lower))
    let spaces = source.slice(line).reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
    let end = line.upper - UInt32(spaces)
    return Finding(
      "This `\(text)` opens emphasis that is never closed.", at: mark,
      fixes: [
        Fix(
          "close it at the end of the line", .suggested, [TextEdit(SourceRange(end, end), text)],
          alters: [.structure, .text])
      ])
  }
}
