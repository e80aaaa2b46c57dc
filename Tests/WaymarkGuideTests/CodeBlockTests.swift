import Testing
import WaymarkGuide
import WaymarkText

struct CodeBlockTests {
  @Test(arguments: Setting.allCases)
  func fencesAreFoundEverywhere(setting: Setting) throws {
    let guide = setting.read("Run:\n\n```bash\nls -l\ncd /\n```\n\n~~~ ini\na=1\n~~~\n")
    #expect(guide.codeBlocks.map(\.language) == ["bash", "ini"])
    #expect(guide.codeBlocks.map(\.notation) == [.fence, .fence])
    let first = try #require(guide.codeBlocks.first)
    #expect(first.lines.count == 4 && first.closed)
    #expect(first.body.lines.map(\.text) == ["ls -l", "cd /"])
    for line in first.body.lines { #expect(guide.string(first.body.source(of: line.range)) == line.text) }
    #expect(guide.elements[first.element].kind == .code(0))
  }

  @Test(
    arguments: [
      ("bash", "bash", nil), ("", "", nil), ("{.bash}", "bash", nil),
      ("bash title=\"/etc/hosts\"", "bash", "/etc/hosts"),
      ("console{1,2}", "console", nil), ("{\"name\":\"x\"}", "", nil),
      ("yaml:docker-compose.yml", "yaml", "docker-compose.yml"),
      ("sh [Debian]", "sh", "Debian"), ("ini {filename=\"a.ini\"}", "ini", "a.ini"), ("{code-block} bash", "bash", nil),
      ("{terminal}", "{terminal}", nil), ("js file=a.js hl_lines=\"2 3\"", "js", "a.js"),
      ("{.yaml title='x.yml'}", "yaml", "x.yml"),
    ] as [(String, String, String?)])
  func infoStringsAreRead(info: String, language: String, title: String?) throws {
    let block = try #require(GuideReader.read(SourceText("```\(info)\nx\n```\n")).codeBlocks.first)
    #expect(block.language == language)
    #expect(block.title == title)
    #expect(block.info == info)
  }

  @Test(arguments: Setting.allCases)
  func aFenceOnOneLineIsABlock(setting: Setting) throws {
    let guide = setting.read("Show the address:\n```ip address```\nThen go on.\n")
    let block = try #require(guide.codeBlocks.first)
    #expect(block.notation == .inlineFence)
    #expect(block.body.string == "ip address")
    #expect(guide.string(block.range) == "```ip address```")
    #expect(guide.proseTexts.suffix(2) == ["Show the address:", "Then go on."])
    #expect(GuideReader.read(SourceText("Call ```ip address``` now.\n")).codeBlocks.isEmpty)
  }

  @Test func aFenceClosedTooShortEndsThere() {
    let guide = GuideReader.read(
      SourceText("```bash\nnano /etc/a\n``\n\nThen:\n\n```sh\necho\n```\n\nDone.\n"))
    #expect(guide.codeBlocks.map(\.lines) == [1...3, 7...9])
    #expect(guide.codeBlocks.map(\.body.string) == ["nano /etc/a\n", "echo\n"])
    #expect(guide.proseTexts == ["Then:", "Done."])
  }

  @Test func preIsCodeWithoutItsTags() throws {
    let guide = GuideReader.read(
      SourceText("<pre><code>Status: <a href=\"#x\">on</a>\n\na &lt; b\n</code></pre>\n\nText.\n"))
    let block = try #require(guide.codeBlocks.first)
    #expect(block.notation == .htmlPre)
    #expect(block.lines == 1...4)
    #expect(block.body.string == "Status: on\n\na < b\n")
  }

  @Test func codeInACommentIsNotThere() {
    let guide = GuideReader.read(
      SourceText("<!-- \n```\nrm -rf /\n```\n\n```\nls\n```\n-->\n\n<div> <!-- open\n\n```\nid\n```\n\n-->\n\nSeen.\n"))
    #expect(guide.codeBlocks.isEmpty)
    #expect(guide.proseTexts.last == "Seen.")
    #expect(guide.elements.contains { $0.kind == .html && $0.enclosures == [.comment] })
  }

  @Test func definitionsHoldFences() throws {
    let guide = GuideReader.read(
      SourceText("{: .file-excerpt }\n/etc/nginx/a.conf\n:   ~~~ nginx\n    server {\n    }\n    ~~~\n\nNext.\n"))
    let block = try #require(guide.codeBlocks.first)
    #expect(block.lines == 3...6)
    #expect(block.language == "nginx")
    #expect(block.title == "/etc/nginx/a.conf")
    #expect(block.body.string == "server {\n}\n")
    #expect(guide.proseTexts == ["/etc/nginx/a.conf", "Next."])
  }

  @Test func tabsHoldBlocks() {
    let guide = GuideReader.read(
      SourceText(
        "=== \"Debian\"\n\n    ```\n    apt\n    ```\n\n=== \"Fedora\"\n\n    ```\n    dnf\n    ```\n\nText.\n\n=== \"Other\"\n    x\n"
      ))
    let tabs = guide.codeBlocks.map { guide.elements[$0.element].enclosures }
    #expect(tabs == [[.tab(set: 0, title: "Debian")], [.tab(set: 0, title: "Fedora")]])
    #expect(guide.elements.last?.enclosures == [.tab(set: 1, title: "Other")])
  }

  @Test func taggedTabsMakeOneSet() {
    let texts = [
      "{% tabs %}\n{% tab title=\"A\" %}\nOne.\n{% endtab %}\n\n{% tab title=\"B\" %}\nTwo.\n{% endtab %}\n{% endtabs %}\n",
      ":::: tabs\n::: tab \"A\"\nOne.\n:::\n\n::: tab \"B\"\nTwo.\n:::\n::::\n",
      "<Tabs>\n<TabItem value=\"a\" label=\"A\">\n\nOne.\n\n</TabItem>\n<TabItem value=\"b\" label=\"B\">\n\nTwo.\n\n</TabItem>\n</Tabs>\n",
    ]
    for text in texts {
      let guide = GuideReader.read(SourceText(text + "\nThree.\n"))
      #expect(
        guide.elements.map(\.enclosures) == [[.tab(set: 0, title: "A")], [.tab(set: 0, title: "B")], []], "\(text)")
    }
  }

  @Test func detailsHoldBlocks() {
    let guide = GuideReader.read(
      SourceText("<details>\n<summary>More <b>help</b></summary>\n\n```\nls\n```\n\n</details>\n\nText.\n"))
    #expect(guide.elements.map(\.enclosures) == [[.details(title: "More help")], []])
  }

  @Test func colonFencesStandInListItems() {
    let guide = GuideReader.read(
      SourceText("1. a\n\n    ```sh\n    ls\n    ```\n\n    :::note\n    b\n    :::\n\n2. c\n"))
    #expect(guide.admonitions.map(\.text) == ["b"])
    #expect(guide.elements.last?.text == "c")
  }
}
