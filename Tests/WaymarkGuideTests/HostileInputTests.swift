import Testing
import WaymarkGuide
import WaymarkText

/// Input that no person wrote comes through, in time that grows with its length.
struct HostileInputTests {
  static let repeated = [
    "> ", "- ", "1. ", "<div>", "<details>", "<details><summary>a</summary>\n\n", "<aside>\n💡\n",
    "1. a\n\n```\nx\n```\n\n",
    "1. a\n\nb\n\n", "<!--DOCUSAURUS_CODE_TABS-->\n<!--a-->\n", "```\n[label a]\n", "<div class=\"note\">\n",
    "<details><summary>", "</div>", "<!--\n\n",
    "<pre>\n\n", "<a b=\"", "</", "✅ Fast\n\n",
    "✅ Enable it\n", "```ad-note\n", "`````ad-note\n```ad-tip\n", "```bash\n``\n", "!!! note\n", "=== \"T\"\n",
    "{: .file }\n", "```x```\n", "{{a}} `b` ", "{info}\n", "[NOTE]\n====\n", ">>> [!NOTE]\n", "/// note\n", "::: tip\n",
    "![[a", "<x-y> ", "**Note:** a:\n\n", "> [!NOTE]\n", "**a",
    "[a](#b)\n", "- [a](#b)\n", "\u{A0}", "\0", "\r", "&amp;", "# a\n", "###### a\n\n# b\n", "| a ", "a\n",
    ":   ~~~\n", "<kbd>", "---\n", "_**",
  ]

  @Test(arguments: repeated)
  func aRepeatedPieceComesThrough(piece: String) {
    let text = String(repeating: piece, count: 2_000)
    #expect(RangeCheck.problems(GuideReader.read(SourceText(text))) == [])
  }

  /// Openers whose missing closer makes the container pass read lines again, up to its own limit.
  @Test(arguments: [
    ":::: x\n", "::: {.note}\n", "{% hint style=\"info\" %}\n", "{{< note >}}\n", "<Note>\n", "<$>[note]\n",
    "[note]\n", "{{Note|x\n", "*** note\n", "#+BEGIN_NOTE\n", "::note\n",
  ])
  func anOpenerThatIsNeverClosedComesThrough(piece: String) {
    let guide = GuideReader.read(SourceText(String(repeating: piece, count: 100)))
    #expect(RangeCheck.problems(guide) == [])
    #expect(guide.admonitions.isEmpty)
  }

  /// Each box is told with all that is inside it, so that boxes inside boxes without end would take for ever.
  @Test
  func boxesInsideEachOtherAreBounded() {
    let (opener, closer) = ("<div class=\"note\">\n\n", "</div>\n\n")
    let deep = String(repeating: opener, count: 20_000) + "a\n\n" + String(repeating: closer, count: 20_000)
    let guide = GuideReader.read(SourceText(deep + opener + "b\n\n" + closer + "c\n"))
    #expect((40...50).contains(guide.admonitions.count))
    #expect(guide.admonitions.first?.text == "a")
    #expect(guide.admonitions.last?.text == "b")
  }

  @Test(arguments: [
    "", "\u{FEFF}# a", "```\r\nx\r\n```\r\r> [!NOTE]\ry\r", "<div class=\"admonition", "{", "```", "**Note:**", "![[",
    "&",
  ])
  func fragmentsComeThrough(text: String) {
    #expect(RangeCheck.problems(GuideReader.read(SourceText(text))) == [])
  }

  @Test(arguments: [[0xFF], [0xC2], [0xE2, 0x80], [0xE2, 0x28, 0xA1], [0xF0, 0x9F]] as [[UInt8]])
  func bytesThatAreNoUTF8ComeThrough(bytes: [UInt8]) {
    for before in ["", "**Note:** ", "# a ", "> [!", "- [ ] "] {
      let guide = GuideReader.read(SourceText(path: "x.md", bytes: Array(before.utf8) + bytes))
      #expect(RangeCheck.problems(guide) == [], "\(before)")
    }
  }
}
