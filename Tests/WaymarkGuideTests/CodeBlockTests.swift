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
      ("{.yaml title='x.yml'}", "yaml", "x.yml"), ("yaml compose.yml", "yaml", "compose.yml"),
      ("ini /etc/a.conf {1,3}", "ini", "/etc/a.conf"), ("sh linenums", "sh", nil), ("sh 1.5", "sh", nil),
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

  @Test(
    arguments: [
      ("```sudo apt update\nsudo reboot\n```", "", "sudo apt update\nsudo reboot\n"),
      ("```bash apt update\n```", "bash", "apt update\n"), ("```nginx -t\nx\n```", "nginx", "x\n"),
      ("```bash npm\nx\n```", "bash", "x\n"), ("```sudo\nx\n```", "sudo", "x\n"),
      ("```bash ls -l```", "bash", "ls -l"), ("```ls -l```", "", "ls -l"),
    ])
  func codeMayStandOnTheOpeningLine(text: String, language: String, body: String) throws {
    for setting in Setting.allCases {
      let guide = setting.read(text + "\n")
      let block = try #require(guide.codeBlocks.first, "\(setting)")
      #expect(block.language == language, "\(setting)")
      #expect(block.body.string.replacing("\r", with: "") == body, "\(setting)")
      for (line, range) in block.body.lines where !range.isEmpty {
        #expect(guide.string(block.body.source(of: range)) == line, "\(setting)")
      }
    }
  }

  @Test(
    arguments: [
      ("```sh\nls\n```\n{: file=\"/etc/a\" }\n", "/etc/a"), ("```\n[label a.conf]\nls\n```\n", "a.conf"),
      ("```\n[environment local]\n[secondary_label Output]\nls\n```\n", "Output"),
      ("```{code-block} sh\n:caption: a.sh\n:linenos:\n\nls\n```\n", "a.sh"),
      ("```{code-block} sh\n---\ncaption: a.sh\n---\nls\n```\n", "a.sh"),
    ])
  func whatIsSaidOfCodeIsNoCode(text: String, title: String) throws {
    for setting in Setting.allCases {
      let guide = setting.read(text)
      let block = try #require(guide.codeBlocks.first, "\(setting)")
      #expect(block.title == title, "\(setting)")
      #expect(block.body.lines.map(\.text).filter { !$0.isEmpty } == ["ls"], "\(setting)")
      #expect(!guide.proseTexts.contains { $0.contains("{:") }, "\(setting)")
    }
    let section = try #require(GuideReader.read(SourceText("```ini\n[label \"a\"]\nx=1\n```\n")).codeBlocks.first)
    #expect(section.body.string == "[label \"a\"]\nx=1\n")
  }

  @Test(arguments: ["<pre lang=\"sh\">\nls\n</pre>\n", "<pre><code class=\"hljs language-sh\">ls</code></pre>\n"])
  func preMaySayItsLanguage(text: String) {
    #expect(GuideReader.read(SourceText(text)).codeBlocks.map(\.language) == ["sh"])
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
