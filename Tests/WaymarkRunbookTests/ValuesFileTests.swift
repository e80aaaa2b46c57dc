import Testing
import WaymarkRunbook
import WaymarkText

/// Files of values.
@Suite struct ValuesFileTests {
  private func read(_ text: String) throws -> [ValuesFile.Entry] {
    try ValuesFile.read(SourceText(path: "values.yaml", bytes: Array(text.utf8)))
  }

  @Test func valuesAreTextsAsTheyAreWritten() throws {
    let entries = try read(
      "---\n# mine\nname: Ada\nversion: 1.10\nyes: no\nport: 0080\nempty: ''\nhash: 'a # b'\nlong: |\n  a\nids: [10de:1287, 2]\n"
    )
    #expect(
      entries.map { "\($0.line) \($0.name)=\($0.texts)" } == [
        "3 name=[\"Ada\"]", "4 version=[\"1.10\"]", "5 yes=[\"no\"]", "6 port=[\"0080\"]", "7 empty=[\"\"]",
        "8 hash=[\"a # b\"]", "9 long=[\"a\\n\"]", "11 ids=[\"10de:1287\", \"2\"]",
      ])
    #expect(entries.filter(\.isList).map(\.name) == ["ids"])
  }

  @Test(arguments: ["{\"name\": \"Ada\", \"port\": 22}\n", "name: Ada\r\nport: 22\r\n", "\u{FEFF}name: Ada\nport: 22"])
  func jsonAndOtherLineEndingsWillDo(text: String) throws {
    #expect(try read(text).map(\.texts) == [["Ada"], ["22"]])
  }

  @Test(arguments: ["", "\n\n", "# nothing yet\n  # at all\n"])
  func nothingIsNoValue(text: String) throws { #expect(try read(text).isEmpty) }

  @Test(arguments: [
    ("name = Ada\n", 1, "the text “name = Ada”"), ("a: 1\na: 2\n", 2, "the key “a” a second time"),
    ("a: 1\nb:\n", 2, "nothing as “b”"), ("a:\n  b: c\n", 1, "a mapping as “a”"),
    ("a:\n  - [b]\n", 2, "a list in the list “a”"), ("- a\n", 1, "a list"), ("a: 'b\n", 2, "broken YAML"),
    ("a: \u{1}\n", 1, "broken YAML"), ("a: &x b\nc: *x\n", 1, "an anchor"),
    ("a: b\n---\nc: d\n", 2, "a second document"),
  ])
  func whatIsNoValueIsSaidWithItsLine(text: String, line: Int, found: String) {
    let failure = #expect(throws: RunbookFile.Failure.self) { try read(text) }
    #expect(failure?.line == line)
    #expect(failure?.found.hasPrefix(found) == true, "\(failure?.description ?? "")")
  }

  @Test func bytesThatAreNoTextAreSaid() {
    let failure = #expect(throws: RunbookFile.Failure.self) {
      try ValuesFile.read(SourceText(path: "v", bytes: Array("a: b\nc: ".utf8) + [0xFF, 0x0A]))
    }
    #expect(failure?.line == 2)
  }
}
