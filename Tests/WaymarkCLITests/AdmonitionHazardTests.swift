import TestSupport
import Testing
import WaymarkGuide
import WaymarkLint
import WaymarkText

@testable import Waymark

/// What is known to be lost when admonitions are written anew, each by name, in every dialect.
@Suite struct AdmonitionHazardTests {
  struct Hazard: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// The dialects that cannot say it, and say so.
    let unwritable: Set<String>
    var testDescription: String { name }

    init(_ name: String, _ text: String, unwritable: Set<String> = []) {
      self.name = name
      self.unwritable = unwritable
      self.text = text
    }
  }

  static let hazards = [
    Hazard("a title with a closing bracket", "!!! note \"Press ] twice\"\n    Body.\n"),
    Hazard("a title with brackets", "!!! note \"Press [Enter] now\"\n    Body.\n"),
    Hazard("a title with brackets taken back", "!!! note \"Press \\] and \\[a\\] twice\"\n    Body.\n"),
    Hazard(
      "brackets of HTML",
      "<div class=\"admonition warning\">\n<p class=\"admonition-title\">Press [a] and ]</p>\n"
        + "<p>Body.</p>\n</div>\n"),
    Hazard("a title with quotes", "!!! note \"Say \"yes\" now\"\n    Body.\n"),
    Hazard("a title with a bar", "!!! note \"Left | right\"\n    Body.\n"),
    Hazard("a title with backticks", "!!! note \"Run `ls` and ``a`b``\"\n    Body.\n"),
    Hazard("a title that ends with a colon", "!!! note \"Before you begin:\"\n    Body.\n"),
    Hazard("a title with braces at its end", "!!! note \"Set {name}\"\n    Body.\n"),
    Hazard("a title with markup", "!!! note \"*Mind* the **gap** <b>& co</b>\"\n    Body.\n"),
    Hazard("a title alone", "!!! note \"Only this\"\n\nText.\n"),
    Hazard("a title alone that reads as a message", "!!! note \"Run `ls` first.\"\n\nText.\n"),
    Hazard("an empty title", "!!! note \"\"\n    Body.\n"),
    Hazard("an empty body", "!!! note\n\nText.\n"),
    Hazard("a body that begins with a list", "!!! note\n    - one\n    - two\n"),
    Hazard("a body that begins with a list from two", "!!! note\n    2. two\n    3. three\n"),
    Hazard("a body that begins with indented code", "!!! note\n\n        code\n\n    Text.\n"),
    Hazard("a body that begins with a break", "!!! note\n\n    ---\n\n    Text.\n"),
    Hazard("a body that begins like a header", "!!! note\n    title: none\n    collapse: none\n"),
    Hazard("a body that begins like an option", "!!! note\n    :class: none\n"),
    Hazard("a body that begins with a heading", "!!! note\n    ## Heading\n\n    Text.\n"),
    Hazard("a body that begins with a marker", "!!! note\n    !!! tip\n        Inner.\n\n    Outer.\n"),
    Hazard("a body that begins with a lead", "!!! note\n    **Warning:** mind it.\n"),
    Hazard("a body that begins with a table", "!!! note\n    | a | b |\n    | --- | --- |\n    | 1 | 2 |\n"),
    Hazard("a body that ends in a list", "!!! note\n    Text.\n\n    - one\n    - two\n\nAfter.\n"),
    Hazard("a body that ends in a quote", "!!! note\n    Text.\n\n    > said\n\nAfter.\n"),
    Hazard("a body with a longer fence", "!!! note\n    ``````md\n    ```\n    :::::\n    ```\n    ``````\n"),
    Hazard("a body with fences of other marks", "!!! note\n    ~~~\n    ::::\n    ////\n    ~~~\n"),
    Hazard("code whose lines begin with a quote mark", "!!! note\n    ```\n    > a\n    > > b\n    ```\n"),
    Hazard("the last child of an item", "- item\n\n    !!! note\n        Body.\n\nAfter.\n"),
    Hazard("in a numbered item", "1. one\n\n    !!! note \"T\"\n        Body.\n\n        - a\n\n2. two\n"),
    Hazard("two side by side", "!!! note\n    One.\n\n!!! tip\n    Two.\n"),
    // A quote that begins with a lead is an admonition as a whole.
    Hazard(
      "two side by side in a quote", "> !!! note\n>     One.\n>\n> !!! tip\n>     Two.\n", unwritable: ["lead"]),
    Hazard("text right before and after", "Before\n\n!!! note\n    Body.\nAfter\n"),
    Hazard("a fold in a fold", "??? note \"Outer\"\n    Text.\n\n    ???+ tip \"Inner\"\n        Text.\n"),
    Hazard("a kind that few dialects have", "!!! bug\n    Body.\n\n!!! my-kind \"T\"\n    Body.\n"),
  ]

  /// With both line endings.
  @Test(arguments: hazards) func everyDialectSaysIt(hazard: Hazard) throws {
    for text in [hazard.text, hazard.text.replacing("\n", with: "\r\n")] {
      let before = GuideReader.read(SourceText(text))
      for dialect in Dialect.writable {
        let conversion = AdmonitionConversion(before, to: dialect, all: true)
        let bytes = TextEdit.apply(conversion.fix?.edits ?? [], to: Array(text.utf8))
        let written = String(decoding: bytes, as: UTF8.self)
        let after = GuideReader.read(SourceText(written))
        let stays = conversion.notices.contains { $0.message.contains("stays as it is") }
        #expect(stays == hazard.unwritable.contains(dialect.writtenName), "\(dialect.writtenName)")
        if stays { continue }
        #expect(after.admonitions.map(\.parent) == before.admonitions.map(\.parent), "\(written)")
        #expect(after.admonitions.allSatisfy { isRead($0, dialect) }, "\(written)")
        for (index, (was, now)) in zip(before.admonitions, after.admonitions).enumerated() {
          let notices = conversion.notices.filter { $0.place == was.markerRange }.map(\.message).joined()
          let isMoved = notices.contains("the title stands in the body") || now.text.hasPrefix(was.title ?? "-")
          #expect(now.text.hasSuffix(was.text), "\(written)")
          #expect(isMoved || plain(now.title) == plain(was.title) || saysKind(now, was), "\(index): \(written)")
          #expect(now.fold == was.fold || notices.contains("it does not fold"), "\(written)")
          #expect(now.kind == was.kind || notices.contains("is written as") || isAlias(now, was), "\(written)")
        }
        let code = { (guide: Guide) in guide.codeBlocks.filter { $0.admonition == nil }.map(\.body.bytes) }
        #expect(code(after).map(lines) == code(before).map(lines), "\(written)")
        #expect(
          written.contains("\r\n") == text.contains("\r\n")
            && written.split(separator: "\r\n").allSatisfy { !text.contains("\r") || !$0.contains("\n") }, "\(written)")
      }
    }
  }

  private func isRead(_ admonition: Admonition, _ dialect: Dialect) -> Bool {
    admonition.dialect == dialect.id || admonition.dialect == dialect.reader || dialect.id == Dialect.github.id
      || dialect.writtenName == "html" || dialect.writtenName == "lead"
  }

  private func plain(_ title: String?) -> String { (title ?? "").filter { !$0.isWhitespace } }

  /// Whether a title says the kind that the dialect lacks, or the dialect's own where none is to stand.
  private func saysKind(_ now: Admonition, _ was: Admonition) -> Bool {
    was.title?.isEmpty == true && now.title == nil || was.title == nil && now.title?.lowercased() == was.kind
  }

  private func isAlias(_ now: Admonition, _ was: Admonition) -> Bool { now.severity == was.severity }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }

  /// Plain CommonMark takes a closer below a list for the last item's text, unless a blank line parts them.
  @Test(arguments: ["docusaurus", "starlight", "vitepress", "quarto", "myst", "pymdown"])
  func aCloserBelowAListIsNotSwallowed(name: String) throws {
    let dialect = try #require(Dialect.writable(named: name))
    let text = "!!! note\n    - one\n    - two\n"
    let written = try CompiledGuide.tidied(
      path: "guide.md", bytes: Array(text.utf8), TidyOptions(admonitions: dialect)
    ).bytes
    let lines = String(decoding: written, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.suffix(3).first == "" && lines.dropLast().last?.allSatisfy { ":/".contains($0) } == true, "\(lines)")
  }

  /// Quotes that touch are one: what parts two of them is a line without a mark.
  @Test(arguments: ["github", "gitlab", "obsidian", "kramdown"])
  func quotesSideBySideStayTwo(name: String) throws {
    let dialect = try #require(Dialect.writable(named: name))
    let text = "!!! note\n    One.\n!!! tip\n    Two.\n"
    let written = try CompiledGuide.tidied(
      path: "guide.md", bytes: Array(text.utf8), TidyOptions(admonitions: dialect)
    ).bytes
    #expect(String(decoding: written, as: UTF8.self).contains("One.\n\n"))
  }
}
