import Testing
import WaymarkGuide
import WaymarkText

struct InstructionTests {
  @Test(arguments: [
    "Hit **Ctrl + X → Y → Enter** to save changes.", "Hit **Ctrl** + **X** > **Y** **Enter** to Save changes.",
    "Hit\u{A0}**Ctrl**\u{A0}+\u{A0}**X** > **Y** > **Enter**", "Ctrl+X, Y, Enter",
    "Press `Ctrl-X`, then `Y` and press Enter.",
    "<kbd>Ctrl</kbd>+<kbd>X</kbd>, <kbd>Y</kbd>", "Save and exit nano.", "Save and close the file.", "`:wq`",
    "Press Esc and type `:wq!` to save and quit.", "CTRL-O, Enter, then CTRL-X to exit", "^X, Y", "++ctrl+x++",
    "Press Control-X and then press Y to save the file.",
  ])
  func keystrokesAreToldApart(text: String) {
    for setting in Setting.allCases {
      #expect(setting.read(text + "\n").elements.last?.kind == .keystrokes, "\(setting)")
    }
  }

  @Test(arguments: [
    "Press Enter.", "Save and restart the service:", "Use Ctrl+C to stop it.", "Reboot to commit changes with:",
    "To save the rules run:", "Save the changes and restart the Fail2Ban service:", "Open:", "Exit",
  ])
  func otherSentencesAreProse(text: String) {
    #expect(GuideReader.read(SourceText(text + "\n")).elements.map(\.kind) == [.prose])
  }

  @Test(arguments: Setting.allCases)
  func marksMakeAChecklist(setting: Setting) throws {
    let guide = setting.read(
      "✅ **Enable VT-d**  \n_Required for it to work\n\n🛑  **Disable CSM**\n\n✅\u{A0}Set {NUMBER}  \n_If present._\n\nText.\n"
    )
    #expect(guide.checklists.count == 1)
    let items = try #require(guide.checklists.first).items
    #expect(items.map(\.title) == ["Enable VT-d", "Disable CSM", "Set {NUMBER}"])
    #expect(items.map(\.mark) == [.enable, .disable, .enable])
    #expect(items.map(\.note) == ["Required for it to work", nil, "If present."])
    #expect(guide.placeholders.map(\.spelling) == ["{NUMBER}"])
    #expect(guide.elements.filter { $0.kind == .checklist(0) }.count == 1)
    #expect(guide.proseTexts.last == "Text.")
  }

  @Test func listsMayBeChecklists() {
    let guide = GuideReader.read(
      SourceText("- ✅ Enable A\n- 🛑 Disable B\n\n1. x\n\n- [ ] Turn on C\n  once\n- [x] D\n"))
    #expect(guide.checklists.flatMap(\.items).map(\.title) == ["Enable A", "Disable B", "Turn on C", "D"])
    #expect(guide.checklists.flatMap(\.items).map(\.mark) == [.enable, .disable, .todo, .todo])
  }

  @Test(arguments: ["✅ Fast\n\n✅ Free\n", "- ✅ Fast\n- ❌ Slow\n", "- ✅ Enable it:\n\n  ```\n  ls\n  ```\n"])
  func praiseIsNoChecklist(text: String) {
    #expect(GuideReader.read(SourceText(text)).checklists.isEmpty)
  }

  @Test(arguments: [
    ("Replace {device} = vga", ["{device}"]), ("## Step 2: {{Step Title}}", ["{{Step Title}}"]),
    ("Open http://<your-ip>:8006 now", ["<your-ip>"]),
    ("the name <HOSTNAME> and `<vm id>`", ["<HOSTNAME>", "<vm id>"]),
    ("`ssh root@YOUR_SERVER`, your-domain.com", ["YOUR_SERVER", "your-domain.com"]),
    ("Set PEG {NUMBER} ASPM", ["{NUMBER}"]),
    ("Größe\u{A0}{größe}", ["{größe}"]),
  ])
  func placeholdersAreFound(text: String, spellings: [String]) {
    for setting in Setting.allCases {
      let guide = setting.read(text + "\n")
      #expect(guide.placeholders.map(\.spelling) == spellings, "\(setting)")
      #expect(guide.placeholders.map { guide.string($0.range) } == spellings, "\(setting)")
    }
  }

  @Test(arguments: [
    "Use `awk '{print $1}'` and ${HOME} here", "`docker ps --format '{{.Names}}'`", "A <b>bold</b> <br> word",
    "<https://example.com> and <jane@example.com>", "`{a,b}` and {1..3}", "your own, yourself", "## T {#anchor}",
    "`cat <<EOF`", "`#include <sys/types.h>`", "the `<VirtualHost>` section", "press <kbd>x</kbd> or <TAB>",
    "[a](b){:target=\"_blank\"} c",
  ])
  func syntaxIsNoPlaceholder(text: String) {
    #expect(GuideReader.read(SourceText(text + "\n")).placeholders.isEmpty)
  }
}
