import Foundation
import TestSupport
import Testing
import WaymarkShell

/// Spoiled scripts of other people's suites come through: no crash, no hang, every place inside the text.
@Suite(.enabled(if: Material.hasShared)) struct ShellMutationTests {
  /// How many texts are spoiled over all suites: `WAYMARK_SHELL_MUTATIONS`, or 1,200.
  static let mutations =
    ProcessInfo.processInfo.environment["WAYMARK_SHELL_MUTATIONS"].flatMap(Int.init) ?? 1_200

  private func read(_ bytes: [UInt8], of id: String) {
    for dialect in [ShellReader.Dialect.bash, .posix] {
      for mode in [ShellReader.Mode.strict, .guideBlock] {
        let reading = ShellReader.read(bytes, mode: mode, dialect: dialect)
        let isInside =
          reading.diagnostics.allSatisfy { Int($0.range.upper) <= bytes.count }
          && reading.placeholders.allSatisfy { Int($0.range.upper) <= bytes.count }
          && reading.facts.calls.allSatisfy { Int($0.range.upper) <= bytes.count }
        #expect(isInside, "\(id): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
    }
  }

  @Test(arguments: FixtureRow.files)
  func spoiledTextsComeThrough(_ file: URL) throws {
    let rows = try FixtureRow.all(file)
    var generator = SeededGenerator(seed: UInt64(rows.count))
    for number in 0..<(Self.mutations / max(1, FixtureRow.files.count)) {
      let row = rows[number % rows.count]
      read(Mutation.of(Array(row.src.utf8.prefix(4_000)), using: &generator), of: row.id)
    }
  }

  /// Every prefix of a sample of the texts, one in `stride` of the suite.
  @Test(arguments: FixtureRow.files)
  func everyPrefixComesThrough(_ file: URL) throws {
    let rows = try FixtureRow.all(file).filter { $0.src.utf8.count < 400 }
    let sample = Self.mutations > 10_000 ? 1 : 97
    for row in rows.indices.filter({ $0 % sample == 0 }).map({ rows[$0] }) {
      let bytes = Array(row.src.utf8)
      for count in 0..<bytes.count { _ = ShellReader.read(Array(bytes.prefix(count)), mode: .guideBlock) }
    }
  }
}
