import Testing
import WaymarkGuide
import WaymarkText

struct StructureTests {
  @Test func sectionsNestByLevel() {
    let guide = GuideReader.read(SourceText("# A\n\nx\n\n### B\n\n## C\n\n### D\n\n# A\n"))
    #expect(guide.sections.map(\.title) == ["A", "B", "C", "D", "A"])
    #expect(guide.sections.map(\.parent) == [nil, 0, 0, 2, nil])
    #expect(guide.sections.map(\.elements) == [0..<5, 2..<3, 3..<5, 4..<5, 5..<6])
    #expect(guide.sections.map { guide.source.lines.lines(of: $0.range) } == [1...10, 5...6, 7...10, 9...10, 11...11])
    #expect(guide.title == "A")
  }

  @Test func sectionsHaveGitHubsAnchors() {
    let guide = GuideReader.read(SourceText("# 📖 Über `x`\u{A0}y & z\n\n# A  b\n\n## A b\n\n## A b\n\n<h2>A b</h2>\n"))
    #expect(guide.sections.map(\.anchor) == ["-über-xy--z", "a--b", "a-b", "a-b-1", "a-b-2"])
  }

  @Test func aHeadingInAContainerEndsWithIt() {
    let guide = GuideReader.read(SourceText("# A\n\n??? info\n    ### B\n\n    x\n\ny\n"))
    #expect(guide.sections.map(\.parent) == [nil, 0])
    #expect(guide.elements.last?.section == 0)
  }

  @Test func listItemsCarryTheNumberThatAReaderSees() {
    let guide = GuideReader.read(SourceText("3. a\n3. b\n\n   - c\n"))
    #expect(
      guide.elements.map(\.enclosures) == [
        [.item(list: 0, ordinal: 0, number: 3)], [.item(list: 0, ordinal: 1, number: 4)],
        [.item(list: 0, ordinal: 1, number: 4), .item(list: 1, ordinal: 0, number: nil)],
      ])
  }

  @Test func spansKnowTheirPlace() throws {
    let guide = GuideReader.read(
      SourceText("Ä\u{A0}\u{A0}run  `a  b` and **c *d***, <kbd>Ctrl</kbd> &amp; [e](#f)\n<strong>g</strong> \\* h\n"))
    let element = try #require(guide.elements.first)
    #expect(element.text == "Ä run a b and c d, Ctrl & e g * h")
    #expect(element.spans.map(\.kind) == [.code, .strong, .emphasis, .kbd, .link, .strong])
    for span in element.spans {
      let start = element.text.utf8.index(element.text.startIndex, offsetBy: span.offset)
      #expect(element.text[start...].hasPrefix(span.text))
    }
    #expect(guide.links.map(\.destination) == ["#f"])
  }

  @Test func aContentsListIsFound() throws {
    let guide = GuideReader.read(
      SourceText(
        "# T\n\n## Contents\n\n- [📖 A {{x}}](#-a)\n  1. [B](#b)\n- [C](#c)\n\n---\n\n# A\n\n- [D](#d)\n- [E](#e)\n- [F](#f)\n"
      ))
    let contents = try #require(guide.contents)
    #expect(contents.section == 1)
    #expect(contents.entries.map(\.text) == ["📖 A {{x}}", "B", "C"])
    #expect(contents.entries.map(\.anchor) == ["-a", "b", "c"])
    #expect(contents.entries.map(\.depth) == [0, 1, 0])
    #expect(contents.entries.map { guide.string($0.anchorRange) } == ["#-a", "#b", "#c"])
    #expect(guide.placeholders.map(\.spelling) == ["{{x}}"])
  }

  @Test(arguments: ["- [A](#a)\n- [B](#b)\n- text\n", "- [A](a.md)\n- [B](b.md)\n- [C](c.md)\n"])
  func otherListsAreNoContents(text: String) {
    #expect(GuideReader.read(SourceText(text)).contents == nil)
  }

  @Test(arguments: [
    "👤 <strong>Author:</strong> Jane Doe  \n📌 <strong>Version:</strong> 1.2\n",
    "**Author:** Jane Doe\\\n**Version:** 1.2\n", "Author:\u{A0}Jane Doe\nVersion: 1.2\n",
    "---\nAuthor: Jane Doe\nVersion: \"1.2\"\n---\n",
  ])
  func metadataIsRead(text: String) {
    for guide in [text, text.replacing("\n", with: "\r\n")].map({ GuideReader.read(SourceText($0)) }) {
      #expect(guide.metadata.map(\.key) == ["Author", "Version"])
      #expect(guide.metadata.map(\.value) == ["Jane Doe", "1.2"])
      #expect(guide.metadata.map { guide.string($0.valueRange) }.last == "1.2")
    }
  }

  @Test func frontMatterGivesATitle() {
    let guide = GuideReader.read(SourceText("---\ntitle: 'My: guide'\ntags:\n  - a\n---\n\n## Two\n"))
    #expect(guide.title == "My: guide")
    #expect(guide.frontMatter?.values.map(\.key) == ["title"])
    #expect(guide.sections.map(\.title) == ["Two"])
  }

  @Test func tablesAreRead() {
    let guide = GuideReader.read(SourceText("| 📦 A | B |\n| --- | --- |\n| `x` | [l](http://a) |\n|  | |\n"))
    #expect(guide.tables.map(\.header).map { $0.map(\.text) } == [["📦 A", "B"]])
    #expect(guide.tables.flatMap(\.rows).map { $0.map(\.text) } == [["x", "l"], ["", ""]])
  }

  @Test func imagesAreSeen() {
    let guide = GuideReader.read(
      SourceText("![alt](a.png)\n\n![[device id.png|200]]\n\n<img src=\"b.png\">\n\ntext ![[c]]\n"))
    #expect(guide.images.map(\.target) == ["a.png", "device id.png", "b.png", "c"])
    #expect(guide.images.map(\.embed) == [false, true, false, true])
    #expect(guide.elements.map(\.kind) == [.image(0), .image(1), .image(2), .prose])
  }
}
