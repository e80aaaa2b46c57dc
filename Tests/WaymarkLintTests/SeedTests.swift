import Foundation
import TestSupport
import Testing
import WaymarkLint

/// The guide that Waymark was made for, with the defects that a person found in it.
@Suite(.enabled(if: Material.hasShared)) struct SeedTests {
  private struct Gold: Decodable {
    struct Defect: Decodable {
      let line: Int
      let kind: String
      let lineAlt: [Int]?
    }
    let defects: [Defect]
  }

  /// The defects, and on which lines each rule spoke.
  private func material() throws -> (defects: [Gold.Defect], found: [String: [Int]]) {
    let guide = try #require(Material.sharedFiles("seed", withExtension: "md").first)
    let gold = try #require(Material.sharedFiles("seed", withExtension: "json").first)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let defects = try decoder.decode(Gold.self, from: Data(try Material.bytes(gold))).defects
    let compilation = Lint.compile(try Material.bytes(guide))
    let found = Dictionary(grouping: Linter.lint(compilation), by: \.rule).mapValues {
      $0.map { compilation.guide.source.lines.line(of: $0.range.lower) }
    }
    return (defects, found)
  }

  @Test func everyDefectIsReportedOnItsLine() throws {
    let (defects, found) = try material()
    let missed = defects.filter { defect in
      let lines = [defect.line] + (defect.lineAlt ?? [])
      return !lines.contains { found[defect.kind]?.contains($0) == true }
    }
    #expect(missed.map { "\($0.kind) \($0.line)" } == [])
    #expect(defects.count == 42)
  }

  @Test func nothingElseIsReported() throws {
    let (defects, found) = try material()
    let known = Dictionary(grouping: defects, by: \.kind).mapValues { defects in
      defects.flatMap { [$0.line] + ($0.lineAlt ?? []) }
    }
    let others = found.flatMap { rule, lines in
      lines.filter { known[rule]?.contains($0) != true }.map { "\(rule) \($0)" }
    }
    #expect(others.sorted() == [])
  }
}
