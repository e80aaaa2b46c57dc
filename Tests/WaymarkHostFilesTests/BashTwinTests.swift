import Foundation
import TestSupport
import Testing
import WaymarkHostFiles
import WaymarkKnowledge

/// The bash twins of the edits give the same bytes, the same refusals and the same words as the Swift functions.
@Suite struct BashTwinTests {
  @Test func handWrittenCases() throws {
    let edits = EditCase.all.map { ($0.edit, file: $0.file) }
    let outcomes = try BashTwin.run(edits, isolated: true)
    for (editCase, outcome) in zip(EditCase.all, outcomes) {
      #expect(outcome == BashTwin.expected(editCase.edit, editCase.file), "\(editCase.name)")
    }
  }

  @Test(arguments: EditGenerator.Kind.all)
  func generatedCases(_ kind: EditGenerator.Kind) throws {
    let edits = EditGenerator.edits(kind, count: 600)
    let outcomes = try BashTwin.run(edits, isolated: false)
    for ((edit, file), outcome) in zip(edits, outcomes) {
      let expected = BashTwin.expected(edit, file)
      // Bytes that are no UTF-8 are shown as they are by bash, and replaced in Swift.
      #expect(
        outcome.status == expected.status && outcome.bytes == expected.bytes,
        "\(edit.operation) \(edit.format) \(shown(edit.content)) on \(shown(file)): \(outcome) and \(expected)")
    }
    #expect(outcomes.contains { $0.status == 0 })
  }

  /// The lists of names that both hold are the same.
  @Test func kernelParameterNames() throws {
    let names = KernelParameter.belongsToHost.union(KernelParameter.repeatable).union(["rd.x", "quiet", "ro"]).sorted()
    let edits = names.map { name in
      let edit = FileEdit(
        operation: .mergeKernelParameters(variable: nil), content: Array("\(name)=2\n".utf8), format: .kernelCommandLine
      )
      return (edit, file: Optional(Array("\(name)=1\n".utf8)))
    }
    #expect(try BashTwin.run(edits, isolated: false) == edits.map { BashTwin.expected($0.0, $0.file) })
  }

  @Test func shellcheckAndShfmtHaveNothingToSay() throws {
    let script =
      try "# shellcheck shell=bash\n" + BashTwin.scripts.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    for (program, arguments) in [("shellcheck", ["-o", "all", "-"]), ("shfmt", ["-i", "2", "-d"]), ("bash", ["-n"])] {
      let child = try Child.run(program, arguments, input: script)
      #expect(child.status != 127, "\(program) is missing")
      #expect(child.status == 0 && child.output.isEmpty && child.error.isEmpty, "\(child.output)\(child.error)")
    }
  }

  private func shown(_ bytes: [UInt8]?) -> String {
    bytes.map { String(reflecting: String(decoding: $0, as: UTF8.self)) } ?? "nil"
  }
}
