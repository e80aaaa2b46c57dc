import TestSupport
import Testing

@testable import WaymarkCLI

/// What commands print, as it is shown.
@Suite struct OutputTextTests {
  private func shown(_ pieces: [[UInt8]]) -> String {
    var text = OutputText()
    var shown: [UInt8] = []
    for piece in pieces { shown += text.take(piece[...]) }
    return String(decoding: shown + text.finish(), as: UTF8.self)
  }

  static let cases: [(String, String)] = [
    ("", ""), ("a\nb\n", "|a\n|b\n"), ("no end", "|no end\n"), ("\n\n", "|\n|\n"), ("a\tb\n", "|a\tb\n"),
    ("a\r\nb\r\n", "|a\n|b\n"), ("10 %\r20 %\rdone\n", "|done\n"), ("100 %\rok\n", "|ok0 %\n"),
    ("100 %\r\u{1B}[Kok\n", "|ok\n"), ("abc\u{1B}[2K\rd\n", "|d\n"), ("ab\u{08}c\n", "|ac\n"),
    ("\u{1B}[1;31mred\u{1B}[0m\n", "|red\n"), ("\u{1B}]0;title\u{07}a\n", "|a\n"),
    ("\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{1B}\\\n", "|link\n"), ("\u{1B}]0;never closed\nb\n", "|\n|b\n"),
    ("\u{1B}(Ba\u{1B}=b\u{1B}7\n", "|ab\n"), ("\u{1B}P1$q\u{1B}\\a\n", "|a\n"), ("\u{9B}31ma\u{9D}x\u{9C}b\n", "|ab\n"),
    ("\u{0}\u{07}a\u{7F}\u{0C}\n", "|a\n"), ("\u{202E}a\u{2066}b\u{200B}\u{FEFF}\n", "|ab\n"),
    ("👩‍🔧 東京 é e\u{301}\n", "|👩‍🔧 東京 é e\u{301}\n"), ("\u{1B}[31", ""), ("\u{1B}[31\nb\n", "|\n|b\n"),
  ]

  private func wanted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("|") ? OutputText.margin + $0.dropFirst() : String($0) }.joined(separator: "\n")
  }

  @Test(arguments: cases)
  func isSafeAndReadable(output: String, text: String) {
    #expect(shown([Array(output.utf8)]) == wanted(text))
    // Whereever it is cut.
    #expect(shown(output.utf8.map { [$0] }) == wanted(text))
  }

  @Test(arguments: [
    ([0x61, 0xFF, 0x62, 0x0A], "|a\u{FFFD}b\n"), ([0xC3, 0x0A], "|\u{FFFD}\n"), ([0xE2, 0x82], "|\u{FFFD}\n"),
    ([0xC3, 0x28, 0x0A], "|\u{FFFD}(\n"), ([0xF0, 0x9F, 0xC3, 0xA9, 0x0A], "|\u{FFFD}é\n"),
  ])
  func brokenTextIsShownAsSuch(bytes: [UInt8], text: String) {
    #expect(shown([bytes]) == wanted(text))
    #expect(shown(bytes.map { [$0] }) == wanted(text))
  }

  @Test func aLineWithoutEndIsBroken() {
    let shown = shown(Array(repeating: Array(repeating: UInt8(ascii: "x"), count: 1000), count: 100))
    let lines = shown.split(separator: "\n")
    #expect(lines.count == 7 && lines.allSatisfy { $0.hasPrefix(OutputText.margin) })
    #expect(shown.count { $0 == "x" } == 100_000)
  }

  @Test func theLineThatIsNotCompleteIsKnown() {
    var text = OutputText()
    #expect(text.take(Array("one\nDownloading 10 %\rDownloading 20 %".utf8)[...]) == Array("    | one\n".utf8))
    #expect(text.partial == "Downloading 20 %")
    #expect(text.finish() == Array("    | Downloading 20 %\n".utf8))
    #expect(text.partial.isEmpty && text.finish().isEmpty)
  }

  /// Whatever comes, only lines with the margin and without controls go out, the same however it was cut.
  @Test(arguments: 0..<50)
  func anyBytes(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let alphabet: [UInt8] =
      Array("ab\n\r\t\u{08}\u{1B}[]()0;1mKGP\\".utf8) + [0xC3, 0xA9, 0xE2, 0x80, 0xAE, 0xFF, 0x9B, 0xC2, 0]
    let bytes = (0..<400).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
    let whole = shown([bytes])
    for line in whole.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      #expect(line.hasPrefix(OutputText.margin))
      #expect(
        !line.unicodeScalars.contains {
          ($0.value < 0x20 && $0 != "\t") || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}"
        })
    }
    #expect(shown(bytes.map { [$0] }) == whole)
  }
}
