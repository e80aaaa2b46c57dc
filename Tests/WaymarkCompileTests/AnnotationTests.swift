import Testing
import WaymarkRunbook

@testable import WaymarkCompile

@Suite("Annotations win over inference")
struct AnnotationTests {
  /// Annotates a block that a reader would take for a command.
  private func compiled(_ annotation: String, _ body: String = "apt install x") -> Compilation {
    WaymarkCompileTests.compiled(
      "# G\n\nIf you want, run this:\n\n<!-- waymark: \(annotation) -->\n```sh\n\(body)\n```\n")
  }

  @Test("roles are taken over, for sure", arguments: Role.allCases)
  func roles(_ role: Role) throws {
    let block = try #require(compiled("role=\(role.rawValue)").blocks.first)
    #expect(block.role == role)
    #expect(block.sure)
    #expect(block.evidence.first?.cue == "annotation-role")
    #expect(block.evidence.first?.line == 5)
  }

  @Test("a file is written as told")
  func edits() throws {
    let edit = try #require(compiled("target=/etc/x.conf op=append host=db id=tune", "a = 1").edits.first)
    #expect(edit.path.shown == "/etc/x.conf")
    #expect(edit.operation == .appendLines)
    let action = try #require(compiled("target=/etc/x.conf op=append host=db id=tune", "a = 1").actions.first)
    #expect(action.id == "tune")
    #expect(action.host == "db")
  }

  @Test("a command is run as told")
  func commands() throws {
    let compilation = compiled("timeout=1m30s interactive expect=\"done / ready\" interpreter=zsh")
    let command = try #require(compilation.commands.first)
    #expect(command.timeout == 90)
    #expect(command.interactive)
    #expect(command.interpreter == "zsh")
    #expect(command.expectations.map(\.kind) == [.output(anyOf: ["done", "ready"], approximate: false)])
    #expect(compilation.blocks.first?.expects == "done / ready")
  }

  @Test(
    "what is expected takes the place of what was found",
    arguments: [("(no output)", [WaymarkRunbook.Expectation.Kind.noOutput]), ("exit 3", [.exitStatus(3)]), ("", [])])
  func expectations(_ value: String, _ expected: [WaymarkRunbook.Expectation.Kind]) {
    let text = "# G\n\n<!-- waymark: expect=\"\(value)\" -->\n```sh\nuptime\n```\n\nYou should see `load average`.\n"
    #expect(WaymarkCompileTests.compiled(text).commands.first?.expectations.map(\.kind) == expected)
  }

  @Test(
    "conditions take the place of those that were guessed",
    arguments: [
      ("when=cpu=intel,os=debian|ubuntu", "cpu=intel os=debian|ubuntu", nil, false),
      ("when=if=no-iommu", "if=no-iommu", nil, false), ("when=task=upgrade", "", "upgrade", false),
      ("when=always", "", nil, false), ("optional=false", "", nil, false), ("when=always optional", "", nil, true),
    ] as [(String, String, String?, Bool)])
  func conditions(_ annotation: String, _ when: String, _ task: String?, _ optional: Bool) throws {
    let block = try #require(compiled(annotation).blocks.first)
    #expect(block.when.map(\.shown).joined(separator: " ") == when)
    #expect(block.task == task)
    #expect(block.optional == optional)
    #expect(compiled(annotation).runbook.problems.isEmpty)
  }

  @Test("a block of another lifecycle is for those who want that one")
  func tasks() {
    #expect(compiled("when=task=upgrade").actions.first?.when.map(\.shown) == ["if=upgrade"])
  }

  @Test(
    "what makes no sense is said",
    arguments: [
      "role=commnd", "op=add", "when=intel", "when=", "when=cpu=", "optional=maybe", "timeout=soon", "timeout=0",
      "timeout=99999999999999999999h", "id=-x", "id=\"a b\"", "target=", "expct=a", "interactive=1.5",
    ])
  func problems(_ annotation: String) {
    let guide = compiled(annotation).guide
    #expect(Statement(guide.annotations, in: guide.source).problems.count == 1)
    #expect(compiled(annotation).blocks.first?.role == .command)
  }
}
