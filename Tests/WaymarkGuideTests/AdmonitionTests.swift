import Testing
import WaymarkGuide
import WaymarkText

/// An opener of each dialect, with what must be read of it.
struct AdmonitionCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let dialect: String
  var kind = "warning"
  var severity = AdmonitionSeverity.warning
  var title: String?
  var fold = Admonition.Fold.none
  var body = "Mind the gap."
  /// What the range of the kind holds.
  var written = "warning"
  var defects: Set<Admonition.Defect> = []

  var testDescription: String { name }

  static let quoted = [
    AdmonitionCase(
      name: "alert", text: "> [!WARNING]\n> Mind the gap.\n", dialect: "github", written: "WARNING"),
    AdmonitionCase(
      name: "alert, lazy", text: "> [!WARNING]\nMind\nthe gap.\n", dialect: "github", written: "WARNING",
      defects: [.lazyBody]),
    AdmonitionCase(
      name: "unknown kind", text: "> [!Hint]\n> Mind the gap.\n", dialect: "github", kind: "hint", severity: .tip,
      written: "Hint", defects: [.unknownKind]),
    AdmonitionCase(
      name: "loudest of GitHub", text: "> [!CAUTION]\n> Mind the gap.\n", dialect: "github", kind: "caution",
      severity: .danger, written: "CAUTION"),
    AdmonitionCase(
      name: "title", text: "> [!WARNING] On trains\n> Mind the gap.\n", dialect: "github", title: "On trains",
      written: "WARNING"),
    AdmonitionCase(
      name: "folded", text: "> [!warning]- On trains\n> Mind the gap.\n", dialect: "github", title: "On trains",
      fold: .closed),
    AdmonitionCase(
      name: "message on the marker line", text: "> [!warning] Mind the gap.\n", dialect: "github",
      defects: [.bodyOnMarkerLine]),
    AdmonitionCase(
      name: "quoted lead", text: "> **Warning:** Mind the gap.\n", dialect: "quoted-lead", written: "Warning"),
    AdmonitionCase(
      name: "quoted lead, alone on its line", text: "> **Warning**\n> Mind the gap.\n", dialect: "quoted-lead",
      written: "Warning"),
    AdmonitionCase(
      name: "quoted plain lead", text: "> Warning: Mind the gap.\n", dialect: "quoted-lead", written: "Warning"),
  ]

  static let leads = [
    AdmonitionCase(name: "bold lead", text: "**Warning:** Mind the gap.\n", dialect: "lead", written: "Warning"),
    AdmonitionCase(name: "colon outside", text: "__Warning__: Mind\nthe gap.\n", dialect: "lead", written: "Warning"),
    AdmonitionCase(
      name: "emoji inside", text: "**⚠️ Attention:** Mind the gap.\n", dialect: "lead", kind: "attention",
      written: "Attention"),
    AdmonitionCase(
      name: "emoji before", text: "⚠️ **WARNING** – Mind the gap.\n", dialect: "lead", written: "WARNING"),
    AdmonitionCase(
      name: "shortcode", text: ":warning: *Warning*: Mind the gap.\n", dialect: "lead", written: "Warning"),
    AdmonitionCase(
      name: "longer phrase", text: "**Security warning:** Mind the gap.\n", dialect: "lead", title: "Security warning"),
    AdmonitionCase(
      name: "no-break space", text: "**Warning:**\u{A0}Mind\u{A0}the gap.\n", dialect: "lead", written: "Warning"),
    AdmonitionCase(
      name: "attribute line", text: "{: .warning }\n>\n> Mind the gap.\n", dialect: "kramdown-attribute"),
    AdmonitionCase(
      name: "attribute on a paragraph", text: "{: .prompt-warning }\nMind the gap.\n", dialect: "kramdown-attribute"),
    AdmonitionCase(name: "plain lead", text: "WARNING: Mind the gap.\n", dialect: "plain-lead", written: "WARNING"),
  ]

  static let boxes = [
    AdmonitionCase(
      name: "div", text: "<div class=\"admonition warning\">\n<strong>⚠️ Warning:</strong> Mind the gap.\n</div>\n",
      dialect: "html"),
    AdmonitionCase(
      name: "Bootstrap", text: "<div class=\"alert alert-warning\" role=\"alert\">\nMind the gap.\n</div>\n",
      dialect: "html"),
    AdmonitionCase(
      name: "Markdown inside", text: "<div class='warning'>\n\nMind **the** gap.\n\n</div>\n", dialect: "html"),
    AdmonitionCase(
      name: "ad fence", text: "```ad-warning\ntitle: On trains\ncollapse: open\n\nMind the gap.\n```\n",
      dialect: "obsidian-ad", title: "On trains", fold: .open),
    AdmonitionCase(name: "ad fence, tilde", text: "~~~ad-warning\nMind the gap.\n~~~\n", dialect: "obsidian-ad"),
  ]

  static let lines = [
    AdmonitionCase(name: "MkDocs", text: "!!! warning\n    Mind the gap.\n", dialect: "mkdocs"),
    AdmonitionCase(
      name: "MkDocs with a blank line", text: "!!! warning \"On trains\"\n\n    Mind the gap.\n", dialect: "mkdocs",
      title: "On trains"),
    AdmonitionCase(
      name: "title that repeats the kind", text: "!!! warning \"Warning\"\n    Mind the gap.\n", dialect: "mkdocs"),
    AdmonitionCase(
      name: "quotes in the title", text: "!!! warning \"The \"gap\"\"\n    Mind the gap.\n", dialect: "mkdocs",
      title: "The \"gap\""),
    AdmonitionCase(
      name: "collapsible", text: "???+ warning \"On trains\"\n    Mind the gap.\n", dialect: "mkdocs",
      title: "On trains",
      fold: .open),
    AdmonitionCase(
      name: "body on the marker line", text: "!!! warning \"Warning\" Mind the gap.\n", dialect: "mkdocs",
      defects: [.bodyOnMarkerLine]),
    AdmonitionCase(name: "colon fence", text: "::: warning\nMind the gap.\n:::\n", dialect: "colon-fence"),
    AdmonitionCase(
      name: "directive with a label", text: ":::warning[On trains]\n\nMind the gap.\n\n:::\n", dialect: "colon-fence",
      title: "On trains"),
    AdmonitionCase(
      name: "MyST", text: ":::{warning} On trains\nMind the gap.\n:::\n", dialect: "myst", title: "On trains"),
    AdmonitionCase(
      name: "GitBook", text: "{% hint style=\"warning\" %}\nMind the gap.\n{% endhint %}\n", dialect: "gitbook"),
  ]
}

struct AdmonitionTests {
  static let all =
    AdmonitionCase.quoted + AdmonitionCase.leads + AdmonitionCase.boxes + AdmonitionCase.lines + AdmonitionCase.colons
    + AdmonitionCase.tags + AdmonitionCase.foreign + AdmonitionCase.quotes

  @Test(arguments: all, Setting.allCases)
  func readsTheSameEverywhere(example: AdmonitionCase, setting: Setting) throws {
    let guide = setting.read(example.text)
    let found = try #require(guide.admonitions.first)
    #expect(guide.admonitions.count == 1)
    #expect(found.dialect == example.dialect)
    #expect(found.kind == example.kind)
    #expect(found.severity == example.severity)
    #expect(found.title == example.title)
    #expect(found.fold == example.fold)
    #expect(found.text == example.body)
    #expect(guide.string(found.kindRange) == example.written)
    if setting != .inQuote { #expect(found.defects == example.defects) }
    #expect(guide.string(found.bodyRange).contains("Mind"))
    #expect(found.range.contains(found.markerRange) && found.range.contains(found.bodyRange))
  }

  @Test(arguments: [
    "Note that VMs cannot be migrated.", "Important settings live in `/etc`.", "Important settings:",
    "**Notes:**\n\n- one\n- two", "Warning signs are everywhere", "> Note that this is quoted.",
    "> [!code ++]\n> x", "> [!div class=\"checklist\"]\n> * one", "✅ **Fast**", "!!!", "::: ",
    ":::image source=\"x\":::",
    "::: mermaid\ngraph\n:::", ":::row:::\n:::row-end:::", "{{</* note */>}}\nx\n{{</* /note */>}}", "-> one\n\n-> two",
    "{note} of it", "> [!x]? y", "> Source: a book", "{: .no_toc }\ntext", "::1 localhost", "*** \nx\n***",
    "[NOTE]\ntext",
    "/// unknown\nx", "/// of a text\nx\n///", "{{ note }}", "{{Foo|x}}", "<note>", "@include x",
    ":::{figure} x.png\n:::",
    "**Author:** Jane", "**Example:**", "note: lower case is a label of a file",
  ])
  func leavesOthersAlone(text: String) {
    #expect(GuideReader.read(SourceText(text + "\n")).admonitions.isEmpty)
  }

  @Test func aLeadTakesTheBlockThatItAnnounces() throws {
    let guide = GuideReader.read(SourceText("**Note:** run this:\n\n```\nls\n```\n\nNot part of it.\n"))
    let note = try #require(guide.admonitions.first)
    let code = try #require(guide.codeBlocks.first)
    #expect(guide.elements[code.element].enclosures == [.admonition(0)])
    #expect(note.range.upper == code.range.upper)
    #expect(guide.elements.last?.enclosures == [])
  }

  @Test func nestedAdmonitionsKnowTheirParents() {
    let guide = GuideReader.read(
      SourceText("!!! note\n    One.\n\n    !!! danger \"Two\"\n        Three.\n\n    Four.\n\nFive.\n"))
    #expect(guide.admonitions.map(\.parent) == [nil, 0])
    #expect(guide.admonitions.map(\.text) == ["One. Two Three. Four.", "Three."])
    #expect(guide.elements.last?.enclosures == [])
  }

  @Test func codeInAnAdmonitionFenceIsFound() throws {
    let guide = GuideReader.read(SourceText("````ad-note\nRun\n\n```sh\nls\n```\n````\n"))
    #expect(guide.codeBlocks.map(\.language) == ["ad-note", "sh"])
    #expect(guide.codeBlocks.map(\.admonition) == [0, nil])
    #expect(guide.codeBlocks.map(\.lines) == [1...7, 4...6])
    #expect(guide.string(guide.codeBlocks[1].range) == "```sh\nls\n```")
  }
}
