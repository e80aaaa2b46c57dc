import Testing
import WaymarkGuide
import WaymarkText

/// Tabs of every dialect, with what must be read of them.
struct TabCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  var titles = ["Linux", "Mac"]

  init(_ name: String, _ text: String, titles: [String] = ["Linux", "Mac"]) {
    self.testDescription = name
    self.text = text
    self.titles = titles
  }

  static let all = [
    TabCase("MkDocs", "=== \"Linux\"\n\n    one\n\n=== \"Mac\"\n    two\n"),
    TabCase("PyMdown", "/// tab | Linux\none\n///\n\n/// tab | Mac\ntwo\n///\n"),
    TabCase(
      "Docusaurus",
      "<Tabs>\n<TabItem value=\"linux\" label=\"Linux\">\n\none\n\n</TabItem>\n<TabItem label=\"Mac\">two</TabItem>\n</Tabs>\n"
    ),
    TabCase(
      "labels of the set",
      "<Tabs\n  values={[\n    {label: 'Linux', value: 'l'},\n    {label: 'Mac', value: 'm'},\n  ]}>\n"
        + "  <TabItem value=\"l\">\n    one\n  </TabItem>\n  <TabItem value=\"m\">\n    two\n  </TabItem>\n</Tabs>\n"),
    TabCase(
      "Mintlify",
      "<Tabs>\n  <Tab title=\"Linux\">\n    one\n  </Tab>\n  <Tab title=\"Mac\">\n    two\n  </Tab>\n</Tabs>\n"),
    TabCase("VuePress", ":::: tabs\n::: tab Linux\none\n:::\n::: tab \"Mac\"\ntwo\n:::\n::::\n"),
    TabCase(
      "sphinx-design", "::::{tab-set}\n:::{tab-item} Linux\n:sync: l\none\n:::\n:::{tab-item} Mac\ntwo\n:::\n::::\n"),
    TabCase("Quarto", "::: {.panel-tabset}\n## Linux\n\none\n\n## Mac\n\ntwo\n:::\n"),
    TabCase("zones", "::: zone pivot=\"Linux\"\none\n::: zone-end\n\n::: zone pivot=\"Mac\"\ntwo\n::: zone-end\n"),
    TabCase(
      "GitBook",
      "{% tabs %}\n{% tab title=\"Linux\" %}\none\n{% endtab %}\n\n{% tab title=\"Mac\" %}\ntwo\n{% endtab %}\n{% endtabs %}\n"
    ),
    TabCase(
      "Hugo",
      "{{< tabs >}}\n{{< tab name=\"Linux\" >}}\none\n{{< /tab >}}\n{{% tab \"Mac\" %}}\ntwo\n{{% /tab %}}\n{{< /tabs >}}\n"
    ),
    TabCase("docfx", "# [Linux](#tab/linux)\n\none\n\n# [Mac](#tab/mac)\n\ntwo\n\n---\n"),
    TabCase("docsify", "<!-- tabs:start -->\n\n#### **Linux**\n\none\n\n#### **Mac**\n\ntwo\n\n<!-- tabs:end -->\n"),
    TabCase(
      "the first Docusaurus",
      "<!--DOCUSAURUS_CODE_TABS-->\n\n<!--Linux-->\n\none\n\n<!-- Mac -->\n\ntwo\n\n<!--END_DOCUSAURUS_CODE_TABS-->\n"),
    TabCase("Wiki.js", "## System {.tabset}\n\n### Linux\n\none\n\n### Mac\n\ntwo\n"),
  ]
}

struct PanelTests {
  @Test(arguments: TabCase.all, Setting.allCases)
  func tabsMakeOneSet(example: TabCase, setting: Setting) throws {
    let guide = setting.read(example.text)
    let tabs = guide.panels.filter { if case .tab = $0.kind { true } else { false } }
    #expect(tabs.map(\.title) == example.titles)
    #expect(Set(tabs.map(\.kind)).count == 1)
    #expect(tabs.map { tab in guide.elements[tab.elements].map(\.text) } == [["one"], ["two"]])
    for tab in tabs {
      #expect(guide.string(tab.range).contains(guide.string(tab.markerRange)))
      for element in guide.elements[tab.elements] {
        #expect(element.enclosures.contains { if case .tab(_, tab.title) = $0 { true } else { false } })
      }
    }
  }

  @Test func codeBlocksOfAGroupAreTabs() {
    let blocks = "```sh [npm]\nnpm i\n```\n\n```sh [yarn]\nyarn\n```\n"
    for text in ["::: code-group\n\(blocks):::\n", "<CodeGroup>\n\(blocks)</CodeGroup>\n"] {
      let guide = GuideReader.read(SourceText(text))
      #expect(guide.panels.map(\.title) == ["npm", "yarn"])
      #expect(guide.codeBlocks.map(\.body.string) == ["npm i\n", "yarn\n"])
    }
  }

  @Test func aSignBeginsAnotherSet() {
    let guide = GuideReader.read(SourceText("=== \"A\"\n    a\n\n===! \"B\"\n    b\n\ntext\n\n=== \"C\"\n    c\n"))
    #expect(guide.panels.map(\.kind) == [.tab(set: 0), .tab(set: 1), .tab(set: 2)])
  }

  @Test(
    arguments: [
      ("??? \"More\"\n    text\n", .closed), ("/// details | More\ntext\n///\n", .closed),
      ("::: details More {open}\ntext\n:::\n", .open), (":::spoiler More\ntext\n:::\n", .closed),
      ("<details open><summary>More</summary>\n\ntext\n\n</details>\n", .open),
      ("<Accordion title=\"More\">\n  text\n</Accordion>\n", .closed),
      ("{{% details title=\"More\" closed=\"true\" %}}\ntext\n{{% /details %}}\n", .closed),
      ("{expand:More}\ntext\n{expand}\n", .closed), ("[details=\"More\"]\ntext\n[/details]\n", .closed),
      ("[details open More\ntext\n]\n", .open), (":::{dropdown} More\n:open:\ntext\n:::\n", .open),
      ("==- More\ntext\n===\n", .closed),
    ] as [(String, Admonition.Fold)])
  func detailsKnowTheirTitleAndFold(text: String, fold: Admonition.Fold) throws {
    for setting in Setting.allCases {
      let guide = setting.read(text)
      let panel = try #require(guide.panels.first, "\(setting)")
      #expect(panel.kind == .details(fold))
      #expect(panel.title == "More")
      #expect(guide.elements[panel.elements].map(\.text) == ["text"])
    }
  }

  @Test func stepsAreHeadings() {
    let guide = GuideReader.read(
      SourceText(
        "# Top\n\n<Steps>\n  <Step title=\"First\">\n    Run:\n\n    ```sh\n    ls\n    ```\n  </Step>\n</Steps>\n\nafter\n"
      ))
    #expect(guide.sections.map(\.title) == ["Top", "First"])
    #expect(guide.codeBlocks.map(\.body.string) == ["ls\n"])
    #expect(guide.elements.last?.section == 0)
  }

  @Test(arguments: [
    "{% highlight sh %}\nls\n{% endhighlight %}\n", "{code:sh}\nls\n{code}\n",
    "<CodeBlock language=\"sh\">\nls\n</CodeBlock>\n", ".. code-block:: sh\n\n   ls\n",
  ])
  func codeBetweenTagsIsCode(text: String) {
    let guide = GuideReader.read(SourceText("# a\n\n\(text)\nafter\n"))
    #expect(guide.codeBlocks.map(\.language) == ["sh"])
    #expect(guide.codeBlocks.map(\.body.string) == ["ls\n"])
    #expect(guide.proseTexts == ["after"])
  }
}
