import Testing
import WaymarkText

@testable import WaymarkGuide

@Suite("What authors say of blocks outright")
struct AnnotationTests {
  /// `block: key=value …` for each annotation, in order.
  private func read(_ text: String, _ setting: Setting) -> [String] {
    setting.read(text).annotations.map { annotation in
      let entries = annotation.entries.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
      return "\(annotation.notation) \(annotation.block.map(String.init) ?? "-"): \(entries)"
    }
  }

  @Test("each notation, wherever it stands", arguments: Setting.allCases)
  func notations(_ setting: Setting) {
    let text = """
      Run:
      <!-- waymark: role=output, expect="a b" optional -->
      <!-- waymark:
        when: cpu=intel,boot=grub
      -->

      ```sh
      a
      ```

      Said in the sentence. <!-- waymark: host=db -->

      ```sh {"name":"b","interactive":"false","terminalRows":"20"}
      b
      ```

      ```sh { name=c excludeFromRunAll=true }
      c
      ```

      ```sh {.numbers #x title="d" id=d expected=d hl_lines="1 2"}
      d
      ```

      <!-- $MDX skip,file=e.ml -->
      ```ocaml
      e
      ```

      <!-- expected_similarity=0.3 -->
      ```output
      f
      ```

      <!-- waymark: id=g -->

      Words part it from the block.

      ```sh title="g"
      g
      ```

      Shown, not meant: `<!-- waymark: id=h -->`

      ```sh
      h
      ```

      """
    #expect(
      read(text, setting) == [
        "waymark 0: role=output expect=a b optional=", "waymark 0: when=cpu=intel,boot=grub", "waymark 1: host=db",
        "waymark 1: interactive=false", "runme 1: id=b", "runme 2: id=c optional=true", "waymark 3: id=d expected=d",
        "mdx 4: role=code-sample target=e.ml", "innovation-engine 5: role=output", "waymark -: id=g",
      ])
  }

  @Test("keys and values stand where the ranges say", arguments: Setting.allCases)
  func ranges(_ setting: Setting) throws {
    let guide = setting.read("<!-- waymark: role=\"output\" -->\n```sh {host='db 1'}\na\n```\n")
    let entries = guide.annotations.flatMap(\.entries)
    #expect(entries.map { guide.string($0.keyRange) } == ["role", "host"])
    #expect(entries.map { guide.string($0.valueRange) } == ["output", "db 1"])
  }

  @Test("a generated id names nothing, attributes alone are no language")
  func noise() {
    let guide = Setting.plain.read("```sh {\"id\":\"01HF7B0KJPGVQ8F1GZ8V5K2M3N\"}\na\n```\n\n```{ name=b }\nb\n```\n")
    #expect(guide.annotations.map(\.notation) == ["runme"])
    #expect(guide.codeBlocks.map(\.language) == ["sh", ""])
  }

  @Test("a million openers take one pass")
  func hostile() {
    let text =
      String(repeating: "<!-- waymark: a=\"", count: 20_000) + "\n\n```sh {" + String(repeating: "=\"{", count: 20_000)
    #expect(Setting.plain.read(text).annotations.count < 3)
  }
}
