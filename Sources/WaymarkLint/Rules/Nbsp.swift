import WaymarkDiagnostics
import WaymarkText

extension Rule {
  static let nbsp = Rule(
    id: "nbsp",
    severity: .note,
    summary: "A no-break space stands where a space was meant.",
    explanation: """
      A no-break space (U+00A0) looks like a space and is none. In a command it becomes part of a word: `nano\u{A0}/etc/hosts` \
      asks for a program of that whole name. After `#`, `-` or `1.` it keeps Markdown from seeing a heading or a list. In \
      prose it does little harm, but it travels with text that was copied from a web page, and searches miss it.

      Each one in a command or in the content of a file is reported, and those in prose once for the guide. A no-break space that typography asks for is \
      left alone: before `:` `;` `!` `?` `»` `%`, after `«`, after a digit, and as indentation.
      """,
    failing: [
      Example("Look at your⟦\u{A0}⟧`dmesg` output, and then at\u{A0}the log.\n"),
      Example("```sh\nnano⟦\u{A0}⟧/etc/hosts\n```\n"),
      Example("-⟦\u{A0}⟧not an item of a list\n"),
    ],
    passing: [
      Example("Wait 10\u{A0}s, then say «\u{A0}oui\u{A0}»\u{A0}!\n"),
      Example("```sh\nnano /etc/hosts\n```\n"),
      Example("The folder looks like this:\n\n```\n├──\u{A0}hooks\n└──\u{A0}qemu.d\n```\n"),
    ]
  ) { compilation in
    let source = compilation.guide.source
    let code = CodeAreas(of: compilation.guide)
    let shown = CodeAreas(shownIn: compilation)
    var findings: [Finding] = []
    var inProse: [SourceRange] = []
    for range in noBreakSpaces(in: source.bytes) {
      if shown.contains(Int(range.lower)) { continue }
      if code.contains(Int(range.lower)) {
        findings.append(
          Finding(
            "A no-break space in code: it is part of a word, not a space.", at: range,
            fixes: [Fix("write a space", .safe, [TextEdit(range, " ")], alters: [.code])], severity: .error))
      } else if let marker = blockMarker(before: Int(range.lower), in: source) {
        findings.append(
          Finding(
            "A no-break space after `\(marker)`: Markdown sees plain text. Write a space.", at: range,
            fixes: [Fix("write a space", .suggested, [TextEdit(range, " ")], alters: [.structure, .text, .listStart])],
            severity: .warning))
      } else if !isTypography(range, in: source) {
        inProse.append(range)
      }
    }
    guard let first = inProse.first else { return findings }
    let lines = Set(inProse.map { source.lines.line(of: $0.lower) }).count
    let also = inProse.count == 1 ? "" : ", \(inProse.count) of them on \(lines) line\(lines == 1 ? "" : "s")"
    findings.append(
      Finding(
        "A no-break space in prose\(also). Write a space.", at: first,
        fixes: [
          Fix("write spaces", .safe, inProse.map { TextEdit($0, replacement(of: $0, in: source)) }, alters: [.text])
        ]))
    return findings
  }

  private static func noBreakSpaces(in bytes: [UInt8]) -> [SourceRange] {
    var found: [SourceRange] = []
    var index = 0
    while let place = bytes[index...].firstIndex(of: 0xC2), place + 1 < bytes.count {
      if bytes[place + 1] == 0xA0 { found.append(SourceRange(place..<(place + 2))) }
      index = place + 1
    }
    return found
  }

  /// The `#`, `-` or `1.` that begins the line and ends right before an offset.
  private static func blockMarker(before offset: Int, in source: SourceText) -> String? {
    let line = source.lines.range(ofLine: source.lines.line(of: UInt32(offset)))
    let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">")]
    let marker = source.bytes[Int(line.lower)..<offset].drop { blanks.contains($0) }
    let isHeading = (1...6).contains(marker.count) && marker.allSatisfy { $0 == UInt8(ascii: "#") }
    let isBullet = marker.count == 1 && marker.first.map { Array("-*+".utf8).contains($0) } == true
    let isNumber =
      (2...4).contains(marker.count) && marker.last.map { Array(".)".utf8).contains($0) } == true
      && marker.dropLast().allSatisfy { (0x30...0x39).contains($0) }
    return isHeading || isBullet || isNumber ? String(decoding: marker, as: UTF8.self) : nil
  }

  /// French punctuation, a number with its unit, indentation.
  private static func isTypography(_ range: SourceRange, in source: SourceText) -> Bool {
    let line = source.contentRange(ofLine: source.lines.line(of: range.lower))
    let before = source.string(SourceRange(max(line.lower, range.lower - min(range.lower, 40)), range.lower))
    if before.allSatisfy({ $0.isWhitespace || $0 == ">" }) { return true }
    if let last = before.last, last.isNumber || last == "«" { return true }
    let after = source.string(SourceRange(range.upper, min(line.upper, range.upper + 4)))
    return after.first.map { ":;!?»%€".contains($0) } ?? false
  }

  /// A space; nothing at the end of a line, where spaces would make a line break.
  private static func replacement(of range: SourceRange, in source: SourceText) -> String {
    let line = source.contentRange(ofLine: source.lines.line(of: range.lower))
    let rest = source.string(SourceRange(range.upper, min(line.upper, range.upper + 40)))
    return rest.allSatisfy(\.isWhitespace) ? "" : " "
  }
}
