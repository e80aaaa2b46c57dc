import Testing
import WaymarkMarkdown
import WaymarkText

@Suite struct NodeCountTests {
  /// The document, a heading, a paragraph, a list with an item that holds a paragraph, and four texts with a break between two.
  @Test func countsWhatTheLibraryFinds() {
    #expect(MarkdownParser.nodeCount(SourceText("# a\n\nb\nc\n\n- d\n")) == 11)
    #expect(MarkdownParser.nodeCount(SourceText("")) == 1)
  }
}
