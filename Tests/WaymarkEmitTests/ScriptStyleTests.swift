import Foundation
import RunbookSamples
import TestSupport
import Testing
import WaymarkHostFiles
import WaymarkRunbook

@testable import WaymarkEmit

/// What readers and the tools of the trade say of a script.
@Suite struct ScriptStyleTests {
  static let everything: Runbook = {
    let hostile = Sample.hostile
    let guarded = Action(
      id: "b c;$(x)", title: hostile,
      when: [.variant(axis: "cpu", variants: ["amd"]), .told(id: "no-x", text: hostile)],
      optional: true, risk: hostile, host: hostile, lines: 3...4, sure: false,
      notes: Note.Kind.allCases.map { Note(kind: $0, text: hostile, line: 3) },
      kind: .command(
        Command(
          script: Template([.literal(hostile), .parameter(id: "name", quoting: .bare)]), interpreter: hostile,
          root: true,
          interactive: true, timeout: 5,
          expectations: [
            Expectation(.output(anyOf: [hostile], approximate: true), line: 1), Expectation(.noOutput, line: 1),
            Expectation(.exitStatus(3), line: 1),
          ])))
    let edits = operations.enumerated().map { index, operation in
      Sample.edit(
        "edit-\(index)", Template(index == 0 ? "~/notes" : hostile), operation, Template(hostile),
        options: [.init(id: "more", text: hostile, reason: hostile, line: 1)],
        refusals: [.init(message: hostile, line: 1)], mode: "0640")
    }
    let others = [
      Action(
        id: "m", title: hostile, lines: 1...1,
        kind: .manual(
          Manual(
            items: Manual.Item.Mark.allCases.map {
              .init(mark: $0, text: hostile, note: hostile, condition: hostile, line: 1)
            }))),
      Action(
        id: "c", title: hostile, lines: 1...1, kind: .check(Check(text: hostile, image: hostile, of: hostile))),
      Action(id: "r", title: hostile, lines: 1...1, kind: .reboot(command: hostile)),
      Action(id: "w", title: hostile, lines: 1...1, kind: .wait(seconds: 3)),
    ]
    return Runbook(
      title: hostile, source: .init(path: hostile, sha256: "00"), metadata: [.init(key: hostile, value: hostile)],
      preconditions: [Precondition(text: hostile, check: hostile, line: 1)],
      parameters: [
        Parameter(
          id: "name", spelling: hostile, prompt: hostile, list: true, separator: hostile, choices: [hostile],
          defaultValue: hostile, pattern: hostile, from: hostile)
      ],
      axes: [Axis(id: "cpu", title: hostile, variants: [.init(id: "amd", title: hostile, probe: hostile)])],
      steps: [
        Step(id: "one", number: "1", title: hostile, line: 1, task: hostile, actions: [guarded] + edits + others),
        Step(id: "two", number: nil, title: "", line: 2),
      ],
      edges: Edge.Kind.allCases.map { Edge(from: "one", to: "two", kind: $0) })
  }()

  static let operations: [EditOperation] = [
    .create, .replaceFile, .ensureLines(anchor: nil), .ensureLines(anchor: .after(line: Sample.hostile)),
    .ensureLines(anchor: .before(line: Sample.hostile)), .ensureLines(anchor: .inside(block: Sample.hostile)),
    .uncomment,
    .appendLines, .setKey,
    .mergeKernelParameters(variable: nil), .mergeKernelParameters(variable: "GRUB_CMDLINE_LINUX"),
    .replaceBlock(old: Sample.hostile), .removeLines,
  ]

  @Test(arguments: [("bash", ["-n"]), ("shellcheck", ["-o", "all"]), ("shfmt", ["-i", "2", "-d"])])
  func toolsHaveNothingToSay(tool: String, arguments: [String]) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString).sh")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(Emitter.bash.emit(Self.everything).utf8).write(to: file)
    let child = try Child.run(tool, arguments + [file.path])
    #expect(child.status == 0)
    #expect(child.output == "")
    #expect(child.error == "")
  }

  @Test func theSameRunbookGivesTheSameBytes() {
    #expect(Emitter.bash.emit(Self.everything) == Emitter.bash.emit(Self.everything))
  }

  @Test(arguments: ["EPOCHREALTIME", "EPOCHSECONDS", "SRANDOM", "wait -n", "@U}", "@u}", "@L}", "@k}", "BASH_ARGV0"])
  func nothingNewerThanBash44IsUsed(word: String) {
    let code = BashTemplates.prelude.split(separator: "\n").filter { !$0.contains("case") && !$0.contains(" | ") }
    #expect(!code.contains { $0.contains(word) })
  }
}
