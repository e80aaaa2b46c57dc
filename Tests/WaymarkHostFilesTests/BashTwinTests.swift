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
    #expect(outcomes.count == EditCase.all.count)
    for (editCase, outcome) in zip(EditCase.all, outcomes) {
      #expect(outcome == BashTwin.expected(editCase.edit, editCase.file), "\(editCase.name)")
    }
  }

  /// Up to 2,000 where `WAYMARK_MUTATIONS` asks for long tests.
  private static let count =
    min(2000, max(100, (Int(ProcessInfo.processInfo.environment["WAYMARK_MUTATIONS"] ?? "") ?? 0) * 10))

  @Test(arguments: EditGenerator.Kind.all)
  func generatedCases(_ kind: EditGenerator.Kind) throws {
    let edits = EditGenerator.edits(kind, count: Self.count)
    let outcomes = try BashTwin.run(edits)
    for ((edit, file), outcome) in zip(edits, outcomes) {
      let expected = BashTwin.expected(edit, file)
      #expect(
        outcome == expected,
        "\(edit.operation) \(edit.format) \(shown(edit.content)) on \(shown(file)): \(outcome) and \(expected)")
    }
    #expect(outcomes.contains { $0.status == 0 })
  }

  @Test(arguments: EditGenerator.corpora)
  func editsOfWholeFiles(_ corpus: EditGenerator.Corpus) throws {
    let edits = EditGenerator.edits(corpus, count: Self.count)
    let outcomes = try BashTwin.run(edits)
    for ((edit, file), outcome) in zip(edits, outcomes) {
      let expected = BashTwin.expected(edit, file)
      #expect(outcome == expected, "\(edit.operation) \(edit.format) \(shown(edit.content)) on \(shown(file))")
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
    #expect(try BashTwin.run(edits) == edits.map { BashTwin.expected($0.0, $0.file) })
  }

  /// A key that stands several times in one of the two and once in the other leaves other files behind.
  @Test(arguments: SharedKey.all.keys.sorted()) func keysThatStandSeveralTimes(_ name: String) throws {
    let format = try #require(FileFormat(rawValue: name))
    let shared = SharedKey.of(format: name)
    let end = format == .nginx ? ";" : ""
    let edits = shared.names.union(shared.lines).union(["port", "user"]).sorted().map { key in
      let sign = format == .systemdUnit ? "=" : " "
      let edit = FileEdit(operation: .setKey, content: Array("\(key)\(sign)b 1\(end)\n".utf8), format: format)
      return (edit, file: Optional(Array("\(key)\(sign)a 1\(end)\n\(key)\(sign)b 2\(end)\n".utf8)))
    }
    #expect(try BashTwin.run(edits) == edits.map { BashTwin.expected($0.0, $0.file) })
  }

  @Test func shellcheckAndShfmtHaveNothingToSay() throws {
    let script =
      try "# shellcheck shell=bash disable=SC2154\n" + String(contentsOf: BashTwin.script, encoding: .utf8)
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
