import Testing
import WaymarkText

@Suite struct PiecesTests {
  @Test(arguments: [
    ("sudo  apt update", ["sudo", "apt", "update"]), ("", []), ("   ", []), ("é ü", ["é", "ü"]), (" a", ["a"]),
  ])
  func wordsStandBetweenSpaces(_ text: String, _ words: [Substring]) {
    #expect(Substring(text).words == words)
  }

  @Test func piecesOfAPartAreThoseOfThePart() {
    let text = "one,two;three"
    #expect(text.dropFirst(2).pieces { $0 == 0x2C || $0 == 0x3B } == ["e", "two", "three"])
  }

  @Test func onlyWhatIsTakenIsCutOff() {
    #expect(Substring("  a b\r\n").trimmed(\.isSpace) == "a b")
    #expect(Substring(" \t").trimmed(\.isSpace).isEmpty)
  }
}
