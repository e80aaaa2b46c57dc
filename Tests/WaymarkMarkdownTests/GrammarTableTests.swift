import Testing

@testable import WaymarkMarkdown

@Suite struct GrammarTableTests {
  private static func grammar(_ id: String, _ bytes: String) -> ContainerGrammar {
    ContainerGrammar(id: id, interruptsParagraph: true, startingWith: bytes, open: { _ in nil })
  }

  @Test func aByteHasItsGrammarsInTheirOrder() {
    let table: GrammarTable = [
      Self.grammar("colons", ":"), Self.grammar("any", ""), Self.grammar("both", "!:"), Self.grammar("last", "\u{7F}"),
    ]
    func ids(_ byte: UInt8) -> [String] { table.candidates(byte).map(\.id) }
    #expect(ids(UInt8(ascii: ":")) == ["colons", "any", "both"])
    #expect(ids(UInt8(ascii: "!")) == ["any", "both"])
    #expect(ids(UInt8(ascii: "x")) == ["any"])
    #expect(ids(0x7F) == ["any", "last"])
    #expect(ids(0) == ["any"] && ids(0xFF) == ["any"])
    #expect(table.all.map(\.id) == ["colons", "any", "both", "last"])
  }
}
