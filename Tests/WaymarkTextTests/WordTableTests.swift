import Testing

@testable import WaymarkText

@Suite struct WordTableTests {
  private let table = WordTable(["ctrl", "x", "combination", "sixteen-letters."])

  @Test(arguments: ["ctrl", "Ctrl", "CTRL", "x", "X", "combination", "sixteen-letters."])
  func aWordIsFoundInAnyCase(word: String) {
    #expect(table.contains(Array(word.utf8)[...]))
  }

  @Test(arguments: ["", "ctr", "ctrl ", "xx", "y", "\u{0}x", "seventeen-letters.", "combinatioń"])
  func anythingElseIsNot(word: String) {
    #expect(!table.contains(Array(word.utf8)[...]))
  }

  @Test func aWordThatIsTooLongIsLeftOut() {
    #expect(!WordTable(["seventeen-letters."]).contains(Array("seventeen-letters.".utf8)[...]))
  }
}
