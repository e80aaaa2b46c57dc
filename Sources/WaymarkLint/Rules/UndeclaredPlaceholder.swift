import WaymarkCompile
import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let undeclaredPlaceholder = Rule(
    id: "undeclared-placeholder",
    severity: .warning,
    summary: "A placeholder is used and never explained.",
    explanation: """
      A reader who meets `{NUMBER}` must know what to put there. Say it once in the guide, before or after: "Replace {device} \
      with vga or usb", "where {device} is the name of the card", "{device} = vga, usb". Reported is the first use of a \
      placeholder in curly brackets that no sentence explains. `<your-ip>` speaks for itself.
      """,
    failing: [
      Example("Set PEG ⟦{NUMBER}⟧ ASPM to L0, then see {NUMBER} again.\n")
    ],
    passing: [
      Example("Replace {device} with the name of the card.\n\n```sh\nlspci -nn | grep -i {device}\n```\n"),
      Example("Set PEG {number} to L0, where {number} is the slot.\n"),
      Example("| Hole | Meaning |\n| --- | --- |\n| {slot} | the slot |\n\nUse {slot} here.\n", nests: false),
      Example("```sh\necho ${HOME} {a,b}\n```\n"),
    ]
  ) { compilation in
    let guide = compilation.guide
    var explained = Set(compilation.runbook.parameters.filter { !$0.choices.isEmpty || $0.from != nil }.map(\.spelling))
    for table in guide.tables {
      for row in table.rows { explained.formUnion(row.first.map { holes(in: $0.text).map(\.spelling) } ?? []) }
    }
    for element in guide.elements {
      for hole in holes(in: element.text) where explains(before: hole.before, after: hole.after) {
        explained.insert(hole.spelling)
      }
    }
    return uses(in: compilation).filter { explained.insert($0.spelling).inserted }
      .map { Finding("`\($0.spelling)` is never explained. Say what the reader has to put there.", at: $0.range) }
  }

  private static func uses(in compilation: Compilation) -> [(spelling: String, range: SourceRange)] {
    let inProse = compilation.guide.placeholders.filter { $0.notation == .curly }.map { ($0.spelling, $0.range) }
    let inBlocks = compilation.blocks([.command, .fileContent]).flatMap { reading, block in
      reading.placeholders.filter { $0.hasPrefix("{") && !$0.hasPrefix("{{") }.compactMap { spelling in
        block.body.bytes.firstRange(of: Array(spelling.utf8)).map {
          (spelling, block.body.source(of: SourceRange($0)))
        }
      }
    }
    return (inProse + inBlocks).sorted { $0.1.lower < $1.1.lower }
  }

  /// What stands in curly brackets in a text, with what is said around it.
  private static func holes(in text: String) -> [(spelling: String, before: Substring, after: Substring)] {
    var found: [(String, Substring, Substring)] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let after = rest.index(after: close)
      found.append((String(text[open..<after]), text[..<open].suffix(120), text[after...].prefix(40)))
      rest = rest[after...]
    }
    return found
  }

  private static func explains(before: Substring, after: Substring) -> Bool {
    let verbs = ["replac", "substitut", "where ", "instead of", "chang", "fill in", "stands for", "placeholder"]
    let links = ["=", ":", "is ", "are ", "means", "stands", "with ", "being ", "by ", "to your", "as your", "(", "→"]
    let head = before.lowercased()
    let tail = after.drop { !$0.isLetter && !"=:(→".contains($0) }.lowercased()
    return verbs.contains { head.contains($0) } || links.contains { tail.hasPrefix($0) }
  }
}
