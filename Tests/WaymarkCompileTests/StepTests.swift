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
      ("1️⃣ Install", "1", "Install"), ("🔟 Clean up", "10", "Clean up"), ("1️⃣2️⃣ Rest", "12", "Rest"),
      ("4️⃣ Step 3: Boot", "3", "Boot"), ("Step #2: Boot", "2", "Boot"), ("Step2: Boot", "2", "Boot"),
      ("Step 2a: Boot", "2a", "Boot"), ("Step 2 a boot", "2", "a boot"),
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

  @Test("bold numbers that count up are steps, others are not")
  func leads() {
    let blocks = ["apt install a", "apt install b"].map { "\n\n```sh\n\($0)\n```\n\n" }
    for (one, two) in [
      ("**1. Get it**", "**2. Build it**"), ("**Step 1: Get it**", "**Step 2 - Build it:**"),
      ("**Step 1.** Get it:", "**Step 2.** Build it:"), ("🔧 **1)** Get it", "🔧 **2)** Build it"),
    ] {
      let steps = compiled("\(one)\(blocks[0])\(two)\(blocks[1])## End\n\nWords.\n").runbook.steps
      #expect(steps.map(\.number) == ["1", "2"], "\(one)")
      #expect(steps.map(\.title) == ["Get it", "Build it"], "\(one)")
      #expect(steps.map(\.actions.count) == [1, 1], "\(one)")
    }
    for (one, two) in [("**1. Get it**", "**3. Build it**"), ("**4 GB** of memory", "**5 GB** of space")] {
      let steps = compiled("\(one)\(blocks[0])\(two)\(blocks[1])").runbook.steps
      #expect(steps.map(\.number) == [nil], "\(one)")
    }
  }

  @Test("a list that unindented blocks interrupt is one")
  func interrupted() {
    let code = "\n\n```sh\nls /\n```\n\n"
    for (one, two, three) in [("1. one", "2. two", "3. three"), ("1. one", "1. two", "1. three")] {
      let steps = compiled("\(one)\(code)\(two)\(code)\(three)\n").runbook.steps
      #expect(steps.map(\.number) == ["1", "2", "3"])
      #expect(steps.map(\.title) == ["one", "two", "three"])
      #expect(steps.map(\.actions.count) == [1, 1, 1])
    }
    let words = compiled("1. Open it.\n\nWords.\n\n- x\n\n2. Close it.\(code)Words.\n\n1. apt\n").runbook.steps
    #expect(words.map(\.number) == ["1", "2"])
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

  @Test("the number of a guide in a series is no step; orders may stand behind a clause")
  func seriesAndClauses() {
    let series = compiled("# 06 - Storage\n\n## Pool\n\n```\nzpool list\n```\n").runbook.steps
    #expect(series.map(\.number) == [nil])
    #expect(series.map(\.title) == ["Pool"])
    let list = compiled(
      "# Guide\n\n## How\n\n1. With the machine stopped, open its settings.\n2. Type the new size.\n3. The host shows it.\n"
    )
    #expect(list.runbook.steps.map(\.number) == ["1", "2", "3"])
  }
}
