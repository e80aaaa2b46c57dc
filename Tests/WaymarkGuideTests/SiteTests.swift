import Testing
import WaymarkGuide
import WaymarkText

/// What a text means where the site, or the rest of the guide, decides.
struct SiteTests {
  private func first(_ text: String, on site: String? = nil) -> Admonition? {
    GuideReader.read(SourceText(text), site: Site(name: site)).admonitions.first
  }

  @Test(
    arguments: [
      ("> [!CAUTION]\n> x\n", "github", .danger), ("> [!CAUTION]\n> x\n", "docfx", .warning),
      ("> [!WARNING]\n> x\n", "docfx", .danger), ("> [!important]\n> x\n", "obsidian", .tip),
      ("> [!attention]\n> x\n", "docsify", .danger), (":::caution\nx\n:::\n", "vitepress", .danger),
      (":::caution\nx\n:::\n", "starlight", .warning), ("{note}\nx\n{note}\n", "confluence", .warning),
      ("::: {.callout-caution}\nx\n:::\n", "quarto", .warning),
    ] as [(String, String, AdmonitionSeverity)])
  func severityIsTheSites(text: String, site: String, severity: AdmonitionSeverity) throws {
    #expect(try #require(first(text, on: site)).severity == severity)
    #expect(try #require(first("---\nsite: \(site)\n---\n\n\(text)")).severity == severity)
    #expect(try #require(first("+++\nsite = \"\(site)\"\n+++\n\n\(text)")).severity == severity)
  }

  @Test func frontMatterOfMicrosoftLearnIsKnown() throws {
    let note = try #require(first("---\ntitle: x\nms.topic: how-to\n---\n\n> [!CAUTION]\n> x\n"))
    #expect(note.dialect == "docfx")
    #expect(note.severity == .warning)
  }

  @Test func wordsAfterTheKindAreClassesOnSomeSites() throws {
    #expect(try #require(first("!!! note some words\n    x\n")).title == "some words")
    #expect(try #require(first("!!! note some words\n    x\n", on: "mkdocs")).title == nil)
    #expect(try #require(first("!!! note Some words!\n    x\n", on: "mkdocs")).title == "Some words!")
  }

  @Test func otherLinesTellWhatASignMeans() throws {
    #expect(try #require(first("!> x\n")).dialect == "docsify")
    #expect(try #require(first("!> x\n\n~> y\n")).dialect == "hashicorp")
    #expect(try #require(first("!!!note T\n\n    x\n")).dialect == "mkdocs")
    #expect(try #require(first("!!!note T\nx\n!!!\n")).dialect == "retype")
    let mixed = GuideReader.read(SourceText("!!! note\n\n    x\n\n!!!tip T\ny\n!!!\n"))
    #expect(mixed.admonitions.map(\.dialect) == ["mkdocs", "retype"])
  }

  @Test func aQuoteOfAnUnknownKindIsAQuoteOnItsOwnSite() throws {
    #expect(first("> [!Hello]\n> x\n", on: "github") == nil)
    #expect(try #require(first("> [!Hello]\n> x\n")).defects == [.unknownKind])
  }

  @Test func aSiteRegistersKinds() throws {
    let site = Site(name: "pymdown", kinds: ["legend": Site.Kind(base: "info", title: "Key", isFolded: true)])
    #expect(try #require(first("/// legend\nx\n///\n")).kind == "legend")
    #expect(first("/// legend\nx\n") == nil)
    #expect(first(":::legend\nx\n:::\n") == nil)
    for text in ["/// legend\nx\n///\n", ":::legend\nx\n:::\n"] {
      let found = try #require(GuideReader.read(SourceText(text), site: site).admonitions.first)
      #expect(found.kind == "info")
      #expect(found.title == "Key")
      #expect(found.fold == .closed)
    }
  }

  @Test func aDefinitionHoldsInAFence() {
    let guide = GuideReader.read(SourceText("[a]: /u\n\n```ad-note\nsee [a]\n```\n\n> [!NOTE]\n> 2. [a]\n"))
    #expect(guide.links.map(\.destination) == ["/u", "/u"])
  }

  @Test func onDocfxAMarkerBeginsAnother() {
    let text = "> [!NOTE]\n> a\n> [!TIP]\n> b\n"
    #expect(GuideReader.read(SourceText(text)).admonitions.map(\.text) == ["a [!TIP] b"])
    let guide = GuideReader.read(SourceText(text), site: Site(name: "docfx"))
    #expect(guide.admonitions.map(\.kind) == ["note", "tip"])
    #expect(guide.admonitions.map(\.text) == ["a", "b"])
    #expect(guide.admonitions.map(\.parent) == [nil, nil])
  }

  @Test(arguments: [
    ("<div class='note warning'>x</div>\n", "warning"), ("<div class=\"admonition note inline end\">x</div>\n", "note"),
    ("<details class=\"tip\"><summary>T</summary>\n\nx\n\n</details>\n", "tip"),
  ])
  func classesNameTheKind(text: String, kind: String) throws {
    #expect(try #require(first(text)).kind == kind)
  }

  @Test(arguments: [
    ("<aside>\n💡 Mind the gap.\n\n</aside>\n", "tip"), ("<aside>\n\n⚠️ Mind the gap.\n\n</aside>\n", "warning"),
    ("<aside>\n🔥\nMind the gap.\n</aside>\n", "danger"), ("<aside>\nMind the gap.\n</aside>\n", "aside"),
  ])
  func theIconOfAnAsideIsItsKind(text: String, kind: String) throws {
    let found = try #require(first(text))
    #expect(found.kind == kind)
    #expect(found.text == "Mind the gap.")
  }

  @Test func commentsAndImportsOfMDXAreNotShown() {
    let guide = GuideReader.read(
      SourceText("import Tabs from '@theme/Tabs';\n\n{/* a comment */}\n\n{/*\nmore\n*/}\n\ntext\n"))
    #expect(guide.elements.map(\.text) == ["text"])
  }

  @Test func attributesBelowAFactAreNoPartOfIt() {
    let guide = GuideReader.read(
      SourceText("# T\n\nDifficulty: Easy\n{: .label .label-green }\n\nStatus: Tested v3\n{: .label }\n"))
    #expect(guide.metadata.map(\.value) == ["Easy", "Tested v3"])
  }

  @Test func aMarkerWithAColonIsNoDefinition() throws {
    let found = try #require(first("> [!NOTE]: word\n> and more\n"))
    #expect(found.kind == "note")
    #expect(found.title == "word")
    #expect(found.text == "and more")
  }

  @Test(arguments: [
    ("::::note\na\n:::tip\nb\n::::\nc\n", ["a b", "b"]), ("::: note\na\n::: tip\nb\n:::\n:::\nc\n", ["a b", "b"]),
    (":::note\n```\n:::\n```\na\n:::\nc\n", ["a"]), (":::note\na\n\n# b\n\nc\n", []),
    ("{% note %}a\n{% tip %}b{% endtip %}\n{% endnote %}\nc\n", ["a b", "b"]),
    (":::: note\n/// tip\na\n///\n::::\nc\n", ["a", "a"]),
    ("{{< note >}}\n> [!TIP]\n> a\n{{< /note >}}\nc\n", ["a", "a"]),
  ])
  func whatOneDialectClosesAnotherDoesNot(text: String, bodies: [String]) {
    let guide = GuideReader.read(SourceText(text))
    #expect(guide.admonitions.map(\.text) == bodies)
    #expect(guide.elements.last?.text == "c")
    #expect(guide.elements.last?.enclosures == [])
  }
}
