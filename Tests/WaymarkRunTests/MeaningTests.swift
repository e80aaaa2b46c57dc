import RunbookSamples
import Testing
import WaymarkRunbook

@testable import WaymarkRun

/// The pure parts: judging, filling a script, checking a value.
@Suite struct MeaningTests {
  private func judgement(
    _ expectations: [WaymarkRunbook.Expectation.Kind], _ status: Int32, _ output: String, timeout: Int? = nil
  ) -> Judgement {
    Judgement(
      .ended(status, output),
      of: Command(
        script: "x", timeout: timeout, expectations: expectations.map { WaymarkRunbook.Expectation($0, line: 1) }))
  }

  private func text(_ texts: String...) -> WaymarkRunbook.Expectation.Kind { .output(anyOf: texts, approximate: false) }
  private func like(_ texts: String...) -> WaymarkRunbook.Expectation.Kind { .output(anyOf: texts, approximate: true) }

  @Test func caseAndWhiteSpaceAreFolded() {
    #expect(judgement([text("DMAR:  IOMMU\nEnabled")], 0, "[0.1] dmar: iommu\t enabled \n") == .good)
    #expect(judgement([text("a\u{A0}b")], 0, "A \u{A0} B") == .good)
    #expect(judgement([text("é")], 0, "É") == .mismatch("the guide expects to see \"é\""))
    #expect(judgement([text("ab")], 0, "a\0b") == .good)
    #expect(judgement([text("x", "b c")], 0, "a B\nC") == .good)
  }

  @Test func whatIsOnlyLikeWantsEachWord() {
    #expect(judgement([like("two one")], 0, "one\nthree two\n") == .good)
    #expect(judgement([like("two four")], 0, "one\nthree two\n") == .mismatch("the guide expects to see \"two four\""))
    #expect(judgement([like("")], 0, "") == .good)
    #expect(judgement([text("")], 0, "x") == .good)
  }

  @Test func nothingPrintedIsSaid() {
    let reason = "the guide expects to see \"a\" or \"b\"; nothing was printed"
    #expect(judgement([text("a", "b")], 0, "") == .mismatch(reason))
    #expect(judgement([text("")], 0, "") == .mismatch("the guide expects to see \"\"; nothing was printed"))
  }

  @Test func whereNothingIsToBePrintedOneIsAsGood() {
    #expect(judgement([.noOutput], 1, "") == .good)
    #expect(judgement([.noOutput], 2, "") == .failed("it ended with status 2"))
    #expect(judgement([.noOutput, .exitStatus(3)], 1, "") == .failed("it ended with status 1, not 3"))
    #expect(judgement([.noOutput], 0, "\n") == .mismatch("the guide expects that it prints nothing"))
  }

  @Test func theStatusIsTheOneTold() {
    #expect(judgement([.exitStatus(3)], 3, "") == .good)
    #expect(judgement([.exitStatus(3)], 0, "") == .failed("it ended with status 0, not 3"))
    #expect(judgement([], 1, "") == .failed("it ended with status 1"))
    #expect(judgement([], 124, "", timeout: 5) == .failed("it took longer than 5 s"))
    #expect(judgement([], 137, "", timeout: 0) == .failed("it took longer than 1 s"))
    #expect(judgement([], 124, "") == .failed("it ended with status 124"))
  }

  @Test func longOutputsAreJudgedInLinearTime() {
    let output = String(repeating: "A  b\n", count: 200_000)
    #expect(judgement([text("b c")], 0, output).isMismatch)
    #expect(judgement([like("a b")], 0, output) == .good)
  }

  private let parameters = [
    "a": Parameter(id: "a", spelling: "{a}", prompt: ""),
    "l": Parameter(id: "l", spelling: "{l}", prompt: "", list: true, separator: " "),
    "c": Parameter(id: "c", spelling: "{c}", prompt: "", list: true),
    "s": Parameter(id: "s", spelling: "{s}", prompt: "", kind: .secret),
  ]

  private func runnable(_ pieces: [Template.Piece], _ values: [String: String]) -> String {
    ScriptText.runnable(Template(pieces), values: values) {
      parameters[$0] ?? Parameter(id: $0, spelling: "", prompt: "")
    }
  }

  @Test func noValueIsReadAsCode() {
    let values = ["a": "$(reboot)", "l": "x y", "c": "x,y"]
    #expect(runnable([.literal("ls "), Sample.hole("a")], values) == "ls \"${waymark_value_a}\"")
    #expect(
      runnable([Sample.hole("l"), .literal(" "), Sample.hole("c")], values)
        == "\"${waymark_value_l__1}\" \"${waymark_value_l__2}\" \"${waymark_value_c}\"")
    #expect(
      runnable([.literal("'"), Sample.hole("a", .singleQuoted), .literal("'")], values) == "''\"${waymark_value_a}\"''")
    #expect(
      runnable([Sample.hole("a", .doubleQuoted), Sample.hole("a", .hereDocument)], values)
        == "${waymark_value_a}${waymark_value_a}")
    #expect(runnable([Sample.hole("a", .literalHereDocument)], values) == "$(reboot)")
  }

  @Test func anEditorGetsPlainValuesAsTheyAre() {
    func editable(_ values: [String: String]) -> String {
      ScriptText.editable(
        Template([.literal("ls "), Sample.hole("a"), .literal(" "), Sample.hole("s")]), values: values
      ) {
        parameters[$0] ?? Parameter(id: $0, spelling: "", prompt: "")
      }
    }
    #expect(editable(["a": "/dev/sda", "s": "hunter2"]) == "ls /dev/sda \"${waymark_value_s}\"")
    #expect(editable(["a": "a b", "s": "hunter2"]) == "ls \"${waymark_value_a}\" \"${waymark_value_s}\"")
  }

  @Test(arguments: [
    ("cat <<EOF\n", true), ("cat <<-EOF\n", true), ("cat << 'EOF'\n", true), ("cat <<\\EOF \n", true),
    ("cat <<-\t\"EOF\"", true),
    ("cat <<EOFX\n", false), ("cat <EOF\n", false), ("cat <<'EOF;\n", false), ("cat <<", false),
  ])
  func aValueMayNotEndItsHereDocument(script: String, ends: Bool) {
    let template = Template([.literal(script + "\n"), Sample.hole("a", .literalHereDocument)])
    #expect(ScriptText.endingHereDocument(template, values: ["a": "EOF"]) == (ends ? "a" : nil))
    let expanding = Template([.literal(script + "\n"), Sample.hole("a", .hereDocument)])
    #expect(ScriptText.endingHereDocument(expanding, values: ["a": "EOF"]) == nil)
  }

  @Test func aValueIsCheckedItemByItem() {
    let pci = Parameter(id: "ids", spelling: "1234:5678", prompt: "", kind: .pciID, list: true)
    #expect(pci.problem(with: "10de:1b80,10de:10f0") == nil)
    #expect(
      pci.problem(with: "10de:1b80,x")
        == "ids: \"x\" does not look like 1234:5678 (it must match [0-9A-Fa-f]{4}:[0-9A-Fa-f]{4})")
    #expect(pci.problem(with: "10de:1b80,") == "the value of ids must be one line of text, not empty")
    let any = Parameter(id: "a", spelling: "", prompt: "")
    for bad in ["", "a\nb", "a\u{1B}[31m", "\u{7F}", "a\0b"] {
      #expect(any.problem(with: bad) == "the value of a must be one line of text, not empty", "\(bad.debugDescription)")
    }
    #expect(any.problem(with: "ü 🛠️") == nil)
    let odd = Parameter(id: "a", spelling: "", prompt: "", pattern: "(")
    #expect(odd.problem(with: "x") == nil, "a pattern that is none forbids nothing")
    let whole = Parameter(id: "a", spelling: "A", prompt: "", pattern: "b|c")
    #expect(whole.problem(with: "c") == nil)
    #expect(whole.problem(with: "cd") != nil)
    let secret = Parameter(id: "a", spelling: "A", prompt: "", kind: .secret, pattern: "[0-9]+")
    #expect(secret.problem(with: "hunter2")?.contains("hunter2") == false)
    let choice = Parameter(id: "a", spelling: "", prompt: "", kind: .choice, choices: ["vga", "usb"])
    #expect(choice.problem(with: "disk") == "a: \"disk\" is none of vga usb")
    #expect(choice.problem(with: "usb") == nil)
  }

  @Test func theLinesThatHoldAValueAreShown() {
    let pci = Parameter(id: "ids", spelling: "", prompt: "", kind: .pciID)
    #expect(pci.telling(in: Array("a\n01:00.0 VGA [10de:1b80]\nb\n".utf8)) == ["01:00.0 VGA [10de:1b80]"])
    let any = Parameter(id: "a", spelling: "", prompt: "")
    let lines = (1...20).map { "line \($0)" }
    #expect(any.telling(in: Array(lines.joined(separator: "\n").utf8)) == Array(lines.suffix(15)))
    let many = "x\n" + String(repeating: "10de:1b80\n", count: 50)
    #expect(pci.telling(in: Array(many.utf8)).last == "… and 10 more lines like these")
    #expect(pci.telling(in: []) == [])
    #expect(any.telling(in: [0xFF, 0x0A]) == ["\u{FFFD}"])
  }
}
