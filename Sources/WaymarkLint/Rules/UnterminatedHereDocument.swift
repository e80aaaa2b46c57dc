import WaymarkDiagnostics
import WaymarkGuide
import WaymarkText

extension Rule {
  static let unterminatedHereDocument = Rule(
    id: "unterminated-here-document",
    severity: .error,
    summary: "A here-document never ends.",
    explanation: """
      `cat <<EOF` takes all lines up to one that is `EOF` and nothing else. An indented `EOF`, or one with a space after it, does \
      not end it (`<<-EOF` allows tabs, not spaces), and the shell waits for more. Put the word alone at the start of its line.
      """,
    failing: [
      Example("```sh\ncat ⟦<<EOF⟧ > /etc/motd\nhello\n  EOF\n```\n", nests: false)
    ],
    passing: [
      Example("```sh\ncat <<EOF > /etc/motd\nhello\nEOF\n```\n")
    ]
  ) { compilation in
    ShellFindings.of(["unterminated-here-document"], in: compilation).map {
      Finding(
        $0.message, at: $0.range, related: $0.related,
        fixes: terminator(of: $0.range, in: compilation.guide).map { [$0] } ?? [])
    }
  }

  /// Takes out the blanks around the word that was meant to end the document.
  private static func terminator(of opener: SourceRange, in guide: Guide) -> Fix? {
    let word = guide.source.string(opener).drop { "<-".contains($0) }.filter { !"\"'\\ ".contains($0) }
    guard !word.isEmpty, let block = guide.codeBlocks.first(where: { $0.range.contains(opener) }) else { return nil }
    for line in block.body.lines {
      let place = block.body.source(of: line.range)
      let text = Array(line.text.utf8)
      guard place.lower > opener.upper, text.count > word.utf8.count,
        String(decoding: text.drop(while: \.isBlank), as: UTF8.self).prefix(word.count) == word,
        text.drop(while: \.isBlank).dropFirst(word.utf8.count).allSatisfy(\.isBlank)
      else { continue }
      let before = UInt32(text.prefix(while: \.isBlank).count)
      let after = UInt32(text.count - word.utf8.count) - before
      return Fix(
        "take out the blanks around `\(word)`", .suggested,
        [
          TextEdit(SourceRange(place.lower, place.lower + before), ""),
          TextEdit(SourceRange(place.upper - after, place.upper), ""),
        ].filter { !$0.range.isEmpty }, alters: [.code])
    }
    return nil
  }
}
