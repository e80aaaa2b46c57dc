import Testing
import WaymarkHostFiles

@Suite struct FileEditTests {
  @Test(arguments: EditCase.all)
  func edit(_ editCase: EditCase) {
    let result = try? editCase.edit.apply(to: editCase.file)
    #expect(
      result.map { String(decoding: $0, as: UTF8.self) } == editCase.result.map { String(decoding: $0, as: UTF8.self) })
    #expect(result == editCase.result)
  }

  @Test(arguments: EditCase.all.filter { $0.result != nil })
  func applyingTwiceChangesNothing(_ editCase: EditCase) {
    #expect((try? editCase.edit.apply(to: editCase.result)) == editCase.result)
  }

  @Test func aKeyThatStandsTwiceIsShownAtBothPlaces() {
    let edit = FileEdit(operation: .setKey, content: Array("A=3\n".utf8), format: .shellVariables)
    #expect(
      throws: FileEdit.Refusal(
        message: "'A' is set on lines 1 and 3; leave one of them, then try again.", lines: [1, 3])
    ) {
      try edit.apply(to: Array("A=1\nB=1\nA=2\n".utf8))
    }
  }

  @Test func ofManyPlacesTheFirstAreShown() {
    let edit = FileEdit(operation: .setKey, content: Array("A=3\n".utf8), format: .shellVariables)
    #expect(
      throws: FileEdit.Refusal(
        message: "'A' is set on lines 1, 2, 3, 4, 5, 6, 7, 8, 9 and 3 more; leave one of them, then try again.",
        lines: Array(1...12))
    ) {
      try edit.apply(to: Array(String(repeating: "A=1\n", count: 12).utf8))
    }
  }

  @Test func binaryFilesAreRefused() {
    #expect(throws: FileEdit.Refusal.self) {
      try FileEdit(operation: .appendLines, content: [0x61], format: .text).apply(to: [0x62, 0, 0x0A])
    }
  }
}
