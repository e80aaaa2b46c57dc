import Foundation
import TestSupport
import Testing
import WaymarkLint

@testable import Waymark

/// `waymark.toml`: what it says, where it is found, what wins over it, and what is said where it is wrong.
@Suite struct ConfigurationTests {
  /// A folder of its own, with files in it; removed when the test is over.
  private final class Scratch {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-config-\(UUID().uuidString)")

    init(_ files: [String: String]) throws {
      for (name, text) in files { try folder.write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func waymark(_ arguments: String..., input: String = "") throws -> Child {
      try Child.run(Material.waymark.path, arguments, input: input, folder: folder)
    }
  }

  private func configuration(_ text: String) throws(Configuration.Failure) -> Configuration {
    try Configuration.read(Array(text.utf8))
  }

  @Test func everySettingIsReadAsItsExampleSays() throws {
    let all = try configuration(
      """
      # What shows the guides.
      site = "mkdocs"

      [lint]
      select = ["nbsp", 'broken-anchor']
      ignore = [
        "nbsp", # one more
      ]
      format = "json"

      [fmt]
      admonitions = "github"
      layout-only = true

      [kinds]
      network = "note"
      loss = { base = "danger", title = "Data loss", folded = true }
      """)
    #expect(all.site.name == "mkdocs" && all.site.yields)
    #expect(all.site.kinds["network"]?.base == "note")
    #expect(all.site.kinds["loss"] == .init(base: "danger", title: "Data loss", isFolded: true))
    #expect(all.rules == RuleSelection(selected: ["nbsp", "broken-anchor"], ignored: ["nbsp"]))
    #expect(all.rules.holds("broken-anchor") && !all.rules.holds("nbsp") && !all.rules.holds("empty-link"))
    #expect(all.format == "json" && all.admonitions?.id == "github" && all.layoutOnly)
    for setting in Setting.all {
      _ = try configuration(setting.example)
      #expect(setting.summary.hasSuffix("."), "\(setting.name)")
    }
    #expect(try configuration("").rules == RuleSelection())
  }

  @Test func thePageIsMadeOfTheSettings() throws {
    let file = Material.root.appending(path: ConfigurationPage.path)
    if ProcessInfo.processInfo.environment["WAYMARK_UPDATE"] == "1" {
      try ConfigurationPage.text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(file.text == ConfigurationPage.text, "WAYMARK_UPDATE=1 writes it anew")
  }

  @Test(arguments: [
    ("site = \"mkdcs\"", 1, "the unknown site \"mkdcs\"", "Did you mean mkdocs?"),
    ("\nsit = \"mkdocs\"", 2, "the unknown key sit", "Did you mean site?"),
    ("[lint]\n\nignored = []", 3, "the unknown key lint.ignored", "Did you mean lint.ignore?"),
    ("ignore = []", 1, "the unknown key ignore", "Did you mean lint.ignore?"),
    ("[lint]\nignore = [\n  \"nbsp\",\n  \"nbps\"]", 4, "the unknown rule \"nbps\"", "Did you mean nbsp?"),
    ("[lint]\nignore = \"nbsp\"", 2, "the text \"nbsp\" as lint.ignore", "Write a list: [\"nbsp\"]."),
    ("lint = 3", 1, "3 as lint", "Write [lint]."),
    ("[[lint]]", 1, "a list as lint", "Write [lint]."),
    ("site = mkdocs", 1, "mkdocs", "A text stands in quotes: \"mkdocs\"."),
    ("site = 1979-05-27", 1, "1979-05-27 as site", "Write a text in quotes."),
    ("site = \"mkdocs", 1, "a text that is not closed", "End it with a quote."),
    ("site = \"mkdocs\"\nsite = \"github\"", 2, "site twice", "It stands on line 1; keep one of them."),
    ("[lint]\n[fmt]\n[lint]", 3, "lint twice", "It stands on line 1; keep one of them."),
    ("[lint]\nignore = [\"nbsp\"", 2, "a list that is not closed", "End it with ]."),
    ("[kinds.x]\nbse = \"note\"", 2, "the unknown key kinds.x.bse", "Did you mean base?"),
    ("site", 1, "no = after site", "Write KEY = VALUE."),
    (
      "site = \"mkdocs\" x", 1, "more after the end of a line's value", "Begin a new line, or put the text into quotes."
    ),
  ])
  func whatIsWrongIsSaidWithItsLineAndWhatToDo(text: String, line: Int, found: String, advice: String) {
    do throws(Configuration.Failure) {
      _ = try configuration(text)
      Issue.record("nothing was found in \(text)")
    } catch {
      #expect([String(error.line), error.found, error.advice] == [String(line), found, advice])
    }
  }

  @Test func textsOfTOMLAreReadAsTOMLSays() throws {
    func text(_ toml: String) throws -> String? {
      guard case .text(let text)? = try TOMLReader.read(Array("\u{FEFF}\(toml)\r\n".utf8))["a"]?.value else {
        return nil
      }
      return text
    }
    #expect(try text(#"a = "tab\tquote\" \u00e9 \\""#) == "tab\tquote\" é \\")
    #expect(try text(#"a = 'C:\dir'"#) == #"C:\dir"#)
    #expect(try text("a = \"\"\"\none\\\n   two\n\"three\"\"\"\"") == "onetwo\n\"three\"")
    #expect(try text("a = '''\nx'''") == "x")
    let table = try TOMLReader.read(Array("a.b.c = 1\n[a.d]\ne = {f = [1, {g = true}]}\n[[h]]\ni = 1\n[[h]]\n".utf8))
    #expect(table.entries.map(\.key) == ["a", "h"])
    #expect(throws: TOMLReader.Failure.self) { try TOMLReader.read(Array("a = {b = 1}\na.c = 2\n".utf8)) }
    #expect(throws: TOMLReader.Failure.self) { try TOMLReader.read(Array("a = 1\n[a.b]\n".utf8)) }
  }

  @Test func badInputIsRefusedSoon() {
    let inputs = [
      "a = " + String(repeating: "[", count: 100_000), "a = \"" + String(repeating: "\\", count: 100_001),
      String(repeating: "a.", count: 100_000) + "b = 1", "\0 = 1", "a = \"\\u{110000}\"", "[", "[a", "=", "a = {", "'",
      "a = \"\"\"",
    ]
    for input in inputs { #expect(throws: TOMLReader.Failure.self) { try TOMLReader.read(Array(input.utf8)) } }
    #expect(throws: TOMLReader.Failure.self) { try TOMLReader.read([0x61, 0x3D, 0x22, 0xFF, 0x22]) }
  }

  private static let guide = "# A guide\n\n![](picture.png)\n\n```sh\napt\u{A0}update\n```\n"

  @Test func theNearestFileHolds() throws {
    let scratch = try Scratch([
      "waymark.toml": "[lint]\nignore = [\"missing-alt-text\", \"missing-image\", \"nbsp\"]\n",
      "a/b/guide.md": Self.guide, "c/guide.md": Self.guide, "c/waymark.toml": "[lint]\nselect = [\"nbsp\"]\n",
    ])
    #expect(try scratch.waymark("lint", "a/b/guide.md").status == 0)
    let other = try scratch.waymark("lint", "a", "c")
    #expect(other.status == 1 && other.output.contains("c/guide.md:6:4: error[nbsp]"), "\(other.output)")
    #expect(!other.output.contains("missing"))
    // Standard input belongs to the folder that one is in.
    #expect(try scratch.waymark("lint", "-", input: Self.guide).status == 0)
    #expect(try scratch.waymark("lint", "--no-config", "-", input: Self.guide).status == 1)
    #expect(try scratch.waymark("lint", "--config", "c/waymark.toml", "a/b/guide.md").status == 1)
  }

  @Test func theTerminalWinsOverTheGuideAndTheGuideOverTheFile() throws {
    let text = "!!! note one two\n    Text.\n"
    let scratch = try Scratch([
      "waymark.toml": "site = \"mkdocs\"\n", "a.md": text, "b.md": "---\nsite: github\n---\n\n" + text,
      "c.md": "---\nsite: example.com\n---\n\n" + text,
    ])
    func title(_ arguments: String...) throws -> Bool {
      try Child.run(Material.waymark.path, ["dump", "--guide"] + arguments, folder: scratch.folder).output
        .contains("\"one two\"")
    }
    // To MkDocs words after the kind are classes, to others a title.
    #expect(try !title("a.md"))
    #expect(try title("--no-config", "a.md"))
    #expect(try title("b.md"))
    #expect(try !title("--site", "mkdocs", "b.md"))
    #expect(try title("--site", "github", "a.md"))
    #expect(try !title("c.md"))
  }

  @Test func everyCommandThatReadsGuidesGoesByIt() throws {
    let guide =
      "# A guide\n\n!!! network \"Cable\"\n    Plug it in.\n\n> [!NOTE]\n> Text.\n\n## Do it\n\n```sh\nuptime\n```\n"
    let scratch = try Scratch(["waymark.toml": "site = \"mkdocs\"\n[kinds]\nnetwork = \"danger\"\n", "guide.md": guide])
    #expect(try scratch.waymark("dump", "--guide", "guide.md").output.contains("mkdocs danger (danger) \"Cable\""))
    #expect(try scratch.waymark("inspect", "--format", "json", "guide.md").output.contains("\"danger\""))
    // Where admonitions are mixed, the site's own are kept.
    #expect(try scratch.waymark("fmt", "--diff", "guide.md").output.contains("+!!! note\n+    Text."))
    let written = try scratch.waymark("compile", "--emit", "markdown", "--admonitions", "github", "guide.md")
    #expect(written.output.contains("> [!CAUTION]\n> **Cable**\n>\n> Plug it in."), "\(written.output)")
    #expect(try scratch.waymark("run", "--dry-run", "--yes", "guide.md").status == 0)
    try scratch.folder.write("sit = 1\n", to: "waymark.toml")
    for command in [
      ["lint"], ["fmt"], ["compile", "--emit", "bash"], ["inspect"], ["run", "--yes"], ["dump", "--guide"],
    ] {
      let child = try Child.run(Material.waymark.path, command + ["guide.md"], folder: scratch.folder)
      #expect(child.status == 2, "\(command): \(child.error)")
      #expect(child.error.contains("waymark.toml:1: found the unknown key sit. Did you mean site?"), "\(child.error)")
    }
  }

  @Test func rulesAreChosenAtTheTerminalToo() throws {
    let scratch = try Scratch(["guide.md": Self.guide, "waymark.toml": "[lint]\nignore = [\"nbsp\"]\n"])
    let one = try scratch.waymark("lint", "--select", "nbsp", "guide.md")
    #expect(one.status == 1 && one.output.contains("[nbsp]") && !one.output.contains("[missing"))
    let none = try scratch.waymark("lint", "--ignore", "missing-image", "--ignore", "missing-alt-text", "guide.md")
    #expect(none.status == 0, "\(none.output)")
    // What is ignored is not mended.
    #expect(try scratch.waymark("fmt", "--check", "guide.md").status == 0)
    #expect(try scratch.waymark("fmt", "--check", "--select", "nbsp", "guide.md").status == 1)
    let wrong = try scratch.waymark("lint", "--ignore", "nbps", "guide.md")
    #expect(wrong.status == 2 && wrong.error.contains("--ignore nbps: there is no such rule. Did you mean nbsp?"))
    let site = try scratch.waymark("lint", "--site", "mkdoks", "guide.md")
    #expect(site.status == 2 && site.error.contains("--site mkdoks: there is no such site. Did you mean mkdocs?"))
  }
}
