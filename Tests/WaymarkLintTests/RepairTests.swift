import Testing
import WaymarkDiagnostics
import WaymarkLint
import WaymarkText

/// What the larger repairs make of a guide, as a reader of its diff sees it.
@Suite struct RepairTests {
  /// The guide after the fixes of one rule, until there are none.
  private func mended(_ text: String, by id: String) throws -> String {
    let rule = try #require(Rule.all.first { $0.id == id })
    var bytes = Array(text.utf8)
    for _ in 0..<10 {
      let fixes = Lint.findings(bytes, of: rule).flatMap(\.fixes).filter { $0.applicability != .manual }
      guard let first = fixes.first else { break }
      bytes = TextEdit.apply(first.edits, to: bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func stepsAreCountedOnAndWhatNamesThemFollows() throws {
    let text = """
      # Guide

      - [Step 1: One](#step-1-one)
      - [Step 2: Two](#step-2-two)
      - [Step 2: Three](#step-2-three)
      - [Step 3: Four](#step-3-four)

      ## Step 1: One

      After step 3 you are done; see [step 3](#step-3-four).

      ## Step 2: Two

      Go back to step 1.

      ## Step 2: Three

      ### 2.1 Inside

      Text.

      ## Step 3: Four

      Text.

      """
    let wanted =
      text
      .replacing("[Step 2: Three](#step-2-three)", with: "[Step 3: Three](#step-3-three)")
      .replacing("[Step 3: Four](#step-3-four)", with: "[Step 4: Four](#step-4-four)")
      .replacing("After step 3", with: "After step 4").replacing(
        "[step 3](#step-3-four)", with: "[step 4](#step-4-four)"
      )
      .replacing("## Step 3: Four", with: "## Step 4: Four").replacing("## Step 2: Three", with: "## Step 3: Three")
      .replacing("### 2.1", with: "### 3.1")
    #expect(try mended(text, by: "duplicate-step-number") == wanted)
  }

  @Test(arguments: [
    // A row that begins again, and a span of steps that could mean either numbering.
    "# G\n\n## Step 1: A\n\nT.\n\n## Step 2: B\n\nT.\n\n## Step 1: C\n\nT.\n",
    "# G\n\nDo steps 2 to 3.\n\n## Step 1: A\n\nT.\n\n## Step 1: B\n\nT.\n\n## Step 2: C\n\nT.\n",
  ])
  func stepsAreLeftAloneWhereTheAuthorMustSay(text: String) throws {
    #expect(try mended(text, by: "duplicate-step-number") == text)
  }

  @Test func aContentsListGetsItsAnchorsTitlesAndEntries() throws {
    let text = """
      # Guide

      1. [One](#one)
         - [Inside](#insid)
      2. [Step 2: {{Title}}](#step-2-title)
      3. [Named](#by-hand)

      ## One

      ### Inside

      Text.

      ### Also inside

      Text.

      ## Step 2: `Two`

      Text.

      ## <a name="by-hand"></a>Named

      Text.

      ## Last

      Text.

      """
    let anchors = try mended(text, by: "broken-anchor")
    #expect(
      anchors.contains(
        """
        1. [One](#one)
           - [Inside](#inside)
        2. [Step 2: `Two`](#step-2-two)
        3. [Named](#by-hand)
        4. [Last](#last)

        """), "\(anchors)")
    #expect(!anchors.contains("[Also inside]"))
  }

  @Test(arguments: [
    ("```sh\nls\n\nls -l\n", "```sh\nls\n\nls -l\n```\n"),
    (
      "```sh\nls\n\n# a comment\nls -l\n\n## Next\n\nText.\n",
      "```sh\nls\n\n# a comment\nls -l\n```\n\n## Next\n\nText.\n"
    ),
    ("~~~~\nls\n\nThen go on with the rest.", "~~~~\nls\n~~~~\n\nThen go on with the rest."),
    ("- Do:\n\n  ```sh\n  ls\n\nText.\n", "- Do:\n\n  ```sh\n  ls\n  ```\n\nText.\n"),
    ("> ```sh\n> ls\n\nText.\n", "> ```sh\n> ls\n> ```\n\nText.\n"),
    ("Text.\n\n```\n", "Text.\n\n```\n"),
  ])
  func anOpenFenceIsClosedWhereItsCodeEnds(text: String, wanted: String) throws {
    #expect(try mended(text, by: "unclosed-fence") == wanted)
    let crlf = text.replacing("\n", with: "\r\n")
    #expect(try mended(crlf, by: "unclosed-fence") == wanted.replacing("\n", with: "\r\n"))
  }

  @Test func aDoubledAdmonitionGoesWithAllItsTags() throws {
    let first = "> [!NOTE]\n> Back up the file first, please.\n\n"
    let box = "<div class=\"admonition note\">\nBack up the file first, please.\n</div>\n\n"
    #expect(try mended(first + box + "Text.\n", by: "duplicate-admonition") == first + "Text.\n")
    // Another link is something else to say.
    let linked = first.replacing("file", with: "[file](a)") + first.replacing("file", with: "[file](b)")
    #expect(try mended(linked, by: "duplicate-admonition") == linked)
  }
}
