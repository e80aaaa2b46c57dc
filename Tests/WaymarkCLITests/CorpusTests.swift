import Foundation
import TestSupport
import Testing
import WaymarkRunbook

@testable import Waymark

/// Real guides, as they are and spoiled, go all the way to a script without a crash.
@Suite(.serialized, .enabled(if: Material.hasShared)) struct CorpusTests {
  /// How often each guide is spoiled: `WAYMARK_MUTATIONS`, or 5.
  static let mutations = ProcessInfo.processInfo.environment["WAYMARK_MUTATIONS"].flatMap(Int.init) ?? 5

  @Test(
    arguments: Material.sharedFiles("corpus/guides", withExtension: "md")
      + Material.sharedFiles("seed", withExtension: "md"))
  func becomesAScriptThatBashAccepts(guide: URL) throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let bytes = try Material.bytes(guide)
    var generator = SeededGenerator(seed: UInt64(bytes.count))
    for number in 0...Self.mutations {
      let text = number == 0 ? bytes : Mutation.of(bytes, using: &generator)
      let compiled = CompiledGuide(path: guide.lastPathComponent, bytes: text)
      #expect(compiled.inspection().hasSuffix("}\n"))
      _ = compiled.diagnostics()
      #expect(compiled.compilation.runbook.problems.isEmpty, "\(guide.lastPathComponent), spoiled in way \(number)")
      let script = try #require(compiled.emitted(as: "bash"))
      try Data(script.utf8).write(to: scratch.appending(path: "\(number).sh"))
    }
    let check = try Child.run("bash", ["-c", "for f in *.sh; do bash -n \"$f\" || echo \"$f\"; done"], folder: scratch)
    #expect(check.output.isEmpty && check.error.isEmpty, "\(guide.lastPathComponent): \(check.output)\(check.error)")
  }
}
