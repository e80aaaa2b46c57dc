import Testing
import WaymarkRunbook

@testable import WaymarkCompile

@Suite("Steps")
struct StepTests {
  @Test(
    "numbers and titles of headings",
    arguments: [
      ("Step 2: Boot", "2", "Boot"), ("🔧 Step 3 - Check the host", "3", "Check the host"), ("4. Reboot", "4", "Reboot"),
      ("5 - Tidy up", "5", "Tidy up"), ("Step 2.1 - Users", "2.1", "Users"), ("Step one: Start", "1", "Start"),
      ("Part 3: Disks", "3", "Disks"), ("✍️ Notes", nil, "Notes"), ("10 tips", nil, "10 tips"),
      ("Step up", nil, "Step up"), ("First steps", nil, "First steps"), ("First step: Disks", "1", "Disks"),
    ] as [(String, String?, String)])
  func titles(_ written: String, _ number: String?, _ text: String) {
    let title = StepTitle(written)
    #expect(title.number == number)
    #expect(title.text == text)
  }

  @Test("items that tell what to do are steps, explanations are none")
  func lists() {
    let steps = compiled(
      "# Guide\n\n## How\n\n1. Open the case.\n2. Remove the card.\n\n## Why\n\n1. The card is old.\n2. It may fail.\n"
    )
    .runbook.steps
    #expect(steps.map(\.number) == ["1", "2"])
    #expect(steps.allSatisfy { $0.level == 2 && $0.actions.count == 1 })
  }

  @Test("sections without a number are steps where they hold something to do")
  func sections() {
    let steps = compiled("# Guide\n\n## About\n\nWords.\n\n## Update\n\n```\napt update\n```\n").runbook.steps
    #expect(steps.map(\.title) == ["Update"])
    #expect(steps.map(\.id) == ["update"])
  }

  @Test("a step ends with its section")
  func ends() {
    let steps = compiled("# Guide\n\n## Step 1: Wait\n\n(Soon)\n\n## Links\n\n- A\n").runbook.steps
    #expect(steps.map { $0.notes.map(\.text) } == [["(Soon)"]])
  }

  @Test("a reboot told in prose is one, unless the block behind it does it")
  func proseReboots() {
    let prose = compiled("# Guide\n\n## Step 1: A\n\n```\nupdate-grub\n```\n\nReboot your machine.\n")
    #expect(prose.actions.count { if case .reboot = $0.kind { true } else { false } } == 1)
    let block = compiled("# Guide\n\n## Step 1: A\n\nReboot your machine:\n\n```\nsudo reboot\n```\n")
    #expect(block.actions.map(\.title) == ["Reboot"])
  }
}
