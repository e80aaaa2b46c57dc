import TestSupport
import Testing
import WaymarkGuide
import WaymarkText

@testable import Waymark

/// What a dialect has no place for is said, once, with its lines; what it has a place for is not.
@Suite struct AdmonitionLossTests {
  private func told(_ text: String, _ name: String) throws -> [String] {
    let dialect = try #require(Dialect.writable(named: name))
    let options = TidyOptions(admonitions: dialect)
    return try CompiledGuide.tidied(path: "g.md", bytes: Array(text.utf8), options).notices.map { $0.told(of: "g.md") }
  }

  @Test(arguments: [
    (":::tip{#power .wide icon=\"bolt\"}\n\nx\n\n:::\n", "`#power`, `.wide`, `icon=\"bolt\"` are left out"),
    ("!!! tip inline end\n    x\n", "`inline`, `end` are left out"),
    ("> [!tip|right]\n> x\n", "`|right` is left out"),
    ("```ad-tip\nicon: bolt\ncolor: 1, 2, 3\n\nx\n```\n", "`icon: bolt`, `color: 1, 2, 3` are left out"),
    ("<div class=\"admonition tip big\" id=\"p\">\n\nx\n\n</div>\n", "`.big`, `id=\"p\"` are left out"),
    (":::{tip}\n:name: p\n:class: wide\n\nx\n\n:::\n", "`name: p`, `.wide` are left out"),
    ("::: {.callout-tip appearance=\"simple\"}\n\nx\n\n:::\n", "`appearance=\"simple\"` is left out"),
    ("> x\n{: .tip .wide #p }\n", "`.wide`, `#p` are left out"),
    ("/// tip\n    attrs: {class: wide}\n\nx\n\n///\n", "`attrs: {class: wide}` is left out"),
    ("<Callout type=\"tip\" icon=\"x\">\n\nx\n\n</Callout>\n", "`icon=\"x\"` is left out"),
    ("```admonish tip id=\"p\"\nx\n```\n", "`id=\"p\"` is left out"),
  ])
  func attributesOfAnOpenerAreNamed(text: String, message: String) throws {
    let line = text.hasPrefix("> x") ? 2 : 1
    #expect(try told(text, "github") == ["g.md:\(line): GitHub alert: \(message)"])
  }

  @Test(arguments: [
    ":::tip[Title with a=b and {#x}]\n\nx\n\n:::\n", "**Tip (a=b):** x\n", "> **Tip:** set a=b\n",
    "<details class=\"admonition tip\" open>\n<summary>Title</summary>\n\nx\n\n</details>\n",
    "{{< alert color=\"warning\" title=\"T\" >}}\nx\n{{< /alert >}}\n",
    "```ad-tip\ntitle: T\ncollapse: open\n\nx\n```\n",
    "<div class=\"alert alert-warning\" role=\"alert\">\n\nx\n\n</div>\n", "> [!tip]- T\n> x\n",
    "::: {.callout-tip title=\"T\" collapse=\"true\"}\n\nx\n\n:::\n", "{: .tip }\n> x\n",
    ":::{admonition} T\n:class: tip dropdown\n\nx\n\n:::\n",
  ])
  func whatIsKeptIsNotCalledLost(text: String) throws {
    #expect(try told(text, "mkdocs").filter { $0.contains("left out") } == [])
  }

  @Test func titleFoldAndKindAreNamed() throws {
    #expect(
      try told("??? bug \"T\"\n    x\n", "docusaurus")
        == ["g.md:1: Docusaurus admonition: `bug` is written as `danger`, and it does not fold"])
    #expect(try told("!!! note \"\"\n    x\n", "myst") == ["g.md:1: MyST directive: the kind's own title is shown"])
    #expect(try told("!!! note\n    x\n", "html") == [])
  }

  @Test func theSameLossIsToldOnce() throws {
    let text = "??? tip\n    x\n\n??? tip\n    y\n\n!!! tip\n    z\n\n??? tip\n    z\n"
    #expect(try told(text, "starlight") == ["g.md:1: Starlight aside: it does not fold; so on lines 4, 10"])
  }

  /// Comments above a block and words on its fence belong to the block, wherever it is written.
  @Test(arguments: Dialect.writable.map(\.writtenName)) func annotationsStayWithTheirBlocks(name: String) throws {
    let text = """
      # Guide

      !!! note "Before"
          Text.

          <!-- waymark: role=command when=os=debian -->
          ```sh
          uptime
          ```

          ```sh {"name":"disk","interactive":"false"}
          df
          ```

      - item

          ??? tip
              <!-- waymark: role=output -->
              ```text
              ok
              ```

      <!-- waymark: id=last -->
      ```sh { name=list }
      ls
      ```

      """
    let dialect = try #require(Dialect.writable(named: name))
    let before = GuideReader.read(SourceText(text))
    let tidy = try CompiledGuide.tidied(path: "g.md", bytes: Array(text.utf8), TidyOptions(admonitions: dialect)).bytes
    let after = GuideReader.read(SourceText(path: "g.md", bytes: tidy))
    #expect(!before.annotations.isEmpty)
    #expect(said(after) == said(before), "\(String(decoding: tidy, as: UTF8.self))")
  }

  /// Each annotation with the code that it belongs to.
  private func said(_ guide: Guide) -> [String] {
    guide.annotations.map { annotation in
      let block = annotation.block.map { String(decoding: guide.codeBlocks[$0].body.bytes, as: UTF8.self) } ?? "none"
      return annotation.entries.map { "\($0.key)=\($0.value)" }.joined(separator: " ") + ": " + block
    }
  }

  /// Markdown to its dialect, code to Markdown: it is laid out all the same.
  @Test func bodiesInFencesAreLaidOut() throws {
    let text = """
      - item

        ````ad-tip
        title: T

        * one


        * two

        ```ad-note
        | a|b|
        |-|-|
        |1|2|
        ```
        ````

      > ```{note}
      > Text
      > # Heading
      > ```

      """
    let tidy = try CompiledGuide.tidied(path: "g.md", bytes: Array(text.utf8), TidyOptions(repairs: false)).bytes
    #expect(
      String(decoding: tidy, as: UTF8.self) == """
        - item

          ````ad-tip
          title: T

          * one

          * two

          ```ad-note
          | a   | b   |
          | --- | --- |
          | 1   | 2   |
          ```
          ````

        > ```{note}
        > Text
        >
        > # Heading
        > ```

        """)
  }
}
