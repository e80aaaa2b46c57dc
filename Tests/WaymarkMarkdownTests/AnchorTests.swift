import Foundation
import TestSupport
import Testing
import WaymarkMarkdown

@Suite struct AnchorTests {
  struct Row: Decodable {
    let name: String
    let input: String
    let expected: String
  }

  @Test(.enabled(if: Material.hasShared)) func agreesWithTheSluggerInOneDocument() throws {
    let file = try #require(Material.shared).appending(path: "fixtures/slugs/github-slugger.jsonl")
    let rows = try Material.rows(file, as: Row.self)
    #expect(rows.count == 78)
    var anchors = Anchors(.github)
    for row in rows {
      let anchor = anchors.next(row.input)
      #expect(anchor == row.expected, "\(row.name): \(row.input.debugDescription)")
    }
  }

  @Test func repeatedHeadingsAreNumbered() {
    var anchors = Anchors()
    #expect(
      ["Step 1", "Step 1", "step 1-1", "Step 1"].map { anchors.next($0) } == [
        "step-1", "step-1-1", "step-1-1-1", "step-1-2",
      ])
  }

  @Test func signsVanishAndSpacesStay() {
    var anchors = Anchors()
    #expect(anchors.next("📑 Table of Contents") == "-table-of-contents")
    #expect(anchors.next("🔧 Step 2: {{Step Title}}") == "-step-2-step-title")
    #expect(anchors.next("▶️ BIOS Enable/Disable:") == "\u{FE0F}-bios-enabledisable")
  }
}
