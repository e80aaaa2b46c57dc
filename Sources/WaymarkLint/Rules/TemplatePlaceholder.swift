import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let templatePlaceholder = Rule(
    id: "template-placeholder",
    severity: .error,
    summary: "A template's placeholder was never filled in.",
    explanation: """
      `{{Step Title}}` is what a template says where an author must write something. Left in a guide it tells the reader \
      nothing. Write what belongs there. Variables of a site generator (`{{ site.url }}`, `{{< note >}}`) are none: they have \
      no spaces and no capital letters, or hold more than words. In a code block, whose own language may have such brackets, \
      a placeholder counts where it fills its line, and in a command where it is not quoted.
      """,
    failing: [
      Example("Go on with ⟦{{Step Title}}⟧.\n"),
      Example("- [Step 1: ⟦{{Prepare BIOS}}⟧](#step)\n\n## Step\n\nText.\n", nests: false),
      Example("Run:\n\n```bash\nnano ⟦{{The file}}⟧\n```\n"),
      Example("Add to /etc/motd:\n\n```text\n⟦{{Your greeting}}⟧\n```\n"),
    ],
    passing: [
      Example("The address is {{ site.url }}, the version {{version}}.\n"),
      Example("```yaml\nname: \"{{ User Name }}\"\n```\n"),
      Example("```bash\ndocker ps --format '{{Names}}' --filter {{.Label}}\n```\n"),
    ]
  ) { compilation in
    let inProse = compilation.guide.placeholders
      .filter { $0.notation == .doubleCurly && isProse($0.name) }
      .map { (spelling: $0.spelling, range: $0.range) }
    let inCode = compilation.guide.codeBlocks.indices.flatMap { index in
      holes(in: compilation.guide.codeBlocks[index].body, ofCommand: compilation.reading(of: index)?.role == .command)
    }
    let found = (inProse + inCode).sorted { $0.range.lower < $1.range.lower }
    guard !found.isEmpty else { return [] }
    // What a contents list has to say its headings tell.
    let contents = ContentsFix(compilation.guide, InnerLinks(compilation.guide))
    return found.map { spelling, range in
      Finding(
        "`\(spelling)` was left over from a template. Write what belongs there.", at: range,
        fixes: contents.fix(for: range).map { [$0] } ?? [])
    }
  }

  /// Words for a person, not a variable's name.
  private static func isProse(_ name: some StringProtocol) -> Bool {
    let words = name.split(separator: " ")
    return words.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || "-'’&,:".contains($0) } }
      && (words.count > 1 || words.first?.first?.isUppercase == true)
  }

  private static func holes(in body: MappedText, ofCommand isCommand: Bool) -> [(spelling: String, range: SourceRange)]
  {
    guard body.bytes.contains(UInt8(ascii: "{")) else { return [] }
    return body.lines.flatMap { line in
      let bytes = Array(line.text.utf8)
      return places(in: bytes).filter { place in
        isProse(String(decoding: bytes[place].dropFirst(2).dropLast(2), as: UTF8.self))
          && (isAlone(place, in: bytes) || isCommand && !isQuoted(place, in: bytes))
      }.map { place in
        let lower = line.range.lower + UInt32(place.lowerBound)
        let range = SourceRange(lower, lower + UInt32(place.count))
        return (String(decoding: bytes[place], as: UTF8.self), body.source(of: range))
      }
    }
  }

  /// Where `{{…}}` stands in a line.
  private static func places(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    var i = 0
    while i + 1 < bytes.count {
      switch (bytes[i], bytes[i + 1]) {
      case (UInt8(ascii: "{"), UInt8(ascii: "{")):
        open = i
        i += 2
      case (UInt8(ascii: "}"), UInt8(ascii: "}")):
        if let start = open { found.append(start..<i + 2) }
        open = nil
        i += 2
      default: i += 1
      }
    }
    return found
  }

  private static func isAlone(_ place: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes[..<place.lowerBound].allSatisfy(\.isSpace) && bytes[place.upperBound...].allSatisfy(\.isSpace)
  }

  /// After an odd number of quotation marks of one kind.
  private static func isQuoted(_ place: Range<Int>, in bytes: [UInt8]) -> Bool {
    "'\"".utf8.contains { mark in bytes[..<place.lowerBound].count { $0 == mark } % 2 == 1 }
  }
}
